package org.modellregionen.monitor.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may be shown of a table, and why the rest may not. */
public final class DisclosureResult {
    private final Map<CellKey, CellProtection> cells;
    private final List<Unprotected> unprotected;
    private final InformationLoss loss;

    DisclosureResult(Map<CellKey, CellProtection> cells, List<Unprotected> unprotected, InformationLoss loss) {
        this.cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        this.unprotected = List.copyOf(unprotected);
        this.loss = loss;
    }

    /** All cells in the order of their keys. */
    public Collection<CellProtection> cells() {
        return cells.values();
    }

    public Protection of(CellKey key) {
        CellProtection cell = cells.get(key);
        if (cell == null) {
            throw new IllegalArgumentException("Not in the table: " + key.text());
        }
        return cell.protection();
    }

    /** False when a cell cannot be kept secret; then nothing of the table may be published. */
    public boolean publishable() {
        return unprotected.isEmpty();
    }

    public List<Unprotected> unprotected() {
        return unprotected;
    }

    public InformationLoss loss() {
        return loss;
    }

    /**
     * Whether a figure made from these cells may be shown: a share, gap, ratio, change, rank or sum, rounded or not. As
     * denominators are known, a rounded share of a small group is its count, so no figure is exempt.
     */
    public boolean mayShow(Collection<CellKey> from) {
        return publishable()
                && !from.isEmpty()
                && from.stream().allMatch(key -> cells.containsKey(key) && of(key).isOpen());
    }

    public boolean mayShow(CellKey... from) {
        return mayShow(List.of(from));
    }
}
