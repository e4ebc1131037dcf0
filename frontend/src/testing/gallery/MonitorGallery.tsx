import { use, useState } from 'react';
import { areasOf, loadTopology } from '@/charts/geometry';
import { ComparisonView } from '@/features/monitor/ComparisonView';
import { DisclosureReport } from '@/features/monitor/DisclosureReport';
import { EditionList } from '@/features/monitor/EditionList';
import { ImportAssistant, steps, type Step } from '@/features/monitor/ImportAssistant';
import { IndicatorDepth } from '@/features/monitor/IndicatorDepth';
import { MonitorOverview } from '@/features/monitor/MonitorOverview';
import { useChartTexts } from '@/i18n/charts';
import { areaFigures, breaks, cells, columns, count, dryRun, editions, groups, places, schoolYears, share, target, targets, withoutDegree } from './sample';

/** The import in each of its steps. */
function Imports() {
  const [step, setStep] = useState<Step>('file');
  const shared = { columns, targets, dryRun, fileName: 'lieferung-muster.csv', onFile: () => undefined, onMap: () => undefined, onStep: setStep };
  return (
    <>
      {steps.map((one) => (
        <ImportAssistant key={one} {...shared} step={one === 'file' ? step : one} progress={{ done: 1240, total: 2000, state: 'running' }} />
      ))}
    </>
  );
}

/** The monitor's views with invented values. */
export function MonitorGallery() {
  const t = useChartTexts();
  const series = withoutDegree((key) => t(`group.${key}`));
  const [first, second] = series;
  const [courses] = schoolYears((key) => t(`group.${key}`));
  const units = areasOf(use(loadTopology('county')), 'county', '2024-12-31').map(({ properties }) => properties);
  if (!first || !second || !courses) return null;
  const card = { language: 'de', measure: share, series: first, compared: second, target, href: '/' };
  return (
    <main className="page">
      <h1>Monitor</h1>
      <MonitorOverview
        sample
        edition={{ number: 3, published: '2026-03-02', href: '/' }}
        fields={[
          { key: 'bildung', name: 'Bildung', indicators: [{ ...card, key: 'a', name: 'Jugendliche ohne Schulabschluss', status: 'behind', breaks }, { ...card, key: 'b', name: 'Teilnahmen an Sprachkursen', measure: count, series: courses, compared: undefined, target: undefined, status: 'on_track' }] },
          { key: 'arbeit', name: 'Arbeit und Ausbildung', indicators: [{ ...card, key: 'c', name: 'Arbeitslosenquote', series: second, compared: undefined, status: 'reached' }] },
        ]}
      />
      <IndicatorDepth
        sample
        name="Jugendliche ohne Schulabschluss"
        language="de"
        measure={share}
        target={target}
        breaks={breaks}
        gap={{ first, second }}
        map={{ units: 'county', items: areaFigures(units), day: '2024-12-31', period: '2024' }}
        breakdowns={[
          { key: 'group', name: 'Migrationshintergrund', series },
          { key: 'sex', name: 'Geschlecht', period: '2024', items: groups((key) => t(`sex.${key}`)) },
        ]}
        definition={{ code: 'M-1', version: 2, language: 'de', numerator: 'Abgänge ohne Hauptschulabschluss', denominator: 'alle Abgänge allgemeinbildender Schulen', periodicity: 'jährlich', sourceStatistic: 'Schulstatistik (Muster)' }}
        quality={{ updated: '2. März 2026', vintage: 'zweiter Stand', coverage: '12 von 13 Gemeinden', footnotes: ['Ohne Privatschulen (erfunden).'] }}
        formats={[
          { name: 'JSON-stat 2.0', href: '#json-stat' },
          { name: 'SDMX-JSON 2.1', href: '#sdmx' },
        ]}
      />
      <ComparisonView
        sample
        name="Arbeitslosenquote"
        period="2024"
        measure={share}
        definitionVersion={2}
        reference={{ name: 'Hessen', value: 8.4 }}
        regions={places.map((place, index) => ({ ...place, definitionVersion: index === 5 ? 1 : 2, footnotes: index === 0 ? ['Stand Juni (erfunden)'] : [] }))}
        suggestions={[{ key: 'x', name: 'Musterkreis', reason: 'ähnlich groß, ebenfalls ein Landkreis', href: '/' }]}
      />
      <h2>Ausgaben</h2>
      <EditionList editions={editions} />
      <h2>Geheimhaltung</h2>
      <DisclosureReport cells={cells} open={1240} threshold={3} />
      <Imports />
    </main>
  );
}
