package org.modellregionen.atlas.search.document;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.modellregionen.atlas.search.text.Words;

/** Marks the words that were looked for. Everything else is escaped, so that the result is safe HTML. */
public final class Highlighter {
    private static final int SNIPPET = 180;
    private static final int BEFORE = 50;
    private static final int SHORTEST_WITHIN = 4;

    private final List<String> marks;

    /** @param marks folded beginnings of words */
    public Highlighter(List<String> marks) {
        this.marks = marks.stream().filter(mark -> mark.length() > 1).toList();
    }

    void write(String title, String summary, ByteBuffer description, JsonOut out) {
        if (marks.isEmpty()) {
            return;
        }
        List<int[]> inTitle = found(title);
        String text = summary;
        List<int[]> inText = found(summary);
        if (inText.isEmpty()) {
            text = Parts.text(description);
            inText = found(text);
        }
        if (inTitle.isEmpty() && inText.isEmpty()) {
            return;
        }
        out.raw(",\"highlights\":{");
        if (!inTitle.isEmpty()) {
            out.raw("\"title\":").string(marked(title, inTitle, 0, title.length()));
        }
        if (!inText.isEmpty()) {
            out.raw(inTitle.isEmpty() ? "\"text\":" : ",\"text\":").string(snippet(text, inText));
        }
        out.raw("}");
    }

    /** Where marked words begin and end. */
    private List<int[]> found(String text) {
        List<int[]> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (isMarked(text.substring(at, end))) {
                found.add(new int[] {at, end});
            }
            at = end;
        }
        return found;
    }

    private boolean isMarked(String word) {
        if (word.length() < 2) {
            return false;
        }
        String folded = Words.fold(word.toLowerCase());
        for (String mark : marks) {
            if (folded.startsWith(mark) && (mark.length() > 3 || folded.length() - mark.length() < 3)) {
                return true;
            }
            if (mark.length() >= SHORTEST_WITHIN && folded.length() > mark.length() + 2 && folded.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    private static String snippet(String text, List<int[]> found) {
        int from = Math.max(0, found.get(0)[0] - BEFORE);
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = Math.min(text.length(), Math.max(from + SNIPPET, found.get(0)[1]));
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return (from > 0 ? "… " : "") + marked(text, found, from, to) + (to < text.length() ? " …" : "");
    }

    private static String marked(String text, List<int[]> found, int from, int to) {
        StringBuilder html = new StringBuilder();
        int at = from;
        for (int[] mark : found) {
            if (mark[0] >= at && mark[1] <= to) {
                escape(text, at, mark[0], html);
                html.append("<mark>");
                escape(text, mark[0], mark[1], html);
                html.append("</mark>");
                at = mark[1];
            }
        }
        escape(text, at, to, html);
        return html.toString();
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n', '\r', '\t' -> html.append(' ');
                default -> html.append(c);
            }
        }
    }
}
