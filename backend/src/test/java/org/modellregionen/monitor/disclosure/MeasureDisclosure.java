package org.modellregionen.monitor.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures how long the tables of a Land take: all municipalities, counties and the Land by group and sex. Run by hand:
 * arguments number of tables, threads, rate in per mille (the lower, the more small counts).
 */
final class MeasureDisclosure {
    private static final int COUNTIES = 26;
    private static final int MUNICIPALITIES = 430;
    private static final List<String> GROUPS = List.of("total", "with_migration", "without_migration", "foreign");
    private static final List<String> SEXES = List.of("total", "female", "male");

    private MeasureDisclosure() {}

    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        int tables = Integer.parseInt(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        double rate = Integer.parseInt(arguments[2]) / 1000.0;
        List<LinkedTable> all = new ArrayList<>();
        for (int i = 0; i < Math.min(tables, 60); i++) {
            all.add(table(new Random(i), rate));
        }
        for (int round = 0; round < 2; round++) {
            run(all, tables, threads);
        }
    }

    private static void run(List<LinkedTable> all, int tables, int threads)
            throws ExecutionException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        List<Future<DisclosureResult>> results = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            LinkedTable table = all.get(i % all.size());
            results.add(executor.submit(() -> DisclosureControl.protect(table, Rules.DEFAULT)));
        }
        long cells = 0;
        long primary = 0;
        long secondary = 0;
        long unpublishable = 0;
        double share = 0;
        for (Future<DisclosureResult> result : results) {
            InformationLoss loss = result.get().loss();
            cells += loss.cells();
            primary += loss.primary();
            secondary += loss.secondary();
            share += loss.countShare() / tables;
            unpublishable += result.get().publishable() ? 0 : 1;
        }
        executor.shutdown();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d tables in %.2f s; cells %d, primary %.1f %%, secondary %.1f %%, counts hidden %.2f %%, refused %d%n",
                tables, seconds, cells, 100.0 * primary / cells, 100.0 * secondary / cells, 100 * share, unpublishable);
    }

    static LinkedTable table(Random random, double rate) {
        Map<String, List<String>> tree = new HashMap<>();
        Map<CellKey, long[]> sums = new HashMap<>();
        for (int m = 0; m < MUNICIPALITIES; m++) {
            String county = String.format("064%02d", m % COUNTIES);
            String municipality = county + String.format("%03d", m / COUNTIES);
            tree.computeIfAbsent("06", any -> new ArrayList<>());
            if (!tree.get("06").contains(county)) {
                tree.get("06").add(county);
            }
            tree.computeIfAbsent(county, any -> new ArrayList<>()).add(municipality);
            double people = Math.exp(9 + random.nextGaussian() * 0.9);
            for (String sex : List.of("female", "male")) {
                add(sums, municipality, List.of("foreign", "with_migration"), sex, people * 0.08, rate, random);
                add(sums, municipality, List.of("with_migration"), sex, people * 0.07, rate, random);
                add(sums, municipality, List.of("without_migration"), sex, people * 0.35, rate, random);
            }
        }
        List<Cell> cells = new ArrayList<>();
        sums.forEach((key, sum) -> cells.add(Cell.share(key, sum[0], sum[1])));
        cells.sort((a, b) -> a.key().compareTo(b.key()));
        return LinkedTable.of(cells, new TerritoryTree(tree));
    }

    private static void add(
            Map<CellKey, long[]> sums,
            String municipality,
            List<String> groups,
            String sex,
            double people,
            double rate,
            Random random) {
        long denominator = Math.round(people);
        long numerator = Math.min(
                denominator, Math.max(0, Math.round(people * rate + random.nextGaussian() * Math.sqrt(people * rate))));
        for (String territory : List.of(municipality, municipality.substring(0, 5), "06")) {
            for (String group : GROUPS) {
                for (String each : SEXES) {
                    if ((group.equals("total") || groups.contains(group))
                            && (each.equals("total") || each.equals(sex))) {
                        long[] sum =
                                sums.computeIfAbsent(CellKey.of(territory, group, each, "total"), any -> new long[2]);
                        sum[0] += numerator;
                        sum[1] += denominator;
                    }
                }
            }
        }
    }
}
