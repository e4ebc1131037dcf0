package org.modellregionen.regions;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * Where a municipality or county should place its integration work, by its size (KGSt 2005, size classes 1 to 4). Cities
 * of up to 50 000 inhabitants get no recommendation.
 */
final class KgstRule {
    static final String SOURCE = "KGSt 2005, S. 43 f., wie in der Handreichung wiedergegeben";
    private static final int LARGE_CITY = 200_000;
    private static final int MEDIUM_CITY = 50_000;
    private static final int LARGE_COUNTY = 150_000;

    private KgstRule() {}

    record Result(String recommendation, String reason) {}

    static Result recommend(boolean county, long inhabitants) {
        if (county) {
            return inhabitants > LARGE_COUNTY
                    ? ownUnit("Kreis", inhabitants, LARGE_COUNTY)
                    : bundled("Kreis mit " + number(inhabitants) + ", also höchstens " + number(LARGE_COUNTY));
        }
        if (inhabitants > LARGE_CITY) {
            return ownUnit("Stadt", inhabitants, LARGE_CITY);
        }
        if (inhabitants > MEDIUM_CITY) {
            return bundled("Stadt mit " + number(inhabitants) + ", also mehr als " + number(MEDIUM_CITY)
                    + " und höchstens " + number(LARGE_CITY));
        }
        return new Result(
                "none",
                "Stadt mit " + number(inhabitants) + ", also höchstens " + number(MEDIUM_CITY)
                        + " Einwohnern: Die KGSt gibt keine Empfehlung.");
    }

    private static Result ownUnit(String kind, long inhabitants, int limit) {
        return new Result(
                "own_unit",
                kind + " mit " + number(inhabitants) + ", also mehr als " + number(limit)
                        + " Einwohnern: Empfohlen wird eine eigene Organisationseinheit.");
    }

    private static Result bundled(String size) {
        return new Result(
                "bundled", size + " Einwohnern: Empfohlen wird, die Aufgaben in einem Fachbereich zu bündeln.");
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.GERMANY).format(value);
    }
}
