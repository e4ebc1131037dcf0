package org.modellregionen.monitor.imports.lines;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.modellregionen.monitor.ObservationStatus;
import org.modellregionen.monitor.PopulationGroup;
import org.modellregionen.monitor.Sex;

/**
 * Understands the labels of official tables. Only whole labels count: "ausländische Herkunft mindestens eines Elternteils"
 * is not the foreign population, and is left to a person.
 */
final class Labels {
    private static final String PEOPLE =
            "(?:(?:die|der|von|davon|darunter|bevölkerung|einwohner(?:innen)?|personen|menschen|kinder"
                    + "|jugendliche|schüler(?:innen)?|beschäftigte|haushalte|und|people|persons|population|of which|in %|:)[ ,]*)*";
    private static final String BACKGROUND =
            "(?:migrations(?:hintergrund|geschichte|bezug)|einwanderungsgeschichte|migration(?: background)?|mh|mhg)";

    private static final Map<PopulationGroup, Pattern> GROUPS = new java.util.EnumMap<>(
            Map.of(
                    PopulationGroup.TOTAL,
                    whole("insgesamt|gesamt|total|alle|zusammen|_t|t|mit und ohne " + BACKGROUND
                            + "|with and without migration background|all"),
                    PopulationGroup.WITHOUT_MIGRATION,
                    whole("without_migration|(?:ohne|kein|keine|without) " + BACKGROUND + "|kein(?:e|en)? "
                            + BACKGROUND),
                    PopulationGroup.WITH_MIGRATION,
                    whole("with_migration|(?:mit |with )?(?:einem )?" + BACKGROUND),
                    PopulationGroup.FOREIGN,
                    whole(
                            "ausländer(?:[*:_]?innen)?(?: und ausländer)?|ausländer/-?innen|ausländisch(?:e|en)?|nicht-?deutsche?"
                                    + "|foreign(?:ers?)?|non-nationals?|(?:ausländische|nicht-?deutsche|foreign) (?:staatsangehörig(?:keit|e)|bevölkerung|citizenship|nationality)|for"),
                    PopulationGroup.GERMAN,
                    whole(
                            "deutsche?n?|germans?|nationals?|nat|(?:deutsche|german) (?:staatsangehörig(?:keit|e)|bevölkerung|citizenship|nationality)")));

    private static final Map<Sex, Pattern> SEXES = new java.util.EnumMap<>(Map.of(
            Sex.TOTAL,
            Pattern.compile("insgesamt|gesamt|total|alle|zusammen|_t|t|männer und frauen|männlich und weiblich|all"),
            Sex.FEMALE,
            Pattern.compile("frauen|frau|weiblich(?:e)?|female|women|f|w|mädchen|girls|schülerinnen"),
            Sex.MALE,
            Pattern.compile("männer|mann|männlich(?:e)?|male|men|m|jungen|boys"),
            Sex.DIVERSE,
            Pattern.compile("divers(?:e)?|diverse|d|ohne angabe/divers|nicht-binär")));

    /** The strictest first, for a text may say several things. */
    private static final Map<ObservationStatus, Pattern> STATUSES = new java.util.LinkedHashMap<>();

    private static final Pattern NEGATED = Pattern.compile(
            "(?:nicht|keine[rn]?|not|no) (?:gesperrt|geheim\\p{L}*|vertraulich|confidential|suppressed)");

    static {
        put(ObservationStatus.CONFIDENTIAL, "gesperrt|geheim|geheimhaltung|vertraulich|confidential|suppressed|secret");
        put(
                ObservationStatus.UNRELIABLE,
                "unsicher|eingeschränkt|nicht ausreichend genau|nicht repräsentativ|unreliable|low reliability|uncertain");
        put(ObservationStatus.MISSING, "nicht verfügbar|fehlt|keine angabe|missing|not available");
        put(
                ObservationStatus.BREAK,
                "zeitreihenbruch|bruch in der zeitreihe|nicht vergleichbar|time series break|break in");
        put(ObservationStatus.PROVISIONAL, "vorläufig|provisional|preliminary");
        put(ObservationStatus.ESTIMATED, "geschätzt|schätzung|schätzwert|estimate|imputed");
        put(ObservationStatus.REVISED, "revidiert|korrigiert|berichtigt|revised");
        put(ObservationStatus.RANGE, "spanne|bandbreite|range");
    }

