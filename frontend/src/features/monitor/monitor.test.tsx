import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { chartTexts } from '@/i18n/charts';
import { common } from '@/i18n/common';
import { LanguageContext } from '@/i18n/LanguageContext';
import { languages, type Language } from '@/i18n/languages';
import { breaks, cells, columns, dryRun, editions, groups, places, share, target, targets, withoutDegree } from '@/testing/gallery/sample';
import { ComparisonView } from './ComparisonView';
import { DisclosureReport } from './DisclosureReport';
import { EditionList } from './EditionList';
import { ImportAssistant, type Step } from './ImportAssistant';
import { IndicatorDepth } from './IndicatorDepth';
import { MonitorOverview } from './MonitorOverview';
import { monitorTexts } from './texts';

beforeAll(async () => {
  for (const language of languages) await Promise.all([chartTexts.load(language), common.load(language), monitorTexts.load(language)]);
});
afterEach(cleanup);

const [first, second] = withoutDegree((key) => key);
if (!first || !second) throw new Error('the sample is empty');

function inPage(view: ReactNode, language: Language = 'de') {
  return (
    <MemoryRouter>
      <LanguageContext value={{ language, setLanguage: () => undefined }}>
        <Suspense fallback={null}>{view}</Suspense>
      </LanguageContext>
    </MemoryRouter>
  );
}

async function show(view: ReactNode, language: Language = 'de') {
  let shown: ReturnType<typeof render> | undefined;
  // the texts are loaded, but are handed over in the next turn
  await act(async () => {
    shown = render(inPage(view, language));
    await Promise.resolve();
  });
  return shown as ReturnType<typeof render>;
}

const card = { language: 'de', measure: share, series: first, compared: second, target, href: '/indikatoren/x' };
const overview = (
  <MonitorOverview
    edition={{ number: 3, published: '2026-03-02', href: '/ausgaben/3' }}
    fields={[
      { key: 'a', name: 'Bildung', indicators: [{ ...card, key: '1', name: 'Ohne Abschluss', status: 'behind' }] },
      { key: 'b', name: 'Arbeit', indicators: [{ ...card, key: '2', name: 'Quote', status: 'behind' }] },
      { key: 'c', name: 'Wohnen', indicators: [] },
    ]}
  />
);
const comparison = (
  <ComparisonView name="Quote" period="2024" measure={share} definitionVersion={2} regions={places.map((place, index) => ({ ...place, definitionVersion: index === 5 ? 1 : 2, difference: index === 5 ? 'zählt auch Privatschulen' : undefined, footnotes: index === 0 ? ['Stand Juni'] : [] }))} />
);
const disclosure = <DisclosureReport cells={cells} open={1240} threshold={3} />;
const depth = (
  <IndicatorDepth
    name="Ohne Abschluss"
    language="de"
    measure={share}
    target={target}
    breaks={breaks}
    gap={{ first, second }}
    breakdowns={[
      { key: 'group', name: 'Migrationshintergrund', series: [first, second] },
      { key: 'sex', name: 'Geschlecht', period: '2024', items: groups((key) => key) },
    ]}
    definition={{ code: 'M-1', version: 2, language: 'de', numerator: 'Abgänge ohne Abschluss' }}
    quality={{ footnotes: ['Ohne Privatschulen'] }}
    formats={[{ name: 'JSON-stat 2.0', href: '/x' }]}
  />
);

function assistant(step: Step, more: Partial<Parameters<typeof ImportAssistant>[0]> = {}) {
  const nothing = () => undefined;
  return <ImportAssistant step={step} columns={columns} targets={targets} onFile={nothing} onMap={nothing} onStep={nothing} {...more} />;
}

test('the overview leads through its fields and says how the targets stand', async () => {
  await show(overview);
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['Bildung', 'Arbeit']);
  expect(within(screen.getByRole('region', { name: 'Stand der Ziele' })).getByRole('listitem').textContent).toBe('2 im Rückstand');
  const [link] = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(document.getElementById(link?.getAttribute('href')?.slice(1) ?? '')?.textContent).toBe('Bildung');
  expect(screen.getByRole('link', { name: 'Ohne Abschluss' }).getAttribute('href')).toBe('/indikatoren/x');
});

test('a monitor without values says what to do', async () => {
  await show(<MonitorOverview fields={[]} />);
  expect(screen.getByText('Hier gibt es noch keine Werte')).toBeTruthy();
});

test('an indicator is shown by the breakdown that the reader chooses', async () => {
  await show(depth);
  expect(screen.getByRole('heading', { name: 'Entwicklung: Migrationshintergrund' })).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Aufgeschlüsselt nach'), { target: { value: 'sex' } });
  expect(screen.getByRole('heading', { name: 'Geschlecht, 2024' })).toBeTruthy();
  expect(screen.getByText('Fassung 2 der Definition')).toBeTruthy();
});

