package org.modellregionen.monitor.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.modellregionen.indicators.Definitions;
import org.modellregionen.indicators.Definitions.Definition;
import org.modellregionen.monitor.disclosure.CellKey;
import org.modellregionen.monitor.disclosure.CellProtection;
import org.modellregionen.monitor.disclosure.DisclosureControl;
import org.modellregionen.monitor.disclosure.DisclosureResult;
import org.modellregionen.monitor.disclosure.LinkedTable;
import org.modellregionen.monitor.disclosure.Protection;
import org.modellregionen.monitor.disclosure.PublishedCell;
import org.modellregionen.monitor.disclosure.Rules;
import org.modellregionen.monitor.disclosure.TerritoryTree;
import org.modellregionen.monitor.imports.AfterImport;
import org.modellregionen.territories.Territories;
import org.modellregionen.territories.Territory;

/** Decides for all observations of a table together which may be shown, and stores the decision with each. */
@ApplicationScoped
public class Protections implements AfterImport {
    private static final int TABLES_AT_ONCE = 100;
    private static final int AGS_OF_A_COUNTY = 5;

    private final CellStore store;
    private final Definitions definitions;
    private final Territories territories;

    Protections(CellStore store, Definitions definitions, Territories territories) {
        this.store = store;
        this.definitions = definitions;
        this.territories = territories;
    }

    /** A decision about one observation. {@code protects} names the cell that would else be computable, or is null. */
    public record Decision(long observation, String protection, String protects) {}

    /** What protecting some tables cost, and the cells that cannot be protected, if any. */
    public record Summary(int cells, int primary, int secondary, double countShare, List<String> unprotected) {
        public boolean publishable() {
            return unprotected.isEmpty();
        }
    }

    @Override
    @Transactional
    public void stored(UUID importId, String publisher) {
        protect(publisher, store.touchedBy(importId), decisions -> {});
    }

    /**
     * Protects everything that a publisher holds of these indicators.
     *
     * @param each gets the decisions of one table after the other
     */
    @Transactional
    public Summary protectAll(String publisher, Collection<String> indicators, Consumer<List<Decision>> each) {
        return protect(publisher, store.of(publisher, indicators), each);
    }

    private Summary protect(String publisher, List<TableKey> tables, Consumer<List<Decision>> each) {
        Tally tally = new Tally();
        Map<UUID, Definition> measured = definitions(tables);
        Map<UUID, Boolean> counts = flags(measured, definition -> "sum".equals(definition.aggregation()));
        // Only of a whole in percent the part cannot be more than the whole.
        Map<UUID, Boolean> shares = flags(measured, definition -> "%".equals(definition.unit()));
        Map<String, TerritoryTree> trees = new HashMap<>();
        for (int from = 0; from < tables.size(); from += TABLES_AT_ONCE) {
            List<TableKey> some = tables.subList(from, Math.min(tables.size(), from + TABLES_AT_ONCE));
            Map<TableKey, List<StoredCell>> current = store.current(publisher, some);
            Map<TableKey, List<List<PublishedCell>>> published = store.published(publisher, some, counts);
            for (TableKey key : some) {
                List<StoredCell> cells = current.getOrDefault(key, List.of());
                if (!cells.isEmpty()) {
                    boolean isCount = counts.getOrDefault(key.indicator(), false);
                    LinkedTable table = new LinkedTable(
                            cells.stream().map(cell -> cell.toCell(isCount)).toList(),
                            tree(cells, trees),
                            shares.getOrDefault(key.indicator(), false),
                            published.getOrDefault(key, List.of()));
                    List<Decision> decisions =
                            decide(key, cells, DisclosureControl.protect(table, Rules.DEFAULT), tally);
                    store.save(
                            decisions.stream().map(Decision::observation).toList(),
                            decisions.stream().map(Decision::protection).toList());
                    each.accept(decisions);
                }
            }
        }
        return tally.summary();
    }

    private static List<Decision> decide(TableKey table, List<StoredCell> cells, DisclosureResult result, Tally tally) {
        Map<CellKey, CellProtection> byKey =
                result.cells().stream().collect(Collectors.toMap(CellProtection::key, cell -> cell));
        tally.add(table, result);
        return cells.stream()
                .map(cell -> {
                    CellProtection decided = byKey.get(cell.key());
                    // Of a table that cannot be protected nothing is shown.
                    Protection protection = decided.protection().isOpen() && !result.publishable()
                            ? Protection.SECONDARY
                            : decided.protection();
                    return new Decision(cell.id(), protection.code(), decided.protects());
                })
                .toList();
    }

    private Map<UUID, Definition> definitions(List<TableKey> tables) {
        Map<UUID, Definition> found = new HashMap<>();
        for (TableKey table : tables) {
            found.computeIfAbsent(
                    table.indicator(),
                    id -> definitions.find(id.toString(), table.version()).orElse(null));
        }
        return found;
    }

    private static Map<UUID, Boolean> flags(Map<UUID, Definition> measured, Predicate<Definition> condition) {
        Map<UUID, Boolean> flags = new HashMap<>();
        measured.forEach((id, definition) -> flags.put(id, condition.test(definition)));
        return flags;
    }

    private TerritoryTree tree(List<StoredCell> cells, Map<String, TerritoryTree> trees) {
        LocalDate day = cells.get(0).day();
        Set<String> parents = cells.stream()
                .map(cell -> cell.key().territory())
                .filter(territory -> territory.length() <= AGS_OF_A_COUNTY)
                .collect(Collectors.toCollection(TreeSet::new));
        return trees.computeIfAbsent(day + " " + parents, key -> {
            Map<String, List<String>> children = new TreeMap<>();
            parents.forEach(parent -> children.put(parent, parts(parent, day)));
            return new TerritoryTree(children);
        });
    }

    /** Counties of the Land, municipalities of a county; administrative regions have no statistics of their own here. */
    private List<String> parts(String parent, LocalDate day) {
        List<String> parts = new ArrayList<>();
        for (Territory child : territories.children(parent, day)) {
            if (child.ags().length() > parent.length() && child.ags().length() < AGS_OF_A_COUNTY) {
                parts.addAll(parts(child.ags(), day));
            } else {
                parts.add(child.ags());
            }
        }
        return parts;
    }

    /** Adds up the results of many tables. */
    private static final class Tally {
        private static final int MOST_NAMED = 100;
        private int cells;
        private int primary;
        private int secondary;
        private double share;
        private int tables;
        private final List<String> unprotected = new ArrayList<>();

        void add(TableKey table, DisclosureResult result) {
            cells += result.loss().cells();
            primary += result.loss().primary();
            secondary += result.loss().secondary();
            share += result.loss().countShare();
            tables++;
            result.unprotected().stream()
                    .limit(Math.max(0, MOST_NAMED - unprotected.size()))
                    .forEach(cell -> unprotected.add(table.period() + ": " + cell.cell()));
        }

        Summary summary() {
            return new Summary(cells, primary, secondary, tables == 0 ? 0 : share / tables, List.copyOf(unprotected));
        }
    }
}
