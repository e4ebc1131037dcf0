package org.modellregionen.monitor.imports.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellregionen.monitor.imports.lines.ImportMapping.Column;
import org.modellregionen.monitor.imports.lines.ImportMapping.Fixed;

class DeliveryTest {
    private static final Fixed SHARE = Fixed.indicator("SHARE");

    @Test
    void readsALongTableWithLabelsOfAnOffice() {
        TestDelivery read = TestDelivery.of(
                "Jahr;Gebietseinheit;Schlüssel;Migrationsstatus;Geschlecht;Altersgruppe;Abschluss;Einheit;Wert",
                "2024;Hessen;6;mit und ohne Migrationshintergrund;Insgesamt;18 – 25;Ohne Abschluss1);%;27,49",
                "2024;Kassel, documenta-Stadt;K06611000;mit Migrationshintergrund;Frauen;25 – 35;Insgesamt;%;7,5",
                "2024;Büdingen;6435001;Ausländerinnen und Ausländer;männlich;65 und älter;Ohne  Abschluss;Prozent;0");
        assertEquals(List.of(), read.errors());
        assertEquals(
                List.of(
                        "06 2024 total total 18-24 {abschluss=ohne-abschluss} 27.49 normal",
                        "06611000 2024 with_migration female 25-34 {abschluss=total} 7.5 normal",
                        "06435001 2024 foreign male 65+ {abschluss=ohne-abschluss} 0 normal"),
                read.told());
        assertEquals(3, read.report.counts().taken());
    }

    @Test
    void readsSdmxCsv() {
        TestDelivery read = TestDelivery.of(
                "DATAFLOW,FREQ,GEO,TIME_PERIOD,SEX,AGE,CITIZEN,UNIT_MEASURE,OBS_VALUE,OBS_STATUS,CONF_STATUS",
                "X:Y(1.0),Q,06,2024-Q3,F,Y15-24,FOR,PC,12.345,P,F",
                "X:Y(1.0),A,06,2024,T,TOTAL,NAT,PC,,M,F",
                "X:Y(1.0),A,06,2023,T,TOTAL,NAT,PC,5,A,C");
        assertEquals(
                List.of("06 2024-Q3 foreign female 15-24 12.345 provisional", "06 2024 german total total - missing"),
                read.told());
        assertEquals(List.of("4:confidential_value"), read.errors());
    }

    @Test
    void readsWideTables() {
        TestDelivery years = TestDelivery.of("AGS,2022,2023", "06,12.5,13", "06435,,14.25");
        assertEquals(
                List.of(
                        "06 2022 total total total 12.5 normal",
                        "06 2023 total total total 13 normal",
                        "06435 2023 total total total 14.25 normal"),
                years.told());
        TestDelivery groups =
                TestDelivery.of("Gebiet;Jahr;Ausländer;Deutsche;mit Migrationshintergrund", "Hessen;2024;10,5;8,5;9,5");
        assertEquals(
                List.of(
                        "06 2024 foreign total total 10.5 normal",
                        "06 2024 german total total 8.5 normal",
                        "06 2024 with_migration total total 9.5 normal"),
                groups.told());
        TestDelivery indicators = TestDelivery.of("Gebiet;Jahr;SHARE;COUNT", "Hessen;2024;10,5;8000");
        assertEquals(
                2,
                indicators.observations.stream()
                        .map(ObservationLine::indicator)
                        .distinct()
                        .count());
        TestDelivery both = TestDelivery.of("Gebiet;Ausländer 2023;Ausländer 2024", "Hessen;10,5;8,5");
        assertEquals(
                List.of("06 2023 foreign total total 10.5 normal", "06 2024 foreign total total 8.5 normal"),
                both.told());
    }

