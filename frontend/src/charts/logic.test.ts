import { expect, test } from 'vitest';
import de from '@/i18n/charts/de';
import { translator } from '@/i18n/messages';
import { classesOf } from './classes';
import { csvOf } from './csv';
import { kindOf } from './data';
import { csvColumns } from './DataTable';
import { fileName, standaloneSvg } from './download';
import { gapOf } from './gap';
import { dodge, everyNth, textWidth, wrap } from './layout';
import { lineLayout } from './lineLayout';
import { looksOf } from './look';
import { endOf, periodText, shortPeriod, sortedPeriods } from './periods';
import { trendBetween } from './series';
import { figureText, formatDifference, formatRange, formatValue } from './values';

const t = translator(de, 'de');
const share = { unit: '%', decimals: 1 };

test('values are written as the language does, with the digits of the indicator', () => {
  expect(formatValue(14.25, '%', 1, 'de')).toBe('14,3\u00a0%');
  expect(formatValue(14, 'percent', 1, 'tr')).toBe('%14,0');
  expect(formatValue(12345, 'Anzahl', 0, 'de')).toBe('12.345');
  expect(formatValue(7.5, 'EUR/m²', 2, 'en')).toBe('7.50\u00a0EUR/m²');
  expect(formatValue(-0.01, '%', 1, 'de')).toBe('0,0\u00a0%');
  expect(formatRange(25, 30, { unit: '%', decimals: 0 }, 'de')).toBe('25–30\u00a0%');
  expect(formatDifference(-1, share, 'de', t)).toBe('1,0 Prozentpunkt');
});

test('what is confidential, missing or a range is never drawn as a value', () => {
  expect(kindOf({ value: 3, status: 'confidential' })).toBe('hidden');
  expect(kindOf({ value: 3, hidden: 'coverage' })).toBe('hidden');
  expect(kindOf({ value: null })).toBe('missing');
  expect(kindOf({ value: 27, low: 25, high: 30 })).toBe('range');
  expect(figureText({ hidden: 'no_base' }, share, 'de', t)).toBe('nicht berechenbar');
});

test('periods of all kinds are put in order by their last day and written in words', () => {
  expect(sortedPeriods(['2024', '2024-H1', 'WS 2023/24', '2024-Q1', '2024-12-30', '2023/24', '2024-05', 'SS 2024', 'irgendwann'])).toEqual(['WS 2023/24', '2024-Q1', '2024-05', '2024-H1', '2023/24', 'SS 2024', '2024-12-30', '2024']);
  expect(new Date(endOf('2024-02')).toISOString()).toContain('2024-02-29');
  expect(['2024-H1', '2024-Q3', '2024-05', '2024-12-31', '2010/11', 'WS 2023/24', '2024'].map((period) => periodText(period, 'de', t))).toEqual([
    '1. Halbjahr 2024',
    '3. Quartal 2024',
    'Mai 2024',
    '31.12.2024',
    'Schuljahr 2010/11',
    'Wintersemester 2023/24',
    '2024',
  ]);
  expect(shortPeriod('2024-Q3', 'de')).toBe('Q3 2024');
});

test('a file opens in a German spreadsheet and starts no formula there', () => {
  const text = csvOf(['Name', 'Wert'], [['Müller; "Haus"', 1234.5], ['=SUMME(A1)', null], ['-3', -3]]);
  expect(text).toBe('\ufeffName;Wert\r\n"Müller; ""Haus""";1234,5\r\n\'=SUMME(A1);\r\n\'-3;-3\r\n');
});

test('a number that is held back does not get into a file', () => {
  expect(csvColumns({ value: 2, numerator: 2, denominator: 9, hidden: 'confidential' }, share, t)).toEqual([null, null, null, '%', null, null, 'geheim zu halten', undefined]);
});

test('a gap is only as certain as both of its values', () => {
  expect(gapOf({ value: 10 }, { value: 4 })).toEqual({ value: 6, status: undefined });
  expect(gapOf({ value: 10, status: 'estimated' }, { value: 4 }).status).toBe('estimated');
  expect(gapOf({ low: 25, high: 30 }, { value: 10 })).toEqual({ low: 15, high: 20, status: 'range' });
  expect(gapOf({ value: 10 }, { value: 4, hidden: 'confidential' })).toEqual({ hidden: 'confidential' });
  expect(gapOf({ value: 10 }, undefined)).toEqual({ status: 'missing' });
});

