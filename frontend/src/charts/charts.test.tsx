import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { chartTexts } from '@/i18n/charts';
import { common } from '@/i18n/common';
import { LanguageContext } from '@/i18n/LanguageContext';
import { languages, type Language } from '@/i18n/languages';
import { areaFigures, breaks, count, places, schoolYears, share, target, withoutDegree } from '@/testing/gallery/sample';
import { BarComparison } from './BarComparison';
import { DivergingGap } from './DivergingGap';
import { LineChart } from './LineChart';
import { Sparkline } from './Sparkline';
import { TerritoryMap } from './TerritoryMap';

vi.mock('virtual:municipality-map', () => ({ default: {} }));
vi.mock('virtual:outline-map', () => {
  const arcs = [
    [[8, 50], [9, 50], [9, 51], [8, 51], [8, 50]],
    [[9, 50], [10, 50], [10, 51], [9, 51], [9, 50]],
  ];
  const geometries = ['06611', '06434'].map((ags, index) => ({ type: 'Polygon', arcs: [[index]], properties: { ags, name: ags } }));
  return { default: { type: 'Topology', arcs, objects: { districts: { type: 'GeometryCollection', geometries } } } };
});

beforeAll(async () => {
  for (const language of languages) await Promise.all([chartTexts.load(language), common.load(language)]);
});
afterEach(cleanup);

async function show(chart: ReactNode, language: Language = 'de') {
  // the texts are loaded, but are handed over in the next turn
  await act(async () => {
    render(
      <LanguageContext value={{ language, setLanguage: () => undefined }}>
        <Suspense fallback={null}>{chart}</Suspense>
      </LanguageContext>,
    );
    await Promise.resolve();
  });
}

const series = withoutDegree((key) => key);
const [first, second] = series;
if (!first || !second) throw new Error('the sample is empty');

