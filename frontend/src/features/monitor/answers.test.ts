import { expect, test } from 'vitest';
import { kindOf } from '@/charts/data';
import { fieldsOf, findIndicator, gapSeriesOf, measureOf, seriesOf, type MonitorIndicator, type RegionMonitor } from './answers';

const t = (key: string) => key;
const place = { covered: 1, territories: 1 };
const rate: MonitorIndicator = {
  key: 'MRI-C1',
  version: 2,
  name: 'Quote',
  unit: '%',
  decimals: 1,
  direction: 'higher',
  progress: 'better',
  gap: { period: '2024', group: 'foreign', comparedWith: 'german', difference: -12.3 },
  series: [
    { group: 'foreign', points: [{ period: '2024', value: 20, numerator: 20, denominator: 100, status: 'normal', ...place }] },
    { group: 'german', points: [{ period: '2024', value: 32.3, status: 'provisional', ...place }] },
    {
      group: 'total',
      points: [
        { period: '2022', value: 7, status: 'confidential', ...place },
        { period: '2023', value: null, status: 'missing', ...place },
        { period: '2024', value: 30, status: 'something new', ...place },
      ],
    },
  ],
};
const empty: MonitorIndicator = { key: 'MRI-X', version: 1, name: 'Ohne Werte', series: [] };
const monitor: RegionMonitor = { region: 'kassel', language: 'de', fields: [{ key: 'bildung', label: 'Bildung', indicators: [rate, empty] }, { label: 'Recht', indicators: [empty] }] };

test('a value that is held back stays so and carries no number; a missing one is missing', () => {
  const total = seriesOf(rate, t)[2];
  expect(total?.values[0]).toEqual({ period: '2022', hidden: 'confidential', status: 'confidential' });
  expect(total?.values.map(kindOf)).toEqual(['hidden', 'missing', 'value']);
  expect(total?.values[2]?.status).toBeUndefined();
});

test('a card shows all together and names the gap of the groups', () => {
  const [education, law] = fieldsOf(monitor, t);
  expect(education?.indicators).toHaveLength(1);
  expect(education?.indicators[0]).toMatchObject({
    href: '/regionen/kassel/monitor/MRI-C1',
    series: { key: 'total' },
    progress: 'better',
    gap: { period: '2024', difference: -12.3, first: 'group.foreign', second: 'group.german' },
  });
  expect(law).toEqual({ key: '1', name: 'Recht', indicators: [] });
});

test('an indicator is found with its measure and the two series of its gap', () => {
  const found = findIndicator(monitor, 'MRI-C1');
  if (!found) throw new Error('not found');
  expect(measureOf(found)).toEqual({ unit: '%', decimals: 1, direction: 'higher' });
  expect(measureOf(empty)).toEqual({ unit: null, decimals: 1, direction: undefined });
  const series = seriesOf(found, t);
  expect(gapSeriesOf(found, series)).toEqual({ first: series[0], second: series[1] });
  expect(gapSeriesOf(empty, [])).toBeUndefined();
  expect(findIndicator(monitor, 'none')).toBeUndefined();
});