    @Test
    void readsNdjson() {
        TestDelivery read = TestDelivery.of(
                "{\"indicator\":\"COUNT@2\",\"territory\":\"06\",\"period\":\"Schuljahr 2010/11\",\"value\":12,\"extra\":{\"Schulart\":\"Gymnasium\"}}",
                "{\"indicator\":\"COUNT\",\"territory\":\"06\",\"period\":\"WS 2023/24\",\"value\":1.5e2,\"extra\":{\"Schulart\":\"insgesamt\"}}",
                "not json",
                "",
                "{\"indicator\":\"COUNT\",\"indicator\":\"SHARE\",\"territory\":\"06\",\"period\":\"2024\",\"value\":1}",
                "{\"indicator\":\"COUNT\",\"territory\":[],\"period\":\"2024\",\"value\":1}",
                "{\"indicator\":\"COUNT\",\"territory\":\"06\",\"period\":\"2024\",\"value\":1e999999999,\"extra\":{\"Schulart\":\"x\"}}");
        assertEquals(
                List.of(
                        "06 2010/11 total total total {schulart=gymnasium} 12 normal",
                        "06 WS 2023/24 total total total {schulart=total} 150 normal"),
                read.told());
        assertEquals(
                List.of("3:invalid_json", "5:invalid_json", "6:nested_member", "7:number_too_large"), read.errors());
    }

    @Test
    void readsNumbersWithEveryOrnament() {
        TestDelivery read = TestDelivery.of(
                "AGS;Jahr;Wert",
                "06;2010;+12,5",
                "06;2011;1,2E+01",
                "06;2012;\u00a012,5 ",
                "06;2013;12.5",
                "06;2014;(12,5)",
                "06;2015;12,5 p",
                "06;2016;12,5 %",
                "06;2017;/",
                "06;2018;...",
                "06;2019;.",
                "06;2020;",
                "06;2021;25-30 %",
                "06;2022;-");
        assertEquals(List.of(), read.errors());
        assertEquals(
                List.of(
                        "2:plus_sign",
                        "3:scientific",
                        "5:other_decimal_sign",
                        "6:parentheses",
                        "7:flag",
                        "8:percent_sign",
                        "9:sign_unreliable",
                        "10:sign_missing",
                        "11:sign_confidential",
                        "12:empty_value",
                        "13:range",
                        "14:sign_nothing"),
                read.remarks().stream()
                        .filter(remark -> !remark.equals("14:empty_value"))
                        .toList());
        assertEquals("12", read.observations.get(1).value().toPlainString());
        assertEquals("25", read.observations.get(11).rangeLow().toPlainString());
        assertEquals(13, read.observations.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06;2024;#NV|not_a_number|excel_error",
                "06;2024;abc||not_a_number",
                "06;2024;1e99||number_too_large",
                "06;2024;=A1+B1||formula",
                "06;2024;-5||negative_number",
                "06;2024;100,1||share_over_100",
                "#NV;2024;5||territory_unknown",
                "03;2024;5||territory_foreign",
                "Deutschland;2024;5||territory_foreign",
                "Niedersachsen;2024;5||territory_foreign",
                "Kassel;2024;5||territory_ambiguous",
                "064;2024;5||territory_wrong_level",
                "06435014;2026;5||territory_abolished",
                "06415000;2025;5||territory_not_yet",
                "GÃ¶ttingen;2024;5||garbled_text",
                "06;2030;5||future_period",
                "06;letztes Jahr;5||unknown_period",
                "06;;5||missing_cell",
                ";2024;5||missing_cell",
                "06;2024;5;6||cell_count",
                "06;2024||cell_count",
            })
    void refusesWhatCannotBe(String line, String ignored, String code) {
        TestDelivery read = TestDelivery.of("AGS;Jahr;Wert", "06;2001;12,5", "06;2002;1,25", line, "06;2003;1,5");
        assertEquals(List.of("4:" + code), read.errors());
        assertEquals(3, read.observations.size());
        assertEquals(1, read.report.counts().refused());
        Finding finding = read.report.findings().get(read.report.findings().size() - 1);
        assertTrue(!finding.message().contains("{") && finding.mend().length() > 10);
    }