test('values of another definition are named with the reason, not drawn beside the others', async () => {
  await show(comparison);
  expect(screen.getByText('1 Region zählt anders')).toBeTruthy();
  expect(screen.getByText(/zählt auch Privatschulen/)).toBeTruthy();
  const table = screen.getByRole('table', { hidden: true });
  expect(table.textContent).not.toContain('Landkreis Gießen');
  expect(table.textContent).toContain('Kassel');
  expect(screen.getByText(/Stand Juni/)).toBeTruthy();
});

test('a withdrawn edition stays in the list with its reason', async () => {
  await show(<EditionList editions={editions} />);
  expect(screen.getByText('Zurückgezogen am 20. Februar 2025')).toBeTruthy();
  expect(screen.getByText(/vertauscht/)).toBeTruthy();
});

test('the report on what is held back names reasons and can be narrowed to one', async () => {
  await show(disclosure);
  expect(screen.getAllByRole('row')).toHaveLength(3);
  fireEvent.change(screen.getByLabelText('Nur diesen Grund zeigen'), { target: { value: 'secondary' } });
  expect(screen.getAllByRole('row')).toHaveLength(2);
  expect(screen.getByRole('row', { name: /Männer/ }).textContent).toContain('schützt einen anderen Wert');
});

test('an import goes on only with what it needs', async () => {
  const onStep = vi.fn();
  await show(assistant('mapping', { onStep }));
  expect(screen.getByRole('button', { name: 'Datei prüfen' })).toHaveProperty('disabled', true);
  cleanup();
  const mapped = columns.map((column) => ({ ...column, target: column.target || 'value' }));
  await show(assistant('mapping', { onStep, columns: mapped }));
  fireEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  expect(onStep).toHaveBeenCalledWith('report');
});

test('errors keep an import from starting and say line, column and how to mend', async () => {
  await show(assistant('report', { dryRun }));
  expect(screen.getByRole('alert').textContent).toContain('1 Fehler verhindert die Übernahme');
  expect(screen.getByRole('button', { name: 'Werte übernehmen' })).toHaveProperty('disabled', true);
  expect(screen.getByRole('row', { name: /^17 Ergebnis in % Fehler/ }).textContent).toContain('Lassen Sie die Zahl weg.');
  cleanup();
  await show(assistant('report', { dryRun: { ...dryRun, errorCount: 0, problemCount: 0, problems: [] } }));
  expect(screen.getByRole('button', { name: 'Werte übernehmen' })).toHaveProperty('disabled', false);
});

test('a new step gets the focus, the first one leaves it where it is', async () => {
  const { rerender } = await show(assistant('file'));
  expect(document.activeElement).toBe(document.body);
  expect(screen.getByRole('listitem', { current: 'step' }).textContent).toContain('Datei wählen');
  rerender(inPage(assistant('mapping')));
  expect(document.activeElement?.textContent).toBe('Schritt 2 von 4: Spalten prüfen');
});

test('a chosen file is handed over; one that cannot be read is refused with the reason', async () => {
  const onFile = vi.fn();
  await show(assistant('file', { onFile }));
  const file = new File(['a;b'], 'werte.csv');
  fireEvent.change(screen.getByLabelText('Datei mit den Werten wählen'), { target: { files: [file] } });
  expect(onFile).toHaveBeenCalledWith(file);
  cleanup();
  await show(assistant('file', { fileName: 'bild.png', fileError: 'Das ist keine Tabelle.' }));
  expect(screen.getByRole('alert').textContent).toBe('Das ist keine Tabelle.');
  expect(screen.getByRole('button', { name: 'Weiter' })).toHaveProperty('disabled', true);
});

test('progress is named and ends in success or a reason', async () => {
  await show(assistant('import', { progress: { done: 500, total: 2000, state: 'running' } }));
  expect(screen.getByRole('progressbar', { name: '500 von 2.000 Zeilen übernommen' })).toHaveProperty('value', 500);
  cleanup();
  await show(assistant('import', { progress: { done: 2000, total: 2000, state: 'finished' } }));
  expect(screen.getByRole('status').textContent).toContain('Die Werte sind übernommen');
  cleanup();
  await show(assistant('import', { progress: { done: 0, total: 2000, state: 'failed', message: 'Die Verbindung ist abgerissen.' } }));
  expect(screen.getByRole('alert').textContent).toContain('Die Verbindung ist abgerissen.');
});

test.each(languages)('every view can be shown in %s', async (language) => {
  await show(
    <>
      {overview}
      {depth}
      {comparison}
      {disclosure}
      <EditionList editions={editions} />
      {assistant('report', { dryRun })}
    </>,
    language,
  );
  expect(document.body.textContent).not.toMatch(/NaN|undefined|\{\w+\}/);
});
