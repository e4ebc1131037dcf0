package org.modellregionen.monitor.disclosure;

/**
 * The decision on one cell, for the publisher's report.
 *
 * @param protects for a secondary cell one of the cells that could be computed without it, else null
 * @param relation for a secondary cell a sum in which both stand or through which it protects, else null
 */
public record CellProtection(CellKey key, Protection protection, String protects, String relation) {
    static CellProtection plain(CellKey key, Protection protection) {
        return new CellProtection(key, protection, null, null);
    }
}
