package org.modellregionen.monitor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads periods as German and English deliveries write them, and as SDMX does. A bare {@code 2010/11} is a school year and
 * {@code 2010-11} a month; {@code 2010-11} after the word Schuljahr is the school year again. Years have four digits.
 */
final class PeriodReader {
    private static final String YEAR = "(\\d{4})";
    private static final String WORD = "(\\p{L}+)\\.?";
    private static final int MAX_LENGTH = 60;

    private record Spelling(Pattern pattern, Function<MatchResult, Period> meaning) {}

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("jän", 1),
            Map.entry("feb", 2),
            Map.entry("mär", 3),
            Map.entry("mrz", 3),
            Map.entry("mar", 3),
            Map.entry("mae", 3),
            Map.entry("apr", 4),
            Map.entry("mai", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dez", 12),
            Map.entry("dec", 12));

    private static final Pattern MONTH_NAME = Pattern.compile(
            "jan(uary|uar)?|jänner|feb(ruary|ruar)?|märz?|mrz|maerz|mar(ch)?|apr(il)?|mai|may|june?|juni|jul[iy]?|aug(ust)?"
                    + "|sept?(ember)?|okt(ober)?|oct(ober)?|nov(ember)?|dez(ember)?|dec(ember)?");

    private static final String HALF = "(?:halbjahr|hj\\.?|half(?: of)?(?: year)?|half-year)";
    private static final String QUARTER = "(?:quartal|quarter(?: of)?|quart\\.?|vierteljahr|vj\\.?)";
    private static final String ORDINAL = "([1-4]|i|ii|iii|iv)(?:\\.|st|nd|rd|th)?";
    private static final String SCHOOL = "(?:schuljahr|sj\\.?|school year|kindergartenjahr|kita-jahr)";
    private static final String WINTER = "(?:ws|wise|wintersemester|winter semester|winter term)";
    private static final String SUMMER = "(?:ss|sose|sommersemester|summer semester|summer term)";

