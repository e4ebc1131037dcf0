import { use } from 'react';
import { BarComparison } from '@/charts/BarComparison';
import { DivergingGap } from '@/charts/DivergingGap';
import { areasOf, loadTopology, type Level } from '@/charts/geometry';
import { LineChart } from '@/charts/LineChart';
import { Sparkline } from '@/charts/Sparkline';
import { TerritoryMap } from '@/charts/TerritoryMap';
import { useChartTexts } from '@/i18n/charts';
import { areaFigures, breaks, count, groups, places, schoolYears, share, target, withoutDegree } from './sample';

const DAY = '2024-12-31';

function Map({ level }: { level: Level }) {
  const units = areasOf(use(loadTopology(level)), level, DAY).map(({ properties }) => properties);
  return <TerritoryMap units={level} day={DAY} title={level === 'county' ? 'Ohne Schulabschluss nach Kreisen' : 'Ohne Schulabschluss nach Gemeinden'} sample measure={share} items={areaFigures(units)} />;
}

/** All charts with invented values, to look at and to be checked by `npm run gallery`. Not part of the application. */
export function Gallery() {
  const t = useChartTexts();
  const series = withoutDegree((key) => t(`group.${key}`));
  const [first, second] = series;
  const courses = schoolYears((key) => t(`group.${key}`));
  return (
    <main className="page">
      <h1>Charts</h1>
      <LineChart
        level={2}
        sample
        title="Jugendliche ohne Schulabschluss"
        lead="Anteil an allen, die im Jahr die Schule verlassen haben"
        source="Schulstatistik Musterstadt"
        measure={share}
        series={series}
        target={target}
        breaks={breaks}
      />
      <LineChart level={2} sample title="Teilnahmen an Sprachkursen" measure={count} series={courses} />
      {first && second && courses[0] && (
        <>
          <h2>Karten</h2>
          <div className="cards" style={{ marginBottom: "2rem" }}>
            <Sparkline title="Ohne Schulabschluss" name="Ohne Schulabschluss" series={first} compared={second} measure={share} target={target} status="behind" breaks={breaks} sample />
            <Sparkline title="Sprachkurse" name="Sprachkurse" series={courses[0]} measure={count} status="on_track" sample />
            <Sparkline title="Beratungen" name="Beratungen" series={{ ...first, values: first.values.slice(4, 6) }} measure={share} status="none" sample />
          </div>
          <DivergingGap level={2} sample title="Abstand beim Schulabschluss" measure={share} first={first} second={second} breaks={breaks} />
          <DivergingGap level={2} sample title="Abstand bei Sprachkursen" measure={count} first={courses[0]} second={courses[1] ?? second} />
        </>
      )}
      <BarComparison level={2} sample title="Vergleich der Regionen" measure={share} items={places} reference={{ name: 'Hessen', value: 8.4 }} />
      <BarComparison level={2} sample title="Beratungen nach Geschlecht" measure={count} items={groups((key) => t(`sex.${key}`))} corner={t('column.group')} />
      <Map level="county" />
      <Map level="municipality" />
    </main>
  );
}