    @Test
    void refusesLockedLinesThatCarryAValueWhereverTheLockStands() {
        TestDelivery read = TestDelivery.of(
                "AGS;Jahr;COMMENT_OBS;Bemerkung;Farbe;Wert",
                "06;2015;Gesperrt;;;4,5",
                "06;2016;gesperrt;;;",
                "06;2017;;Wert ist geheim zu halten;;4,5",
                "06;2018;Nicht veröffentlicht, weil nicht ausreichend genau.;;;4,5",
                "06;2019;Nicht veröffentlicht, weil nicht ausreichend genau.;;;",
                "06;2020;statistisch unsicher;;;4,5",
                "06;2021;;nicht gesperrt;;4,5",
                "06;2022;;;rot;gesperrt");
        assertEquals(List.of("2:confidential_value", "4:confidential_value", "5:confidential_value"), read.errors());
        assertEquals(
                List.of("confidential", "unreliable", "unreliable", "normal", "confidential"),
                read.observations.stream().map(one -> one.status().key()).toList());
        assertEquals(
                0,
                read.observations.stream()
                        .filter(one -> one.value() != null && one.status().key().equals("confidential"))
                        .count());
    }

    @Test
    void aLockInAColumnThatIsNotReadCountsToo() {
        ImportMapping mapping = new ImportMapping(
                "comma",
                List.of(
                        Column.of("AGS", Role.TERRITORY),
                        Column.of("Jahr", Role.PERIOD),
                        Column.of("Wert", Role.VALUE)),
                SHARE);
        TestDelivery read = TestDelivery.of(
                "AGS;Jahr;Sperre;Wert\n06;2024;gesperrt;5\n".getBytes(StandardCharsets.UTF_8), SHARE, mapping);
        assertEquals(List.of("2:confidential_value"), read.errors());
    }

    @Test
    void comparesNumeratorDenominatorAndValue() {
        TestDelivery read = TestDelivery.of(
                "AGS;Jahr;Zähler;Nenner;Wert",
                "06;2015;5;40;12,5",
                "06;2016;5;40;12,6",
                "06;2017;5;40;50",
                "06;2018;50;40;",
                "06;2019;5;40;",
                "06;2020;5;0;12",
                "06;2021;0;0;",
                "06;2022;-1;40;");
        assertEquals(
                List.of(
                        "4:value_contradicts",
                        "5:numerator_over_denominator",
                        "7:zero_denominator",
                        "9:negative_number"),
                read.errors());
        assertEquals(List.of("3:value_differs"), read.remarks());
        assertEquals("12.500000", read.observations.get(2).value().toPlainString());
    }

    @Test
    void threeDigitsAfterTheOnlySignAreNotGuessed() {
        TestDelivery read = TestDelivery.of(
                "AGS;Jahr;Wert;Indikator", "06;2015;1.234;COUNT", "06;2016;12;COUNT", "06;2017;0.234;COUNT");
        assertEquals("point", read.mapping.decimal());
        TestDelivery unknown = TestDelivery.of("AGS;Jahr;Wert;Indikator", "06;2015;1.234;COUNT", "06;2016;12;COUNT");
        assertEquals(List.of("2:ambiguous_number"), unknown.errors());
        TestDelivery german = TestDelivery.of(
                "AGS;Jahr;Wert;Indikator", "06;2015;1.234;COUNT", "06;2016;12,5;COUNT", "06;2017;1 234 567;COUNT");
        assertEquals(
                List.of("1234", "12.5", "1234567"),
                german.observations.stream()
                        .map(one -> one.value().toPlainString())
                        .toList());
    }

    @Test
    void scalesByUnitAndRefusesOtherUnits() {
        TestDelivery read = TestDelivery.of(
                "AGS;Jahr;Wert;Einheit;Indikator",
                "06;2015;12,1326;in 1000;COUNT",
                "06;2016;12;%;COUNT",
                "06;2017;12;Personen;COUNT",
                "06;2018;12;in 1000;SHARE");
        assertEquals(List.of("3:unit_mismatch", "5:unit_mismatch"), read.errors());
        assertEquals("12132.6000", read.observations.get(0).value().toPlainString());
    }

