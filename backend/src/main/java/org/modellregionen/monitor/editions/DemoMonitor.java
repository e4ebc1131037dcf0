package org.modellregionen.monitor.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.BulkInsert;
import org.modellregionen.common.Hashes;
import org.modellregionen.common.Ids;
import org.modellregionen.content.ShippedContent;
import org.modellregionen.indicators.Definitions;
import org.modellregionen.indicators.Definitions.Definition;
import org.modellregionen.monitor.protection.Protections;
import org.modellregionen.monitor.protection.Protections.Summary;
import org.modellregionen.regions.Regions;

/**
 * Invented series of ten years for each region, published as its first edition and marked as invented wherever they are
 * shown. A region that has observations of its own gets none.
 */
@ApplicationScoped
class DemoMonitor implements ShippedContent {
    private static final String INDICATORS = "db/demo/monitor-indicators.csv";
    private static final String REGIONS = "db/demo/monitor-regions.csv";
    private static final String SOURCE = "Erfundene Beispieldaten";
    private static final String TEXT =
            "Alle Zahlen dieser Ausgabe sind erfunden. Sie zeigen nur, wie ein Monitor aussieht.";
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2024;
    private static final double SHARE_OF_GROUP = 0.27;
    private static final BulkInsert<Row> INSERT = new BulkInsert<Row>("observation")
            .column("publisher", "text", Row::region)
            .column("indicator_id", "uuid", row -> row.definition().id())
            .column("indicator_version", "int", row -> row.definition().version())
            .column("territory", "text", Row::territory)
            .column("period", "text", Row::year)
            .column("period_kind", "text", row -> "year")
            .column("period_from", "date", row -> row.year() + "-01-01")
            .column("period_to", "date", row -> row.year() + "-12-31")
            .column("population_group", "text", Row::group)
            .column("value", "numeric", Row::value)
            .column("numerator", "numeric", Row::numerator)
            .column("denominator", "numeric", Row::denominator)
            .column("status", "text", row -> "normal")
            .column("source", "text", row -> SOURCE)
            .column("recorded", "timestamptz", Row::recorded);

    private final EditionStore store;
    private final EditionContent contents;
    private final Protections protections;
    private final Definitions definitions;
    private final Regions regions;
    private final Changes changes;
    private final EntityManager entities;

    DemoMonitor(
            EditionStore store,
            EditionContent contents,
            Protections protections,
            Definitions definitions,
            Regions regions,
            Changes changes,
            EntityManager entities) {
        this.store = store;
        this.contents = contents;
        this.protections = protections;
        this.definitions = definitions;
        this.regions = regions;
        this.changes = changes;
        this.entities = entities;
    }

    private record Row(
            String region,
            Definition definition,
            String territory,
            int year,
            String group,
            long numerator,
            long denominator,
            Instant recorded) {
        BigDecimal value() {
            return BigDecimal.valueOf(numerator)
                    .multiply(definition.multiplier())
                    .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        }
    }

    /** After regions, territories and indicators. */
    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean isDemo() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of(INDICATORS, REGIONS);
    }

    @Override
    public void load(Instant stamp) {
        List<String[]> series = lines(INDICATORS);
        for (String[] region : lines(REGIONS)) {
            if (!hasObservations(region[0])) {
                INSERT.write(entities, rows(region[0], Integer.parseInt(region[1]), series, stamp));
                publish(region[0], series.stream().map(line -> line[0]).toList(), stamp);
            }
        }
    }

    private boolean hasObservations(String region) {
        return (Boolean) entities.createNativeQuery("SELECT EXISTS (SELECT FROM edition WHERE publisher = :region)"
                        + " OR EXISTS (SELECT FROM working_observation WHERE publisher = :region)")
                .setParameter("region", region)
                .getSingleResult();
    }

    private List<Row> rows(String region, int inhabitants, List<String[]> series, Instant stamp) {
        List<Row> rows = new ArrayList<>();
        List<String> territories = regions.territories(region);
        for (String[] line : series) {
            Definition definition = definitions.find(line[0], null).orElseThrow();
            for (String territory : territories) {
                Random random = new Random((line[0] + territory).hashCode());
                double own = 0.85 + 0.3 * random.nextDouble();
                for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                    double people = inhabitants / (double) territories.size() * Double.parseDouble(line[1]) / 1000;
                    double share = own * Double.parseDouble(line[2])
                            + (year - FIRST_YEAR) * Double.parseDouble(line[3])
                            + 0.01 * Double.parseDouble(line[2]) * random.nextGaussian();
                    values(rows, region, definition, territory, year, Math.max(5, people), share, line, stamp);
                }
            }
        }
        return rows;
    }

    /** The parts first, so that they add up to the total. */
    private static void values(
            List<Row> rows,
            String region,
            Definition definition,
            String territory,
            int year,
            double people,
            double share,
            String[] line,
            Instant stamp) {
        double factor = Double.parseDouble(line[5]);
        Map<String, List<String>> names =
                Map.of("n", List.of("foreign", "german"), "m", List.of("with_migration", "without_migration"));
        List<String> groups = names.getOrDefault(line[4], List.of());
        if (groups.isEmpty()) {
            long all = Math.round(people);
            rows.add(new Row(region, definition, territory, year, "total", part(all, share), all, stamp));
            return;
        }
        double rest = share / (1 - SHARE_OF_GROUP + factor * SHARE_OF_GROUP);
        long some = Math.round(people * SHARE_OF_GROUP);
        long others = Math.round(people - some);
        long one = part(some, Math.min(0.99, rest * factor));
        long other = part(others, Math.min(0.99, rest));
        rows.add(new Row(region, definition, territory, year, groups.get(0), one, some, stamp));
        rows.add(new Row(region, definition, territory, year, groups.get(1), other, others, stamp));
        rows.add(new Row(region, definition, territory, year, "total", one + other, some + others, stamp));
    }

    private static long part(long whole, double share) {
        return Math.max(0, Math.min(whole, Math.round(whole * share)));
    }

    private void publish(String region, List<String> indicators, Instant stamp) {
        UUID id = Ids.named("edition", "demo " + region);
        store.add(id, region, new EditionWrite("Beispielmonitor " + LAST_YEAR, TEXT), "demo-author", stamp);
        Summary summary = protections.protectAll(region, indicators, decisions -> store.freeze(id, decisions));
        store.check(
                id,
                new Edition.Loss(summary.cells(), summary.primary(), summary.secondary(), summary.countShare()),
                "demo-author",
                stamp);
        store.approve(id, "demo-approver", stamp);
        byte[] content = contents.write(store.find(id, false).orElseThrow());
        store.putContent(id, EditionContent.packed(content));
        store.publish(id, region, Hashes.sha256(content), stamp);
        store.show(region, id);
        changes.changed(ChangeType.EDITION, id, stamp);
    }

    private static List<String[]> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                DemoMonitor.class.getClassLoader().getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(";")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
