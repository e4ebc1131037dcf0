package org.modellregionen.monitor.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modellregionen.monitor.disclosure.Protection.OPEN;
import static org.modellregionen.monitor.disclosure.Protection.PRIMARY_SMALL;
import static org.modellregionen.monitor.disclosure.Protection.SECONDARY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was published cannot be taken back, and must not be set against what is published now. */
class EarlierEditionsTest {
    private static final TerritoryTree TREE =
            new TerritoryTree(Map.of("06435", List.of("06435001", "06435002", "06435003")));

    private static Cell county(long count) {
        return Cell.share(CellKey.of("06435"), count, 3000);
    }

    private static Cell place(int number, long count) {
        return Cell.share(CellKey.of("0643500" + number), count, 1000);
    }

    private static PublishedCell shown(Cell cell) {
        return new PublishedCell(cell, true);
    }

    private static PublishedCell left(Cell cell) {
        return new PublishedCell(cell, false);
    }

    @SafeVarargs
    private static DisclosureResult protect(List<Cell> cells, List<PublishedCell>... earlier) {
        return DisclosureControl.protect(new LinkedTable(cells, TREE, true, Arrays.asList(earlier)), Rules.DEFAULT);
    }

    @Test
    void whatWasShownCannotHideAnything() {
        List<Cell> now = List.of(county(60), place(1, 1), place(2, 9), place(3, 50));
        DisclosureResult result = protect(now, List.of(shown(place(2, 9))));
        assertEquals(OPEN, result.of(place(2, 0).key()));
        assertEquals(SECONDARY, result.of(place(3, 0).key()));
        assertTrue(result.publishable());
    }

    @Test
    void whereEverythingElseWasShownTheTableIsRefusedAndTheCellNamed() {
        List<Cell> now = List.of(county(60), place(1, 1), place(2, 9), place(3, 50));
        DisclosureResult result = protect(now, List.of(shown(county(60)), shown(place(2, 9)), shown(place(3, 50))));
        assertFalse(result.publishable());
        assertEquals(
                new Unprotected("06435001/total/total/total", Unprotected.Cause.COMPUTABLE),
                result.unprotected().get(0));
        assertFalse(result.mayShow(county(0).key()));
    }

    @Test
    void aSmallCountThatWasShownIsNamed() {
        DisclosureResult result = protect(List.of(place(1, 2)), List.of(shown(place(1, 2))));
        assertEquals(PRIMARY_SMALL, result.of(place(1, 0).key()));
        assertEquals(
                List.of(new Unprotected("06435001/total/total/total", Unprotected.Cause.PUBLISHED_EARLIER)),
                result.unprotected());
    }

    @Test
    void whatWasLeftOutIsLeftOutAgainRatherThanSomethingElse() {
        List<Cell> now = List.of(county(60), place(1, 1), place(2, 9), place(3, 50));
        List<PublishedCell> earlier =
                List.of(shown(county(59)), left(place(1, 1)), shown(place(2, 8)), left(place(3, 50)));
        DisclosureResult result = protect(now, earlier);
        assertEquals(SECONDARY, result.of(place(3, 0).key()));
        assertEquals(OPEN, result.of(place(2, 0).key()));
    }

    @Test
    void aCellThatProtectedAnotherIsNotShownOnceTheOtherIsRevised() {
        // Place 1 was 1 and left out. Now it is 4, but showing place 2 would give away that it was 1.
        List<Cell> now = List.of(county(63), place(1, 4), place(2, 9), place(3, 50));
        List<PublishedCell> earlier =
                List.of(shown(county(60)), left(place(1, 1)), left(place(2, 9)), shown(place(3, 50)));
        DisclosureResult result = protect(now, earlier);
        assertTrue(result.publishable());
        assertEquals(SECONDARY, result.of(place(2, 0).key()));
        // and with place 1 and the county open, place 2 would be a difference again
        assertFalse(result.of(place(1, 0).key()).isOpen()
                && result.of(county(0).key()).isOpen());
    }

    @Test
    void aCountyOfAnEarlierEditionIsSetAgainstTheMunicipalitiesOfThisOne() {
        List<Cell> now = List.of(place(1, 1), place(2, 9), place(3, 50));
        assertEquals(0, protect(now).loss().secondary());
        assertEquals(1, protect(now, List.of(shown(county(60)))).loss().secondary());
    }

    @Test
    void municipalitiesOfAnEarlierEditionAreSetAgainstTheCountyOfThisOne() {
        List<Cell> now = List.of(county(60), place(1, 1));
        assertEquals(0, protect(now).loss().secondary());
        DisclosureResult result = protect(now, List.of(shown(place(2, 9)), shown(place(3, 50))));
        assertEquals(SECONDARY, result.of(county(0).key()));
    }

    @Test
    void aRevisedValueIsNewAndMayBeLeftOut() {
        List<Cell> now = List.of(county(61), place(1, 1), place(2, 10), place(3, 50));
        List<PublishedCell> earlier = List.of(shown(county(70)), shown(place(2, 9)), shown(place(3, 50)));
        DisclosureResult result = protect(now, earlier);
        assertTrue(result.publishable());
        assertEquals(SECONDARY, result.of(place(2, 0).key()));
    }

    @Test
    void anUnchangedTableIsProtectedAsBefore() {
        List<Cell> now = List.of(county(60), place(1, 1), place(2, 9), place(3, 50));
        DisclosureResult first = protect(now);
        List<PublishedCell> edition = now.stream()
                .map(cell -> new PublishedCell(cell, first.of(cell.key()).isOpen()))
                .toList();
        assertEquals(
                List.copyOf(first.cells()),
                List.copyOf(protect(now, edition, edition).cells()));
    }
}