test('a line chart names itself, says what has changed and has all values in a table', async () => {
  await show(<LineChart title="Ohne Abschluss" measure={share} series={series} target={target} breaks={breaks} sample source="Musterstadt" />);
  const drawing = screen.getByRole('img');
  expect(drawing.getAttribute('aria-labelledby')).toBe(screen.getByRole('heading', { level: 3, name: 'Ohne Abschluss' }).id);
  const said = document.getElementById(drawing.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(said).toContain('with_migration: 2013 waren es 17,8\u00a0%, zuletzt (2024) 11,2\u00a0%');
  expect(said).toContain('nicht direkt vergleichbar');
  expect(said).toContain('Ziel bis 31.12.2030: 8,0\u00a0%');
  const table = screen.getByRole('table', { hidden: true, name: 'Ohne Abschluss: alle Werte' });
  const rows = within(table).getAllByRole('row', { hidden: true });
  expect(rows).toHaveLength(13);
  expect(within(table).getAllByRole('columnheader', { hidden: true }).map((cell) => cell.textContent)).toEqual(['Zeitraum', 'with_migration', 'without_migration', 'total']);
  expect(rows[6]?.textContent).toContain('2018·geheim zu halten');
  expect(rows[9]?.textContent).toContain('4,4–6,4\u00a0%');
  expect(rows[12]?.textContent).toContain('11,2\u00a0%245 von 2.187geschätzt');
});

test('a number that is held back is nowhere in the page, even when it came along', async () => {
  const values = [
    { period: '2023', value: 5 },
    { period: '2024', value: 77.7, numerator: 777, status: 'confidential' as const },
  ];
  await show(<LineChart title="Klein" measure={share} series={[{ key: 'a', name: 'A', values }]} />);
  expect(document.body.innerHTML).not.toMatch(/77[,.]7|777/);
  expect(document.querySelectorAll('.chart__hidden').length).toBeGreaterThan(0);
});

test('lines stop at what is missing or held back and at breaks, and differ by more than colour', async () => {
  await show(<LineChart title="Ohne Abschluss" measure={share} series={series} breaks={breaks} />);
  const lines = [...document.querySelectorAll('.chart__svg path.chart__line')];
  const dashes = new Set(lines.map((line) => line.getAttribute('stroke-dasharray')));
  // 2013–16, 2017, 2019–24 · 2013–15, 2017–20, 2022–24 · 2013–16, 2017–24
  expect(lines).toHaveLength(8);
  expect(dashes.size).toBe(3);
  expect(document.querySelectorAll('.chart__break')).toHaveLength(1);
  expect(document.querySelectorAll('.chart__range rect').length).toBeGreaterThan(0);
  expect(document.querySelectorAll('.chart__svg .chart__sign--open')).toHaveLength(2);
});

test.each(languages)('every chart can be drawn in %s', async (language) => {
  await show(
    <>
      <LineChart title="A" measure={count} series={schoolYears((key) => key)} />
      <Sparkline title="B" name="B" measure={share} series={first} compared={second} target={target} status="behind" />
      <DivergingGap title="C" measure={share} first={first} second={second} />
      <BarComparison title="D" measure={share} items={places} reference={{ name: 'Hessen', value: 8 }} />
      <TerritoryMap title="E" units="county" day="2026-06-30" measure={share} items={areaFigures([{ ags: '06611', name: 'Kassel' }])} />
    </>,
    language,
  );
  expect(screen.getAllByRole('img')).toHaveLength(5);
  expect(document.body.textContent).not.toMatch(/NaN|undefined|\{\w+\}/);
  expect(document.body.innerHTML).not.toContain('NaN');
});

test('bars stand as given until the reader sorts them; what is not known stays last', async () => {
  await show(<BarComparison title="Vergleich" measure={share} items={places} />);
  const names = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent);
  expect(names()[0]).toBe('Kassel');
  expect(screen.queryByText(/keine Rangliste/)).toBeNull();
  fireEvent.change(screen.getByLabelText('Reihenfolge'), { target: { value: 'low' } });
  expect(names()[0]).toBe('Landkreis Gießen');
  expect(names().slice(-2)).toEqual(['Hochtaunuskreis', 'Landkreis Kassel']);
  expect(screen.getByText(/keine Rangliste/)).toBeTruthy();
});

test('an empty chart says so', async () => {
  await show(
    <>
      <LineChart title="Leer" measure={share} series={[{ key: 'a', name: 'Alle', values: [] }]} />
      <BarComparison title="Auch leer" measure={share} items={[]} />
      <Sparkline title="Nichts" name="Nichts" measure={share} series={{ key: 'a', name: 'Alle', values: [] }} />
    </>,
  );
  expect(screen.getAllByText('Alle: kein Wert.')).toHaveLength(2);
  expect(document.body.innerHTML).not.toContain('NaN');
});

test('a card says value, gap, direction, target and status in words', async () => {
  await show(<Sparkline title="Ohne Abschluss" name="Ohne Abschluss" measure={share} series={first} compared={second} target={target} status="behind" />);
  const said = document.body.textContent;
  for (const words of ['11,2\u00a0%', '6,2 Prozentpunkte', 'sinkt', 'gewünschte Richtung', 'Ziel bis 31.12.2030', 'im Rückstand']) expect(said).toContain(words);
});

test('a map credits its boundaries and lists all values', async () => {
  await show(
    <TerritoryMap
      title="Karte"
      units="county"
      day="2026-06-30"
      measure={share}
      items={[
        { ags: '06611', name: 'Kassel', value: 4 },
        { ags: '06434', name: 'Hochtaunuskreis', hidden: 'confidential', value: 3.3 },
      ]}
    />,
  );
  expect(screen.getByText('Grenzen: © GeoBasis-DE / BKG')).toBeTruthy();
  expect(document.querySelectorAll('.chart__area')).toHaveLength(2);
  const table = screen.getByRole('table', { hidden: true });
  expect(table.textContent).toContain('Hochtaunuskreis·geheim zu halten');
  expect(document.body.innerHTML).not.toContain('3,3');
});