    /** Codes of SDMX (OBS_STATUS and CONF_STATUS) that are letters; S, D, A and N of CONF_STATUS are read there. */
    private static final Map<String, ObservationStatus> LETTERS = Map.ofEntries(
            Map.entry("a", ObservationStatus.NORMAL),
            Map.entry("b", ObservationStatus.BREAK),
            Map.entry("e", ObservationStatus.ESTIMATED),
            Map.entry("f", ObservationStatus.ESTIMATED),
            Map.entry("i", ObservationStatus.ESTIMATED),
            Map.entry("p", ObservationStatus.PROVISIONAL),
            Map.entry("v", ObservationStatus.PROVISIONAL),
            Map.entry("r", ObservationStatus.REVISED),
            Map.entry("u", ObservationStatus.UNRELIABLE),
            Map.entry("n", ObservationStatus.UNRELIABLE),
            Map.entry("m", ObservationStatus.MISSING),
            Map.entry("l", ObservationStatus.MISSING),
            Map.entry("o", ObservationStatus.MISSING),
            Map.entry("h", ObservationStatus.MISSING),
            Map.entry("q", ObservationStatus.CONFIDENTIAL),
            Map.entry("c", ObservationStatus.CONFIDENTIAL));

    private Labels() {}

    private static Pattern whole(String core) {
        return Pattern.compile(PEOPLE + "(?:" + core + ")(?: " + PEOPLE + ")?");
    }

    private static void put(ObservationStatus status, String words) {
        STATUSES.put(status, Pattern.compile(words));
    }

    /** In lower case, with single blanks and without the number of a footnote, as in "Ohne Abschluss1)". */
    static String normal(String label) {
        return label.replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .replaceAll("(?<=\\D) ?\\d{1,2}\\)$", "")
                .replaceAll("[*:]+$", "")
                .strip()
                .toLowerCase(Locale.GERMAN);
    }

    static Optional<PopulationGroup> group(String label) {
        return find(GROUPS, normal(label));
    }

    static Optional<Sex> sex(String label) {
        return find(SEXES, normal(label));
    }

    private static <T> Optional<T> find(Map<T, Pattern> patterns, String text) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a remark in words says about the value; normal when nothing. */
    static ObservationStatus statusIn(String text) {
        String words = NEGATED.matcher(normal(text)).replaceAll("");
        for (Map.Entry<ObservationStatus, Pattern> entry : STATUSES.entrySet()) {
            if (entry.getValue().matcher(words).find()) {
                return entry.getKey();
            }
        }
        return ObservationStatus.NORMAL;
    }

    /** A status by our key, by a letter of SDMX, or in words. */
    static Optional<ObservationStatus> status(String label) {
        String text = normal(label);
        Optional<ObservationStatus> own = ObservationStatus.of(text);
        if (own.isPresent()) {
            return own;
        }
        if (LETTERS.containsKey(text)) {
            return Optional.of(LETTERS.get(text));
        }
        ObservationStatus worded = statusIn(text);
        boolean known = worded != ObservationStatus.NORMAL
                || text.matches("normal|endgültig|ok|frei|free|final|offen|veröffentlicht|nein");
        return known ? Optional.of(worded) : Optional.empty();
    }

    /** A letter of CONF_STATUS: all but free (F) means that nobody may see it. */
    static ObservationStatus confidentiality(String label) {
        String text = normal(label);
        boolean free = text.isEmpty() || text.matches("f|free|frei|nein|no|0|false|offen");
        return free ? ObservationStatus.NORMAL : ObservationStatus.CONFIDENTIAL;
    }

    /** Whether a text says that the value must not be shown, wherever it stands. */
    static boolean saysUnpublished(String text) {
        String words = text.toLowerCase(Locale.GERMAN);
        return words.contains("nicht veröffentlicht")
                || words.contains("not for publication")
                || words.contains("not published");
    }

    /** A short key made of a label: lower case, ASCII, words parted by hyphens. */
    static String slug(String label) {
        String plain = normal(label)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String slug = java.text.Normalizer.normalize(plain, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9+]+", "-")
                .replaceAll("^-|-$", "");
        return slug.length() > 80 ? slug.substring(0, 70) + "-" + Integer.toHexString(slug.hashCode()) : slug;
    }

    /** Signs of a text that was read in the wrong encoding before it came here. */
    static boolean isGarbled(String text) {
        return text.indexOf('\uFFFD') >= 0 || text.matches("(?s).*Ã[¤¶¼Ÿ„–œ\u009f\u0084\u0096\u009c].*");
    }
}
