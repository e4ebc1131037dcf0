package org.modellregionen.monitor.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modellregionen.monitor.disclosure.Protection.OPEN;
import static org.modellregionen.monitor.disclosure.Protection.PRIMARY_SMALL;
import static org.modellregionen.monitor.disclosure.Protection.SECONDARY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Small tables whose right answer can be seen. */
class DisclosureControlTest {
    private static final TerritoryTree TREE =
            new TerritoryTree(Map.of("06435", List.of("06435001", "06435002", "06435003")));

    private static Cell place(String territory, long count) {
        return Cell.share(CellKey.of(territory), count, 1000);
    }

    private static Cell sex(String sex, long count) {
        return Cell.share(CellKey.of("06411000", "total", sex, "total"), count, 1000);
    }

    private static DisclosureResult protect(Cell... cells) {
        return DisclosureControl.protect(LinkedTable.of(List.of(cells), TREE), Rules.DEFAULT);
    }

    private static Map<String, Protection> hidden(DisclosureResult result) {
        Map<String, Protection> hidden = new TreeMap<>();
        for (CellProtection cell : result.cells()) {
            if (!cell.protection().isOpen()) {
                hidden.put(cell.key().text(), cell.protection());
            }
        }
        return hidden;
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        DisclosureResult result = protect(sex("total", 30), sex("female", 10), sex("male", 20));
        assertEquals(Map.of(), hidden(result));
        assertEquals(new InformationLoss(3, 0, 0, 0), result.loss());
        assertTrue(result.publishable());
    }

    @Test
    void theOtherPartOfATotalIsHiddenWithASmallOne() {
        DisclosureResult result = protect(sex("total", 20), sex("female", 2), sex("male", 18));
        assertEquals(
                Map.of("06411000/total/female/total", PRIMARY_SMALL, "06411000/total/male/total", SECONDARY),
                hidden(result));
        assertEquals(new InformationLoss(3, 1, 1, 0.5), result.loss());
    }

    @Test
    void theReportSaysForWhichCellAndThroughWhichSum() {
        DisclosureResult result = protect(sex("total", 20), sex("female", 2), sex("male", 18));
        CellProtection male = result.cells().stream()
                .filter(cell -> cell.protection() == SECONDARY)
                .findFirst()
                .orElseThrow();
        assertEquals("06411000/total/female/total", male.protects());
        assertEquals("06411000/total/total/total by sex", male.relation());
    }

    @Test
    void theSmallestMunicipalityThatIsLargeEnoughHelpsOut() {
        DisclosureResult result =
                protect(place("06435", 60), place("06435001", 1), place("06435002", 9), place("06435003", 50));
        assertEquals(
                Map.of("06435001/total/total/total", PRIMARY_SMALL, "06435002/total/total/total", SECONDARY),
                hidden(result));
    }

    @Test
    void twoSmallCellsThatTogetherAreTwoNeedAThird() {
        DisclosureResult result =
                protect(place("06435", 52), place("06435001", 1), place("06435002", 1), place("06435003", 50));
        assertEquals(3, hidden(result).size());
        assertEquals(OPEN, result.of(CellKey.of("06435")));
    }

    @Test
    void twoSmallCellsThatTogetherAreFourHideEachOther() {
        DisclosureResult result =
                protect(place("06435", 54), place("06435001", 2), place("06435002", 2), place("06435003", 50));
        assertEquals(2, result.loss().primary());
        assertEquals(0, result.loss().secondary());
    }

    @Test
    void threeCellsOfOneHideEachOther() {
        DisclosureResult result =
                protect(place("06435", 3), place("06435001", 1), place("06435002", 1), place("06435003", 1));
        assertEquals(3, result.loss().primary());
        assertEquals(0, result.loss().secondary());
        assertTrue(result.publishable());
    }

    @Test
    void inATableOfTwoDimensionsFourCornersAreHidden() {
        List<Cell> cells = new ArrayList<>();
        long[][] counts = {{2, 30}, {40, 25}};
        String[] groups = {"foreign", "german"};
        String[] sexes = {"female", "male"};
        for (int g = 0; g < 2; g++) {
            for (int s = 0; s < 2; s++) {
                cells.add(Cell.share(CellKey.of("06411000", groups[g], sexes[s], "total"), counts[g][s], 1000));
            }
            cells.add(
                    Cell.share(CellKey.of("06411000", groups[g], "total", "total"), counts[g][0] + counts[g][1], 2000));
            cells.add(
                    Cell.share(CellKey.of("06411000", "total", sexes[g], "total"), counts[0][g] + counts[1][g], 2000));
        }
        cells.add(Cell.share(CellKey.of("06411000"), 97, 4000));
        DisclosureResult result = DisclosureControl.protect(LinkedTable.of(cells, TREE), Rules.DEFAULT);
        assertEquals(1, result.loss().primary());
        assertEquals(3, result.loss().secondary());
    }

    @Test
    void aRestOfOnePersonIsProtectedToo() {
        DisclosureResult result = protect(sex("total", 31), sex("female", 10), sex("male", 20));
        assertEquals(1, hidden(result).size());
        assertEquals(
                "what is missing in 06411000/total/total/total by sex",
                result.cells().stream()
                        .filter(cell -> cell.protection() == SECONDARY)
                        .findFirst()
                        .orElseThrow()
                        .protects());
    }