    @Test
    void sameAgainIsARemarkAndAContradictionRefusesBoth() {
        TestDelivery read = TestDelivery.of(
                "AGS;Jahr;Wert", "06;2015;12,5", "6;Jahr 2015;12,50", "06;2016;1,5", "06;2016;1,6", "06;2016;1,5");
        assertEquals(List.of("3:repeated"), read.remarks());
        assertEquals(List.of("5:contradicts_line", "4:contradicts_line", "6:contradicts_line"), read.errors());
        assertEquals("{4, 5, 6}", read.report.refusedLines().toString());
        assertEquals(
                "Die Zeile widerspricht Zeile 4: gleiches Gebiet, gleicher Zeitraum und gleiche Merkmale, aber ein anderer Wert.",
                read.report.findings().stream()
                        .filter(finding -> finding.line() == 5)
                        .findFirst()
                        .orElseThrow()
                        .message());
    }

    @Test
    void everyLineIsAccountedFor() {
        TestDelivery read = TestDelivery.of(
                "Integrationsmonitor, Blatt 1",
                "",
                "AGS;Jahr;Wert",
                "06;2015;12,5",
                "",
                ";;",
                "06;2016;+1,5",
                "AGS;Jahr;Wert",
                "06;2017;x y",
                "1) ohne Förderschulen",
                "Quelle: Landesamt;;");
        ImportReport.Counts counts = read.report.counts();
        assertEquals(
                List.of(3, 1, 1, 1, 5),
                List.of(counts.lines(), counts.taken(), counts.takenWithRemark(), counts.refused(), counts.aside()));
        assertEquals("9:not_a_number", read.errors().get(0));
    }

    @Test
    void understandsTwoDimensionsInOneLabel() {
        TestDelivery read = TestDelivery.of(
                "Year,Gebietseinheit,Kategorie,Value",
                "2009,Hessen,Insgesamt bis unter 3 Jahre,11.9",
                "2009,Hessen,Kinder mit Migrationshintergrund 3 bis unter 6 Jahre,85.25");
        assertEquals(
                List.of("06 2009 total total 0-2 11.9 normal", "06 2009 with_migration total 3-5 85.25 normal"),
                read.told());
    }

    @Test
    void takesALabelThatItDoesNotUnderstandForADimensionAndLetsAPersonSayOtherwise() {
        TestDelivery read = TestDelivery.of(
                "Jahr;Gebiet;Migrationsstatus;Wert", "2024;Hessen;Zugewanderte;1,5", "2024;Hessen;Hiergeborene;2,5");
        assertEquals(Role.EXTRA, read.role("Migrationsstatus"));
        ImportMapping adjusted = new ImportMapping(
                "comma",
                List.of(
                        Column.of("Jahr", Role.PERIOD),
                        Column.of("Gebiet", Role.TERRITORY),
                        new Column(
                                "Migrationsstatus",
                                Role.GROUP,
                                null,
                                null,
                                Map.of("Zugewanderte", "with_migration"),
                                null),
                        Column.of("Wert", Role.VALUE)),
                SHARE);
        TestDelivery again = TestDelivery.of(
                "Jahr;Gebiet;Migrationsstatus;Wert\n2024;Hessen;Zugewanderte;1,5\n2024;Hessen;Hiergeborene;2,5\n"
                        .getBytes(StandardCharsets.UTF_8),
                SHARE,
                adjusted);
        assertEquals(List.of("06 2024 with_migration total total 1.5 normal"), again.told());
        assertEquals(List.of("3:unknown_label"), again.errors());
    }

