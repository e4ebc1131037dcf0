package org.modellregionen.content;

import java.time.Instant;
import java.util.List;

/** A set of reference or demo data that comes with the program and is loaded again whenever its files change. */
public interface ShippedContent {

    /** Sets with lower numbers are loaded first; what others refer to comes first. */
    int order();

    /** Resources on the class path that the set is made of. */
    List<String> files();

    /** Demo data is loaded only where {@code platform.demo-data} is on. */
    default boolean isDemo() {
        return false;
    }

    /**
     * Brings the tables to the state of the files, in one transaction; {@code stamp} is that transaction's stamp. Rows
     * whose content is what it was keep their stamps, and are not reported; see {@link ShippedRows}.
     */
    void load(Instant stamp);
}
