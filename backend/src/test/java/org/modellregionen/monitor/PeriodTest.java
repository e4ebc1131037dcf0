package org.modellregionen.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024|2024",
                "Jahr 2024|2024",
                "2024-A1|2024",
                "2024-H1|2024-H1",
                "2024-S2|2024-H2",
                "1. Halbjahr 2024|2024-H1",
                "2024, 2. Halbjahr|2024-H2",
                "Zweites Halbjahr 2024|2024-H2",
                "first half of 2024|2024-H1",
                "2024-Q3|2024-Q3",
                "Q3 2024|2024-Q3",
                "Q3/2024|2024-Q3",
                "3. Quartal 2024|2024-Q3",
                "III. Quartal 2024|2024-Q3",
                "III/2024|2024-Q3",
                "3rd quarter of 2024|2024-Q3",
                "2024-05|2024-05",
                "2024-M05|2024-05",
                "202405|2024-05",
                "5/2024|2024-05",
                "05.2024|2024-05",
                "Mai 2024|2024-05",
                "Sept. 2024|2024-09",
                "März 2024|2024-03",
                "march 2024|2024-03",
                "2024-12-31|2024-12-31",
                "31.12.2024|2024-12-31",
                "31. Dezember 2024|2024-12-31",
                "Stichtag: 31.12.2024|2024-12-31",
                "December 31, 2024|2024-12-31",
                "20241231|2024-12-31",
                "2024-12-31T00:00:00|2024-12-31",
                "2010/11|2010/11",
                "2010/2011|2010/11",
                "1999/00|1999/00",
                "Schuljahr 2010/11|2010/11",
                "Schuljahr 2010-11|2010/11",
                "2010-11|2010-11",
                "WS 2023/24|WS 2023/24",
                "Wintersemester 2023/2024|WS 2023/24",
                "WiSe 2023/24|WS 2023/24",
                "SoSe 2024|SS 2024",
                "Sommersemester 2024|SS 2024",
            })
    void readsWhatOfficesWrite(String written, String normal) {
        assertEquals(Optional.of(normal), Period.parse(written).map(Period::text));
        assertEquals(
                Optional.of(normal), Period.parse("  " + written + "\u00a0").map(Period::text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "#NV",
                "2024-13",
                "2024-02-30",
                "2010/12",
                "2010/2010",
                "WS 2023",
                "Foo 2024",
                "20245",
                "5. Quartal 2024",
                "3. Halbjahr 2024",
                "0099",
                "2023 und 2024",
                "31.12.24",
                "2024-W05"
            })
    void readsNothingIntoWhatIsNoPeriod(String written) {
        assertEquals(Optional.empty(), Period.parse(written));
    }

    @Test
    void knowsItsDays() {
        Period year = Period.schoolYear(2010);
        assertEquals(LocalDate.of(2010, 8, 1), year.from());
        assertEquals(LocalDate.of(2011, 7, 31), year.to());
        assertEquals(LocalDate.of(2024, 2, 29), Period.month(2024, 2).to());
        assertEquals(LocalDate.of(2024, 3, 31), Period.winterSemester(2023).to());
    }

    @Test
    void sortsByLastDay() {
        List<Period> sorted = Stream.of(
                        Period.year(2024),
                        Period.schoolYear(2023),
                        Period.quarter(2024, 1),
                        Period.winterSemester(2024))
                .sorted()
                .toList();
        assertEquals("[2024-Q1, 2023/24, 2024, WS 2024/25]", sorted.toString());
    }

    @Property
    void whatIsPrintedIsReadAgain(@ForAll("periods") Period period) {
        assertEquals(Optional.of(period), Period.parse(period.text()));
        assertTrue(!period.to().isBefore(period.from()));
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1900, 2198);
        return Arbitraries.oneOf(
                years.map(Period::year),
                years.map(year -> Period.halfYear(year, 1 + year % 2)),
                years.map(year -> Period.quarter(year, 1 + year % 4)),
                years.flatMap(year -> Arbitraries.integers().between(1, 12).map(month -> Period.month(year, month))),
                years.flatMap(year -> Arbitraries.integers()
                        .between(1, 365)
                        .map(day -> Period.keyDate(LocalDate.ofYearDay(year, day)))),
                years.map(Period::schoolYear),
                years.map(Period::winterSemester),
                years.map(Period::summerSemester));
    }

    @Property
    void agesThatArePrintedAreReadAgain(@ForAll("ages") AgeGroup age) {
        assertEquals(Optional.of(age), AgeGroup.of(age.text()));
    }

    @Provide
    Arbitrary<AgeGroup> ages() {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, 99);
        return Arbitraries.oneOf(
                Arbitraries.just(AgeGroup.TOTAL),
                from.map(age -> new AgeGroup(age, null)),
                from.flatMap(age -> Arbitraries.integers().between(age, 130).map(to -> new AgeGroup(age, to))));
    }
}
