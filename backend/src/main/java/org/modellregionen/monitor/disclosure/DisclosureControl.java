package org.modellregionen.monitor.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statistical disclosure control: decides which cells of a table may be shown so that nobody can compute a small count, not
 * even from all totals and earlier editions. The rule, the algorithm and its limits: docs/disclosure-control.md.
 *
 * <p>Pure and without state; the same table gives the same result.
 */
public final class DisclosureControl {
    private DisclosureControl() {}

    public static DisclosureResult protect(LinkedTable table, Rules rules) {
        LinkedTable sorted = table.sorted();
        UnknownsBuilder builder = new UnknownsBuilder(sorted, rules);
        Unknowns unknowns = builder.build();
        Protector protector = new Protector(unknowns);
        protector.run();
        return result(sorted, builder, unknowns, protector);
    }

    private static DisclosureResult result(
            LinkedTable table, UnknownsBuilder builder, Unknowns unknowns, Protector protector) {
        Map<CellKey, CellProtection> cells = new LinkedHashMap<>();
        int primary = 0;
        int secondary = 0;
        double all = 0;
        double hidden = 0;
        for (int i = 0; i < table.cells().size(); i++) {
            Cell cell = table.cells().get(i);
            Protection reason = builder.reasons()[i];
            int unknown = builder.current()[i];
            CellProtection decision = CellProtection.plain(cell.key(), reason);
            if (reason == Protection.OPEN && unknown >= 0 && unknowns.hidden[unknown]) {
                decision = secondary(cell.key(), unknown, unknowns, protector);
                secondary++;
            } else if (reason != Protection.OPEN) {
                primary++;
            }
            double count = cell.numerator() == null ? 0 : cell.numerator();
            all += count;
            hidden += decision.protection().isOpen() ? 0 : count;
            cells.put(cell.key(), decision);
        }
        InformationLoss loss =
                new InformationLoss(table.cells().size(), primary, secondary, all == 0 ? 0 : hidden / all);
        return new DisclosureResult(cells, unprotected(unknowns, protector), loss);
    }

    private static CellProtection secondary(CellKey key, int unknown, Unknowns unknowns, Protector protector) {
        Witness witness = protector.chosenFor(unknown);
        String relation = null;
        for (int sum : unknowns.sumsOf[unknown]) {
            for (int member : unknowns.sums[sum]) {
                if (member == witness.target) {
                    relation = unknowns.sumText[sum];
                }
            }
            relation = relation == null ? unknowns.sumText[sum] : relation;
        }
        return new CellProtection(key, Protection.SECONDARY, unknowns.name[witness.target], relation);
    }

    private static List<Unprotected> unprotected(Unknowns unknowns, Protector protector) {
        List<Unprotected> unprotected = new ArrayList<>();
        for (int unknown : protector.failed()) {
            unprotected.add(new Unprotected(
                    unknowns.name[unknown],
                    unknowns.known[unknown] ? Unprotected.Cause.PUBLISHED_EARLIER : Unprotected.Cause.COMPUTABLE));
        }
        return unprotected;
    }
}
