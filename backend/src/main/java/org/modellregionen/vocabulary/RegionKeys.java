package org.modellregionen.vocabulary;

import java.util.List;
import java.util.regex.Pattern;
import org.modellregionen.common.ProblemException;

/** Checks region keys in filters by their form; which regions exist is known to the regions themselves. */
public final class RegionKeys {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private RegionKeys() {}

    /** @throws ProblemException (400) when a value cannot be a key */
    public static List<String> require(String parameter, List<String> keys) {
        for (String key : keys) {
            if (key.length() > 60 || !KEY.matcher(key).matches()) {
                throw ProblemException.invalidParameter(parameter, "must be the key of a region, such as kassel");
            }
        }
        return keys;
    }
}
