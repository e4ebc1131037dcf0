package org.modellregionen.common;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order that people expect of names: Ä beside A, small beside capital letters, everything by Unicode's rules. */
public final class NameOrder {
    /** To be put behind a German name in ORDER BY; the database itself compares by code points. */
    public static final String GERMAN = " COLLATE \"de-x-icu\"";

    private NameOrder() {}

    /** The same for names that are held in memory, by the rules of that language. */
    public static Comparator<String> of(String language) {
        return Collator.getInstance(ULocale.forLanguageTag(language)).freeze()::compare;
    }
}
