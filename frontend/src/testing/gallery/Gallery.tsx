import { LineChart } from '@/charts/LineChart';
import { useChartTexts } from '@/i18n/charts';
import { breaks, count, schoolYears, share, target, withoutDegree } from './sample';

/** All charts with invented values, to look at and to be checked by `npm run gallery`. Not part of the application. */
export function Gallery() {
  const t = useChartTexts();
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
        series={withoutDegree((key) => t(`group.${key}`))}
        target={target}
        breaks={breaks}
      />
      <LineChart level={2} sample title="Teilnahmen an Sprachkursen" measure={count} series={schoolYears((key) => t(`group.${key}`))} />
    </main>
  );
}
