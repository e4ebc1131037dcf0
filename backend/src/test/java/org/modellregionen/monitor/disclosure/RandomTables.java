package org.modellregionen.monitor.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Tables made by counting invented persons, so that all sums hold, with gaps as real deliveries have them. */
final class RandomTables {
    static final List<List<String>> GROUPS = List.of(
            List.of("total"),
            List.of("total", "with_migration", "without_migration"),
            List.of("total", "foreign", "german"),
            List.of("total", "with_migration", "without_migration", "foreign", "german"));
    static final List<List<String>> SEXES = List.of(
            List.of("total"), List.of("total", "female", "male"), List.of("total", "female", "male", "diverse"));
    static final List<List<String>> AGES = List.of(
            List.of("total"),
            List.of("total", "0-17", "18-64", "65+"),
            List.of("total", "0-17", "18-24", "25-64", "18-64", "65+"));

    /** @param gaps share of the cells that the delivery does not contain, in percent */
    record Shape(int groups, int sexes, int ages, int counties, int municipalities, int gaps) {}

    private final Shape shape;
    private final Random random;
    private final Map<List<String>, long[]> people =
            new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    private final Map<CellKey, Boolean> listed = new HashMap<>();

    RandomTables(Shape shape, long seed) {
        this.shape = shape;
        random = new Random(seed);
        for (String territory : municipalities()) {
            for (String migration : List.of("with_migration", "without_migration")) {
                for (String nation : List.of("foreign", "german")) {
                    for (String sex : leaves(SEXES.get(shape.sexes))) {
                        for (String age : AGES.get(shape.ages)) {
                            if (!age.equals("18-64") || shape.ages == 1) {
                                people.put(List.of(territory, migration, nation, sex, age), draw());
                            }
                        }
                    }
                }
            }
        }
        if (shape.ages > 0) {
            people.keySet().removeIf(person -> person.get(4).equals("total"));
        }
    }

    TerritoryTree tree() {
        Map<String, List<String>> children = new HashMap<>();
        List<String> counties = new ArrayList<>();
        for (int c = 0; c < shape.counties; c++) {
            counties.add("0640" + c);
            children.put("0640" + c, municipalities(c));
        }
        if (counties.size() > 1) {
            children.put("06", counties);
        }
        return new TerritoryTree(children);
    }

    /** Some counts of people change, as after a correction. */
    void revise(int percent) {
        people.replaceAll((person, counts) -> random.nextInt(100) < percent ? draw() : counts);
    }

    List<Cell> cells() {
        Map<CellKey, long[]> sums = new TreeMap<>();
        people.forEach((person, counts) -> {
            for (String territory : List.of(person.get(0), person.get(0).substring(0, 5), "06")) {
                if (territory.equals("06") && shape.counties < 2) {
                    continue;
                }
                for (String group : GROUPS.get(shape.groups)) {
                    for (String sex : SEXES.get(shape.sexes)) {
                        for (String age : AGES.get(shape.ages)) {
                            if (isIn(person, group, sex, age)) {
                                long[] sum = sums.computeIfAbsent(
                                        CellKey.of(territory, group, sex, age), any -> new long[2]);
                                sum[0] += counts[0];
                                sum[1] += counts[1];
                            }
                        }
                    }
                }
            }
        });
        List<Cell> cells = new ArrayList<>();
        sums.forEach((key, sum) -> {
            if (listed.computeIfAbsent(key, any -> random.nextInt(100) >= shape.gaps)) {
                cells.add(Cell.share(key, sum[0], sum[1]));
            }
        });
        return cells;
    }

    private static boolean isIn(List<String> person, String group, String sex, String age) {
        return (group.equals("total")
                        || person.get(1).equals(group)
                        || person.get(2).equals(group))
                && (sex.equals("total") || person.get(3).equals(sex))
                && (age.equals("total")
                        || person.get(4).equals(age)
                        || age.equals("18-64")
                                && (person.get(4).equals("18-24")
                                        || person.get(4).equals("25-64")));
    }

    private long[] draw() {
        int kind = random.nextInt(100);
        long count = kind < 20
                ? 0
                : kind < 40 ? 1 + random.nextInt(2) : kind < 70 ? 3 + random.nextInt(8) : 10 + random.nextInt(200);
        int others = random.nextInt(100);
        long rest = others < 10 ? 0 : others < 20 ? 1 + random.nextInt(2) : random.nextInt(300);
        return new long[] {count, count + rest};
    }

    private List<String> municipalities() {
        List<String> all = new ArrayList<>();
        for (int c = 0; c < shape.counties; c++) {
            all.addAll(municipalities(c));
        }
        return all;
    }

    private List<String> municipalities(int county) {
        List<String> all = new ArrayList<>();
        for (int m = 0; m < shape.municipalities; m++) {
            all.add("0640" + county + "00" + m);
        }
        return all;
    }

    private static List<String> leaves(List<String> codes) {
        return codes.size() == 1 ? codes : codes.subList(1, codes.size());
    }
}
