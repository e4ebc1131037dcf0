package org.modellregionen.monitor.imports.lines;

import java.util.Optional;
import org.modellregionen.monitor.AgeGroup;
import org.modellregionen.monitor.PopulationGroup;
import org.modellregionen.monitor.Sex;

/** Two dimensions in one label, such as "Kinder mit Migrationshintergrund bis unter 3 Jahre". */
record Combined(PopulationGroup group, Sex sex, AgeGroup age) {

    /** Reads a label in words, or codes such as {@code group=foreign;age=0-2}. */
    static Optional<Combined> read(String label, boolean upperAgeExclusive) {
        if (label.contains("=")) {
            return coded(label);
        }
        String[] words = Labels.normal(label).split(" ");
        for (int cut = 1; cut < words.length; cut++) {
            String left = String.join(" ", java.util.Arrays.copyOfRange(words, 0, cut));
            String right = String.join(" ", java.util.Arrays.copyOfRange(words, cut, words.length));
            Optional<Combined> found =
                    pair(left, right, upperAgeExclusive).or(() -> pair(right, left, upperAgeExclusive));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Combined> pair(String first, String second, boolean upperAgeExclusive) {
        Optional<PopulationGroup> group = Labels.group(first);
        Optional<AgeGroup> age = Ages.read(second, upperAgeExclusive);
        if (group.isPresent() && age.isPresent()) {
            return Optional.of(new Combined(group.get(), Sex.TOTAL, age.get()));
        }
        Optional<Sex> sex = Labels.sex(first);
        if (sex.isPresent() && Labels.group(second).isPresent()) {
            return Optional.of(new Combined(Labels.group(second).get(), sex.get(), AgeGroup.TOTAL));
        }
        return sex.isPresent() && age.isPresent()
                ? Optional.of(new Combined(PopulationGroup.TOTAL, sex.get(), age.get()))
                : Optional.empty();
    }

    private static Optional<Combined> coded(String codes) {
        Combined found = new Combined(PopulationGroup.TOTAL, Sex.TOTAL, AgeGroup.TOTAL);
        for (String part : codes.split(";")) {
            String[] pair = part.strip().split("=", 2);
            String code = pair.length == 2 ? pair[1].strip() : "";
            Optional<Combined> next = switch (pair[0].strip()) {
                case "group" -> {
                    Combined before = found;
                    yield PopulationGroup.of(code).map(group -> new Combined(group, before.sex, before.age));
                }
                case "sex" -> {
                    Combined before = found;
                    yield Sex.of(code).map(sex -> new Combined(before.group, sex, before.age));
                }
                case "age" -> {
                    Combined before = found;
                    yield AgeGroup.of(code).map(age -> new Combined(before.group, before.sex, age));
                }
                default -> Optional.empty();
            };
            if (next.isEmpty()) {
                return Optional.empty();
            }
            found = next.get();
        }
        return Optional.of(found);
    }
}