    @Test
    void readsEveryUsualEncoding() {
        String text = "Jahr;Gebiet;Wert\n2024;Büdingen;1,5\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1)) {
            assertEquals(
                    List.of("06435001 2024 total total total 1.5 normal"),
                    TestDelivery.of(text.getBytes(charset), SHARE, null).told(),
                    charset.name());
        }
        TestDelivery utf16 = TestDelivery.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), SHARE, null);
        assertEquals(1, utf16.observations.size());
        TestDelivery marked = TestDelivery.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), SHARE, null);
        assertEquals(1, marked.observations.size());
        byte[] mixed = join(
                "Jahr;Gebiet;Wert\n2024;Büdingen;1,5\n2024;Lützel, Ämter;1\n".getBytes(StandardCharsets.UTF_8),
                "2024;Büdingen;1,5\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of("4:mixed_encoding"), TestDelivery.of(mixed, SHARE, null).errors());
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', '|'})
    void findsWhatPartsTheCells(char delimiter) {
        String text = "Jahr;Gebiet;Wert\n2024;\"Kassel, documenta-Stadt\";1.5\n".replace(';', delimiter);
        assertEquals(
                1,
                TestDelivery.of(text.getBytes(StandardCharsets.UTF_8), SHARE, null)
                        .observations
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{}]|json_array",
                "<html><body>Fehler</body></html>|markup",
                "nur ein Wort|no_table",
                "Jahr;Gebiet;Wert|no_rows",
                "'Jahr;Gebiet;Wert\n2024;\"Hessen;1\n2024;Hessen;1\n'|broken_csv",
                "'%PDF-1.7 ...'|unknown_format",
                "'{\"a\":1}\n'|no_table",
            })
    void refusesFilesThatAreNoTables(String content, String code) {
        TestDelivery read = TestDelivery.of(content.getBytes(StandardCharsets.UTF_8), SHARE, null);
        assertTrue(
                read.errors().get(0).endsWith(":" + code), () -> read.errors().toString());
        assertTrue(read.report.isFileRefused());
        assertEquals(0, read.observations.size());
    }

    @Test
    void refusesEmptyAndBinaryFiles() {
        assertEquals(
                List.of("0:empty_file"),
                TestDelivery.of(new byte[0], SHARE, null).errors());
        assertEquals(
                List.of("0:empty_file"),
                TestDelivery.of("\n \n".getBytes(StandardCharsets.UTF_8), SHARE, null)
                        .errors());
        assertEquals(
                List.of("1:no_text"),
                TestDelivery.of(new byte[] {'a', 0, 1, 2}, SHARE, null).errors());
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertEquals(
                List.of("0:old_or_encrypted_workbook"),
                TestDelivery.of(old, SHARE, null).errors());
    }

    @Test
    void saysWhatAMappingLacks() {
        ImportMapping mapping = new ImportMapping(
                null, List.of(Column.of("Jahr", Role.PERIOD), Column.of("Farbe", Role.GROUP)), Fixed.NONE);
        TestDelivery read =
                TestDelivery.of("Jahr;Wert\n2024;1\n".getBytes(StandardCharsets.UTF_8), Fixed.NONE, mapping);
        assertEquals(
                List.of("0:mapped_column_missing", "0:no_value_column", "0:no_territory", "0:no_indicator"),
                read.errors());
    }

    @Test
    void theReportIsAFileForSpreadsheetsWithoutFormulas() {
        TestDelivery read = TestDelivery.of("AGS;Jahr;Wert", "06;2015;=cmd|' /C calc'!A0", "06;2016;1,5");
        String csv = read.csv.toString(StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFFZeile;Spalte;Art;Kennung;Inhalt;Befund;Abhilfe"));
        assertTrue(csv.contains("2;Wert;Fehler;formula;'=cmd|' /C calc'!A0;"), csv);
    }

    @Test
    void keepsOnlySoManyFindingsButCountsAll() {
        List<String> lines = new ArrayList<>(List.of("AGS;Jahr;Wert"));
        for (int i = 0; i < 1500; i++) {
            lines.add("06;2015;nichts");
        }
        TestDelivery read = TestDelivery.of(lines.toArray(String[]::new));
        assertEquals(ImportReport.HELD, read.report.findings().size());
        assertEquals(1500, read.report.counts().byCode().get("not_a_number"));
        assertEquals(1501, read.csv.toString(StandardCharsets.UTF_8).lines().count());
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
