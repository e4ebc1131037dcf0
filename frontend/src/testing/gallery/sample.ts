// Every number here is invented; places and groups only lend their names.
import type { AreaFigure } from '@/charts/TerritoryMap';
import type { BarItem } from '@/charts/BarComparison';
import type { ProtectedCell } from '@/features/monitor/DisclosureReport';
import type { EditionEntry } from '@/features/monitor/EditionList';
import type { Column, DryRun } from '@/features/monitor/ImportAssistant';
import type { Measure, PeriodFigure, Series, SeriesBreak, Target } from '@/charts/data';

export const share: Measure = { unit: '%', decimals: 1, direction: 'lower' };
export const count: Measure = { unit: 'Anzahl', decimals: 0, direction: 'higher' };

function years(from: number, values: number[], base: number): PeriodFigure[] {
  return values.map((value, index) => ({
    period: String(from + index),
    value,
    numerator: Math.round((value * base) / 100),
    denominator: base,
  }));
}

export const withoutDegree = (name: (key: 'with_migration' | 'without_migration' | 'total') => string): Series[] => {
  const withMigration = years(2013, [17.8, 17.1, 16.4, 15.9, 16.8, 15.2, 14.6, 13.9, 13.1, 12.4, 11.8, 11.2], 2187);
  withMigration[5] = { period: '2018', hidden: 'confidential' };
  withMigration[10] = { ...withMigration[10], period: '2023', status: 'provisional' };
  withMigration[11] = { ...withMigration[11], period: '2024', status: 'estimated' };
  const without = years(2013, [6.9, 6.6, 6.4, 6.1, 6.4, 6.2, 5.9, 5.8, 5.5, 5.3, 5.2, 5.0], 4310);
  without[3] = { period: '2016', status: 'missing' };
  without[8] = { period: '2021', low: 4.4, high: 6.4, status: 'range' };
  return [
    { key: 'with_migration', name: name('with_migration'), values: withMigration },
    { key: 'without_migration', name: name('without_migration'), values: without },
    { key: 'total', name: name('total'), values: years(2013, [10.4, 10.1, 9.8, 9.5, 9.9, 9.4, 9.0, 8.7, 8.4, 8.1, 7.9, 7.6], 6497) },
  ];
};

export const target: Target = { value: 8, date: '2030-12-31' };
export const breaks: SeriesBreak[] = [{ period: '2017', note: 'neue Hochrechnung auf Grundlage des Zensus (erfunden)' }];

export const schoolYears = (name: (key: 'foreign' | 'german') => string): Series[] => [
  { key: 'foreign', name: name('foreign'), values: ['2019/20', '2020/21', '2021/22', '2022/23', '2023/24', '2024/25'].map((period, index) => ({ period, value: [412, 398, 431, 478, 512, 530][index] })) },
  { key: 'german', name: name('german'), values: ['2020/21', '2021/22', '2022/23', '2023/24', '2024/25'].map((period, index) => ({ period, value: [421, 440, 452, 471, 466][index] })) },
];

export const places: BarItem[] = [
  { key: '06611000', name: 'Kassel', value: 12.4, numerator: 214, denominator: 1726, own: true },
  { key: '06413000', name: 'Offenbach am Main', value: 14.9, numerator: 201, denominator: 1349 },
  { key: '06435', name: 'Main-Kinzig-Kreis mit der Stadt Hanau', value: 9.2, status: 'provisional' },
  { key: '06434', name: 'Hochtaunuskreis', hidden: 'confidential' },
  { key: '06414000', name: 'Wiesbaden', low: 10, high: 13, status: 'range' },
  { key: '06531', name: 'Landkreis Gießen', value: 7.1, numerator: 96, denominator: 1352 },
  { key: '06633', name: 'Landkreis Kassel', status: 'missing' },
];

export const groups = (name: (key: 'female' | 'male') => string): BarItem[] => [
  { key: 'female', name: name('female'), value: 4120, status: 'normal' },
  { key: 'male', name: name('male'), value: 3897, status: 'normal' },
];

/** The same invented value for the same key in every run. */
function invented(ags: string): number {
  const number = Number(ags) * 2654435761;
  return 4 + ((number % 997) / 997) * 14;
}

export function areaFigures(units: { ags: string; name?: string }[]): AreaFigure[] {
  return units
    .filter((_, index) => index % 37 !== 5)
    .map(({ ags, name = ags }, index) => {
      if (index % 11 === 4) return { ags, name, hidden: 'confidential' };
      return { ags, name, value: invented(ags), own: ags === '06611000' || ags === '06434' };
    });
}

export const editions: EditionEntry[] = [
  {
    id: '3',
    number: 3,
    title: 'Integrationsmonitor Musterstadt 2025',
    state: 'published',
    href: '/',
    published: '2026-03-02',
    indicators: 24,
    hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    formats: [
      { name: 'JSON', href: '#json' },
      { name: 'CSV', href: '#csv' },
    ],
  },
  { id: '2', number: 2, title: 'Integrationsmonitor Musterstadt 2024', state: 'withdrawn', href: '/', published: '2025-02-10', withdrawn: { date: '2025-02-20', reason: 'Zwei Spalten waren vertauscht (erfunden).' } },
];

export const cells: ProtectedCell[] = [
  { key: '1', indicator: 'Jugendliche ohne Schulabschluss', period: '2018', territory: 'Musterstadt', breakdown: 'mit Migrationshintergrund, Frauen', protection: 'primary_small' },
  { key: '2', indicator: 'Jugendliche ohne Schulabschluss', period: '2018', territory: 'Musterstadt', breakdown: 'mit Migrationshintergrund, Männer', protection: 'secondary' },
];

export const targets = [
  { key: 'indicator', name: 'Kennzahl', required: true },
  { key: 'period', name: 'Zeitraum', required: true },
  { key: 'value', name: 'Wert', required: true },
];

export const columns: Column[] = [
  { name: 'Kennziffer', examples: ['M-1', 'M-2'], target: 'indicator' },
  { name: 'Jahr', examples: ['2023', '2024'], target: 'period' },
  { name: 'Ergebnis in %', examples: ['11,8', '11,2'], target: '' },
];

export const dryRun: DryRun = {
  lines: 2000,
  created: 1810,
  corrected: 12,
  unchanged: 176,
  errorCount: 1,
  problemCount: 2,
  problems: [
    { line: 17, column: 'Ergebnis in %', severity: 'error', message: 'Der Wert ist als geheim gekennzeichnet, enthält aber eine Zahl.', remedy: 'Lassen Sie die Zahl weg.' },
    { line: 240, column: 'Jahr', severity: 'warning', message: 'Leerzeichen am Ende; wir lesen „2024“.' },
  ],
};
