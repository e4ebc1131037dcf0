package org.modellregionen.monitor.imports.lines;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What names of columns mean, in German, English and as ids of SDMX. */
final class HeaderWords {
    private static final Map<Role, Pattern> WORDS = new EnumMap<>(
            Map.ofEntries(
                    entry(
                            Role.PERIOD,
                            "time_?period|time|year|jahr|berichtsjahr|zeit(?:raum|bezug|punkt)?|periode?|period|stichtag|datum|date|monat|month|quartal|quarter"
                                    + "|halbjahr|schuljahr|semester|berichtszeitraum|referenzjahr|reference_period"),
                    entry(
                            Role.TERRITORY,
                            "geo(?:_?code)?|ref_?area|ags|ars|nuts\\d?|(?:amtlicher_?)?gemeinde(?:schlüssel|name|kennziffer)?|regionalschlüssel|gebiet(?:seinheit|sschlüssel"
                                    + "|sname|skörperschaft)?|region|territory|area|kreis(?:schlüssel|name|freie_stadt)?|landkreis|kommune|ort|stadt|raumeinheit|raumbezug|schlüssel|land"
                                    + "|kennziffer|kreise?_und_kreisfreie_städte"),
                    entry(
                            Role.INDICATOR,
                            "indicator(?:_?(?:code|key|id))?|indikator(?:_?(?:code|nummer|nr))?|kennzahl|kennziffer_nr|measure"),
                    entry(
                            Role.GROUP,
                            "group|population_?group|gruppe|personengruppe|bevölkerungsgruppe|citizen(?:ship)?|nationality|nationalität|staatsangehörigkeit"
                                    + "|migrations(?:hintergrund|status|geschichte|bezug)|einwanderungsgeschichte|migr|migration_status|nationalität_migrationshintergrund"),
                    entry(Role.SEX, "sex|gender|geschlecht"),
                    entry(Role.AGE, "age(?:_?group)?|alter(?:sgruppe[n]?|sklasse[n]?)?|alter_von_bis"),
                    entry(
                            Role.VALUE,
                            "obs_?value|value|wert(?:_in_%)?|anteil(?:_in_%|_in_prozent)?|quote(?:_in_%)?|ergebnis|messwert|prozent|%"),
                    entry(Role.NUMERATOR, "numerator|zähler"),
                    entry(Role.DENOMINATOR, "denominator|nenner|grundgesamtheit|basis|bezugsgröße"),
                    entry(Role.UNIT, "units?|unit_measure|unit_of_measure|(?:maß)?einheit"),
                    entry(Role.SCALE, "unit_mult(?:iplier)?|zehnerpotenz"),
                    entry(
                            Role.STATUS,
                            "obs_?(?:status|flag)|status|flags?|conf_?status|confidentiality(?:_status)?|kennzeichen|qualität(?:skennzeichen)?|geheimhaltung|sperrvermerk|comment_obs"
                                    + "|obs_comment"),
                    entry(
                            Role.NOTE,
                            "notes?|comments?|anmerkung(?:en)?|bemerkung(?:en)?|fußnoten?|hinweise?|kommentar"),
                    entry(Role.SOURCE, "source|(?:daten)?quelle"),
                    entry(
                            Role.IGNORE,
                            "freq(?:uency)?|dataflow|structure(?:_id|_name)?|action|decimals|last_update|lfd_?nr|nr|id|time_format|observation_status_label")));

    private HeaderWords() {}

    private static Map.Entry<Role, Pattern> entry(Role role, String words) {
        return Map.entry(role, Pattern.compile(words));
    }

    /** The role that a name tells; null when it tells none. */
    static Role role(String name) {
        // SDMX-CSV may write "TIME_PERIOD: Time period", others "Wert (in %)".
        String plain = normal(name.split(":", 2)[0]);
        for (Map.Entry<Role, Pattern> entry : WORDS.entrySet()) {
            if (entry.getValue().matcher(plain).matches()) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static String normal(String name) {
        return Labels.normal(name)
                .replaceAll("[^\\p{L}\\p{N}%]+", "_")
                .replaceAll("^_|_$", "")
                .replaceAll("_\\d{1,2}$", "");
    }
}
