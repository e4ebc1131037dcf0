package org.modellregionen.content;

/** The sources of shipped content, as they are credited in every answer. */
public final class Citation {
    /** The brochure in which the programme describes itself; facts from it, in own words. */
    public static final String BROCHURE =
            "Hessisches Ministerium der Justiz, für Integration und Europa: Integration – wie geht das? (um 2012)";

    private Citation() {}
}