test('a trend is seen in the written digits only', () => {
  expect(trendBetween(4.01, 4.04, 1)).toBe('same');
  expect(trendBetween(4, 5, 0)).toBe('up');
  expect(trendBetween(undefined, 5, 0)).toBe('unknown');
});

test('classes hold about the same number of areas and name real values', () => {
  const { classes, of } = classesOf(Array.from({ length: 100 }, (_, index) => index), 0);
  expect(classes.map(({ count }) => count)).toEqual([20, 20, 20, 20, 20]);
  expect(classes[0]).toEqual({ from: 0, to: 19, count: 20 });
  expect(of(99)).toBe(4);
});

test('few or equal values make few classes', () => {
  expect(classesOf([3, 3, 3], 0).classes).toEqual([{ from: 3, to: 3, count: 3 }]);
  expect(classesOf([], 0).classes).toEqual([]);
  const skewed = classesOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6], 0);
  expect(skewed.classes.every(({ count }) => count > 0)).toBe(true);
  expect(skewed.of(0)).toBe(0);
  expect(skewed.of(6)).toBe(skewed.classes.length - 1);
});

test('labels keep apart and inside', () => {
  const places = dodge([50, 52, 54].map((at) => ({ at, height: 20 })), 0, 100);
  expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThanOrEqual(20);
  expect((places[2] ?? 0) - (places[1] ?? 0)).toBeGreaterThanOrEqual(20);
  expect(Math.max(...dodge([95, 99].map((at) => ({ at, height: 20 })), 0, 100))).toBeLessThanOrEqual(90);
  expect(everyNth([0, 20, 40, 60], [30, 30, 30, 30], 4)).toEqual([1, 3]);
  expect(wrap('ohne Migrationshintergrund', 13, 120)).toHaveLength(2);
  for (const line of wrap('Donaudampfschifffahrtsgesellschaftskapitän und noch mehr Worte', 13, 100)) expect(textWidth(line, 13)).toBeLessThanOrEqual(100);
});

test('a scale starts at zero and holds target and ranges', () => {
  const layout = lineLayout({ series: [{ key: 'a', name: 'A', values: [{ period: '2024', low: 25, high: 31 }] }], breaks: [], target: { value: 40, date: '2030-12-31' }, measure: { unit: '%', decimals: 0 }, language: 'de' }, 600);
  expect(layout.y(0)).toBe(layout.bottom);
  expect(layout.y(40)).toBeGreaterThanOrEqual(layout.top);
  expect(layout.yTicks[0]?.text).toBe('0\u00a0%');
});

test('a group looks the same in every chart, and no two look alike', () => {
  expect(looksOf(['with_migration', 'total'])[0]).toBe(looksOf(['total', 'with_migration'])[1]);
  const looks = looksOf(['a', 'with_migration', 'foreign', 'total', 'b']);
  expect(new Set(looks.map(({ colour }) => colour)).size).toBe(5);
  expect(new Set(looks.map(({ sign }) => sign)).size).toBe(5);
});

test('a drawing as a file carries title, notes and its own colours', () => {
  document.body.innerHTML = '<svg class="chart__svg" viewBox="0 0 300 100"><path class="chart__line" style="stroke: rgb(0, 0, 1)" d="M0 0"/></svg>';
  const svg = document.querySelector('svg');
  const { text, width } = standaloneSvg(svg as SVGSVGElement, { title: 'Titel & mehr', lines: ['Quelle: Muster'], rtl: false });
  expect(text).toContain('Titel &amp; mehr');
  expect(text).toContain('Quelle: Muster');
  expect(text).toContain('stroke="rgb(0, 0, 1)"');
  expect(text).not.toContain('class=');
  expect(width).toBe(332);
  expect(fileName('Jugendliche ohne Schulabschluß / 2024', 'csv')).toBe('jugendliche-ohne-schulabschluss-2024.csv');
});

test('columns that all go down start at nought and stay inside the drawing', () => {
  const values = ['2023', '2024'].map((period) => ({ period, value: -12.3 }));
  const layout = lineLayout({ series: [{ key: 'gap', name: 'Abstand', values }], breaks: [], measure: { unit: 'PP', decimals: 1 }, language: 'de', plain: true }, 600);
  expect(layout.y(0)).toBeGreaterThanOrEqual(0);
  expect(layout.y(0)).toBeLessThan(layout.y(-12.3));
});
