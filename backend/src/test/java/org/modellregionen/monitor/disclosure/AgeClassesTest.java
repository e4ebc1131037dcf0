package org.modellregionen.monitor.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgeClassesTest {

    private static Set<String> sums(String... codes) {
        return AgeClasses.sums(List.of(codes)).stream()
                .map(sum -> sum.total() + " = " + String.join(" + ", sum.parts()))
                .collect(Collectors.toSet());
    }

    @Test
    void classesWithoutAGapMakeUpTheTotal() {
        assertEquals(Set.of("total = 0-17 + 18-64 + 65+"), sums("65+", "0-17", "18-64"));
    }

    @Test
    void aClassIsTheSumOfFinerOnes() {
        assertEquals(
                Set.of("total = 0-17 + 18-64 + 65+", "18-64 = 18-24 + 25-64"),
                sums("0-17", "18-24", "18-64", "25-64", "65+"));
    }

    @Test
    void twoDivisionsThatCrossAreBothKeptAndWhatLiesBetweenIsARest() {
        assertEquals(
                Set.of("total = 0-17 + 18+", "total = 0-24 + 25+", "0-24 = 0-17", "18+ = 25+"),
                sums("0-17", "18+", "0-24", "25+"));
    }

    @Test
    void aGapLeavesARest() {
        assertEquals(Set.of("total = 0-17 + 65+"), sums("0-17", "65+"));
        assertEquals(Set.of("total = 18-64", "18-64 = 18-24"), sums("18-64", "18-24"));
    }

    @Test
    void oneClassAloneIsAPartOfTheTotal() {
        assertEquals(Set.of("total = 65+"), sums("65+"));
    }

    @Test
    void codesThatAreNoClassArePartsOfTheTotal() {
        assertEquals(Set.of("total = 0-17 + 18+ + unknown"), sums("0-17", "18+", "unknown"));
        assertEquals(Set.of("total = unknown"), sums("unknown"));
    }
}
