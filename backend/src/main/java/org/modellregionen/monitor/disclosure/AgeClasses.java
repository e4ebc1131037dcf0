package org.modellregionen.monitor.disclosure;

import static org.modellregionen.monitor.disclosure.CellKey.TOTAL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which age classes add up to others. Codes that are no class, such as {@code unknown}, count as parts of the total. */
final class AgeClasses {
    private static final Pattern CLASS = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|\\+)");
    private static final int END = 1000;
    /** Tables with more ways to put a class together than this do not occur. */
    private static final int MOST_SUMS = 16;

    private AgeClasses() {}

    record Sum(String total, List<String> parts) {}

    /** From the first year to before the last. */
    private record Span(String code, int from, int to) {
        int years() {
            return to - from;
        }

        boolean isIn(Span other) {
            return other.from <= from && to <= other.to && years() < other.years();
        }
    }

    static List<Sum> sums(List<String> codes) {
        List<Span> spans = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String code : codes) {
            Span span = span(code);
            if (span == null) {
                others.add(code);
            } else {
                spans.add(span);
            }
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder()));
        List<Sum> sums = new ArrayList<>();
        for (Span span : spans) {
            List<Span> inside = spans.stream().filter(other -> other.isIn(span)).toList();
            for (List<Span> parts : sums(span.from, span.to, inside)) {
                sums.add(new Sum(span.code, codes(parts)));
            }
        }
        int from = spans.stream().mapToInt(Span::from).min().orElse(0);
        int to = spans.stream().mapToInt(Span::to).max().orElse(0);
        for (List<Span> parts : sums(from, to, spans)) {
            sums.add(new Sum(
                    TOTAL, Stream.concat(codes(parts).stream(), others.stream()).toList()));
        }
        if (spans.isEmpty() && !others.isEmpty()) {
            sums.add(new Sum(TOTAL, others));
        }
        return sums;
    }

    private static List<String> codes(List<Span> spans) {
        return spans.stream().map(Span::code).toList();
    }

    private static Span span(String code) {
        Matcher matcher = CLASS.matcher(code);
        if (!matcher.matches()) {
            return null;
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = matcher.group(2) == null ? END : Integer.parseInt(matcher.group(2)) + 1;
        return from < to ? new Span(code, from, to) : null;
    }

    /** All ways to fill a class by disjoint smaller ones without a gap; when there is none, one that leaves a rest. */
    private static List<List<Span>> sums(int from, int to, List<Span> inside) {
        List<List<Span>> sums = new ArrayList<>();
        if (inside.isEmpty()) {
            return sums;
        }
        fill(from, to, inside, new ArrayList<>(), sums);
        return sums.isEmpty() ? List.of(disjoint(inside)) : coarsest(sums);
    }

    private static void fill(int from, int to, List<Span> inside, List<Span> parts, List<List<Span>> sums) {
        if (from == to) {
            sums.add(List.copyOf(parts));
        }
        for (Span span : inside) {
            if (span.from == from && sums.size() < MOST_SUMS) {
                parts.add(span);
                fill(span.to, to, inside, parts, sums);
                parts.remove(parts.size() - 1);
            }
        }
    }

    /** Leaves out sums in which several parts only stand for one of another sum: they follow from that class's own. */
    private static List<List<Span>> coarsest(List<List<Span>> sums) {
        List<List<Span>> kept = new ArrayList<>();
        for (List<Span> sum : sums) {
            Set<Integer> limits = limits(sum);
            if (sums.stream().noneMatch(other -> other.size() < sum.size() && limits.containsAll(limits(other)))) {
                kept.add(sum);
            }
        }
        return kept;
    }

    private static Set<Integer> limits(List<Span> sum) {
        Set<Integer> limits = new HashSet<>();
        sum.forEach(span -> limits.add(span.from));
        return limits;
    }

    private static List<Span> disjoint(List<Span> inside) {
        List<Span> chosen = new ArrayList<>();
        int from = -1;
        for (Span span : inside) {
            if (span.from >= from) {
                chosen.add(span);
                from = span.to;
            }
        }
        return chosen;
    }
}