    private static final List<Spelling> SPELLINGS = List.of(
            spelling("(?:jahr |year |berichtsjahr )?" + YEAR, m -> Period.year(number(m, 1))),
            spelling(YEAR + "-?a1?", m -> Period.year(number(m, 1))),
            spelling(YEAR + "[- /]?[hs]([12])", m -> Period.halfYear(number(m, 1), number(m, 2))),
            spelling("[hs]([12])[- /]?" + YEAR, m -> Period.halfYear(number(m, 2), number(m, 1))),
            spelling(ORDINAL + " ?" + HALF + "[ /]?" + YEAR, m -> Period.halfYear(number(m, 2), ordinal(m, 1))),
            spelling(YEAR + "[ ,/]+" + ORDINAL + " ?" + HALF, m -> Period.halfYear(number(m, 1), ordinal(m, 2))),
            spelling(
                    "(erstes|zweites) halbjahr " + YEAR,
                    m -> Period.halfYear(number(m, 2), m.group(1).charAt(0) == 'e' ? 1 : 2)),
            spelling(
                    "(first|second) half (?:of )?" + YEAR,
                    m -> Period.halfYear(number(m, 2), m.group(1).charAt(0) == 'f' ? 1 : 2)),
            spelling(YEAR + "[- /]?q([1-4])", m -> Period.quarter(number(m, 1), number(m, 2))),
            spelling("q([1-4])[- /]?" + YEAR, m -> Period.quarter(number(m, 2), number(m, 1))),
            spelling(ORDINAL + " ?" + QUARTER + "[ /]?" + YEAR, m -> Period.quarter(number(m, 2), ordinal(m, 1))),
            spelling(YEAR + "[ ,/]+" + ORDINAL + " ?" + QUARTER, m -> Period.quarter(number(m, 1), ordinal(m, 2))),
            spelling("(i|ii|iii|iv)/" + YEAR, m -> Period.quarter(number(m, 2), ordinal(m, 1))),
            spelling(YEAR + "-?m?(0[1-9]|1[0-2])", m -> Period.month(number(m, 1), number(m, 2))),
            spelling(YEAR + "-m?([1-9])", m -> Period.month(number(m, 1), number(m, 2))),
            spelling("(0?[1-9]|1[0-2])[./-]" + YEAR, m -> Period.month(number(m, 2), number(m, 1))),
            spelling(WORD + "[ -]?" + YEAR, m -> Period.month(number(m, 2), month(m, 1))),
            spelling(YEAR + "[ -]" + WORD, m -> Period.month(number(m, 1), month(m, 2))),
            spelling(day(YEAR + "-(\\d{1,2})-(\\d{1,2})(?:[t ]00:00(?::00)?(?:\\.0+)?z?)?"), m -> date(m, 1, 2, 3)),
            spelling(day(YEAR + "(\\d{2})(\\d{2})"), m -> date(m, 1, 2, 3)),
            spelling(day("(\\d{1,2})\\. ?(\\d{1,2})\\. ?" + YEAR), m -> date(m, 3, 2, 1)),
            spelling(
                    day("(\\d{1,2})\\.? " + WORD + " " + YEAR),
                    m -> Period.keyDate(LocalDate.of(number(m, 3), month(m, 2), number(m, 1)))),
            spelling(
                    day(WORD + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR),
                    m -> Period.keyDate(LocalDate.of(number(m, 3), month(m, 1), number(m, 2)))),
            spelling("(?:" + SCHOOL + " )?" + YEAR + " ?/ ?(\\d{2}|\\d{4})", m -> Period.schoolYear(pair(m))),
            spelling(SCHOOL + " ?" + YEAR + " ?[-–] ?(\\d{2}|\\d{4})", m -> Period.schoolYear(pair(m))),
            spelling(WINTER + " ?" + YEAR + " ?[/–-] ?(\\d{2}|\\d{4})", m -> Period.winterSemester(pair(m))),
            spelling(YEAR + " ?/ ?(\\d{2}|\\d{4}) ?" + WINTER, m -> Period.winterSemester(pair(m))),
            spelling(SUMMER + " ?" + YEAR, m -> Period.summerSemester(number(m, 1))),
            spelling(YEAR + " ?" + SUMMER, m -> Period.summerSemester(number(m, 1))));

    private PeriodReader() {}

    static Optional<Period> read(String written) {
        if (written == null || written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String text = written.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
        for (Spelling spelling : SPELLINGS) {
            Matcher matcher = spelling.pattern.matcher(text);
            if (matcher.matches()) {
                try {
                    return Optional.of(spelling.meaning.apply(matcher.toMatchResult()));
                } catch (DateTimeException noSuchDay) {
                    continue; // a later spelling may fit, such as the month 2010-11 after the year 1011
                }
            }
        }
        return Optional.empty();
    }

    private static Spelling spelling(String pattern, Function<MatchResult, Period> meaning) {
        return new Spelling(Pattern.compile(pattern), meaning);
    }

    private static String day(String pattern) {
        return "(?:stichtag:? |stand:? |zum |am |as of )?" + pattern;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Period date(MatchResult match, int year, int month, int day) {
        return Period.keyDate(LocalDate.of(number(match, year), number(match, month), number(match, day)));
    }

    private static int ordinal(MatchResult match, int group) {
        return switch (match.group(group)) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    private static int month(MatchResult match, int group) {
        String name = match.group(group);
        if (!MONTH_NAME.matcher(name).matches()) {
            throw new DateTimeException("no month");
        }
        return MONTHS.get(name.substring(0, 3));
    }

    /** The first of two years that follow each other, the second perhaps by its last two digits. */
    private static int pair(MatchResult match) {
        int first = number(match, 1);
        int second = number(match, 2);
        boolean follows = match.group(2).length() == 2 ? second == (first + 1) % 100 : second == first + 1;
        if (!follows) {
            throw new DateTimeException("no two years in a row");
        }
        return first;
    }
}