    @Test
    void municipalitiesThatAreNotListedMustNotBeComputableFromTheCounty() {
        DisclosureResult result = protect(place("06435", 22), place("06435001", 20));
        assertEquals(1, hidden(result).size());
    }

    @Test
    void aTotalThatIsNotListedTiesItsPartsToTheCounty() {
        Cell female = Cell.share(CellKey.of("06435001", "total", "female", "total"), 2, 500);
        Cell male = Cell.share(CellKey.of("06435001", "total", "male", "total"), 30, 500);
        DisclosureResult result =
                protect(place("06435", 132), female, male, place("06435002", 40), place("06435003", 60));
        assertEquals(PRIMARY_SMALL, result.of(female.key()));
        assertEquals(1, result.loss().secondary());
    }

    @Test
    void twoDivisionsOfATotalThatIsNotListedAreSetAgainstEachOther() {
        List<Cell> cells = new ArrayList<>();
        Map.of("with_migration", 30L, "without_migration", 70L, "foreign", 2L, "german", 98L)
                .forEach((group, count) ->
                        cells.add(Cell.share(CellKey.of("06411000", group, "total", "total"), count, 1000)));
        DisclosureResult result = DisclosureControl.protect(LinkedTable.of(cells, TREE), Rules.DEFAULT);
        assertEquals(1, result.loss().secondary());
    }

    @Test
    void ageClassesAreSumsOfFinerOnes() {
        List<Cell> cells = new ArrayList<>();
        Map.of("total", 100L, "18-24", 2L, "25-64", 58L, "18-64", 60L, "65+", 40L)
                .forEach((age, count) ->
                        cells.add(Cell.share(CellKey.of("06411000", "total", "total", age), count, 1000)));
        DisclosureResult result = DisclosureControl.protect(LinkedTable.of(cells, TREE), Rules.DEFAULT);
        assertEquals(
                Map.of("06411000/total/total/18-24", PRIMARY_SMALL, "06411000/total/total/25-64", SECONDARY),
                hidden(result));
    }

    @Test
    void aConfidentialCellWithoutACountIsProtectedByWhatItMustBe() {
        CellKey key = CellKey.of("06411000", "total", "female", "total");
        DisclosureResult result = protect(sex("total", 120), Cell.confidential(key, 1000L), sex("male", 80));
        assertEquals(
                Map.of("06411000/total/female/total", Protection.CONFIDENTIAL, "06411000/total/male/total", SECONDARY),
                hidden(result));
    }

    @Test
    void aZeroDenominatorNeedsNoHelp() {
        Cell nobody = Cell.share(CellKey.of("06411000", "total", "female", "total"), 0, 0);
        DisclosureResult result = protect(sex("total", 80), nobody, sex("male", 80));
        assertEquals(Map.of("06411000/total/female/total", Protection.ZERO_DENOMINATOR), hidden(result));
    }

    @Test
    void aSmallGroupIsProtectedAgainstComputing() {
        Cell few = Cell.share(CellKey.of("06411000", "total", "female", "total"), 5, 15);
        LinkedTable table = LinkedTable.of(List.of(sex("total", 85), few, sex("male", 80)), TREE);
        DisclosureResult result = DisclosureControl.protect(table, new Rules(3, 20));
        assertEquals(Protection.COVERAGE, result.of(few.key()));
        assertEquals(SECONDARY, result.of(sex("male", 80).key()));
    }

    @Test
    void valuesWithoutCountsStayAsTheyAre() {
        CellKey key = CellKey.of("06411000", "foreign", "total", "total");
        DisclosureResult result = protect(new Cell(key, null, null, false), sex("total", 50));
        assertEquals(Map.of(), hidden(result));
    }

    @Test
    void theOrderOfDeliveryChangesNothing() {
        List<Cell> cells = new ArrayList<>(new RandomTables(new RandomTables.Shape(3, 1, 1, 1, 3, 10), 4).cells());
        Map<String, Protection> expected =
                hidden(DisclosureControl.protect(LinkedTable.of(cells, TREE), Rules.DEFAULT));
        Collections.reverse(cells);
        assertEquals(expected, hidden(DisclosureControl.protect(LinkedTable.of(cells, TREE), Rules.DEFAULT)));
    }

    @Test
    void aCellCannotBeGivenTwice() {
        assertThrows(IllegalArgumentException.class, () -> protect(sex("total", 3), sex("total", 4)));
    }

    @Test
    void figuresAreOnlyMadeOfWhatIsOpen() {
        DisclosureResult result = protect(sex("total", 20), sex("female", 2), sex("male", 18), place("06435", 7));
        CellKey total = sex("total", 0).key();
        assertTrue(result.mayShow(total, CellKey.of("06435")));
        assertFalse(result.mayShow(total, sex("male", 0).key()));
        assertFalse(result.mayShow(List.of()));
        assertFalse(result.mayShow(CellKey.of("06412000")));
        assertThrows(IllegalArgumentException.class, () -> result.of(CellKey.of("06412000")));
    }
}
