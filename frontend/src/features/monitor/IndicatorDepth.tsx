import { lazy, Suspense, useState, type ReactNode } from 'react';
import { BarComparison, type BarItem } from '@/charts/BarComparison';
import type { Measure, Series, SeriesBreak, Target } from '@/charts/data';
import { DivergingGap } from '@/charts/DivergingGap';
import type { Level } from '@/charts/geometry';
import { LineChart } from '@/charts/LineChart';
import type { AreaFigure } from '@/charts/TerritoryMap';
import { Fact } from '@/ui/Fact';
import { Select } from '@/ui/fields';
import { Foreign } from '@/ui/Foreign';
import { Loading } from '@/ui/states';
import '@/ui/content.scss';
import { Periodicity } from '@/ui/Periodicity';
import { useMonitorTexts } from './texts';
import './monitor.scss';

// the outlines are larger than all the rest
const TerritoryMap = lazy(() => import('@/charts/TerritoryMap').then((module) => ({ default: module.TerritoryMap })));

/** One way to break an indicator down: over time by group, or the newest values side by side. */
export type Breakdown = { key: string; name: string } & ({ series: Series[] } | { items: BarItem[]; period: string });

export interface Definition {
  code: string;
  version: number;
  /** Language of the definition's texts. */
  language: string;
  numerator?: string | null;
  denominator?: string | null;
  periodicity?: string | null;
  sourceStatistic?: string | null;
  note?: string | null;
}

export interface Quality {
  /** When the newest value came in, and which it is; ready to be read. */
  updated?: string;
  vintage?: string;
  coverage?: string;
  footnotes: string[];
}

interface IndicatorDepthProps {
  name: string;
  language: string;
  measure: Measure;
  breakdowns: Breakdown[];
  target?: Target;
  breaks?: SeriesBreak[];
  gap?: { first: Series; second: Series };
  map?: { units: Level; items: AreaFigure[]; day: string; period: string };
  definition: Definition;
  quality: Quality;
  source?: string;
  /** The same values for machines: JSON, JSON-stat, SDMX. */
  formats: { name: string; href: string }[];
  /** Goals, measures, projects and offers around the indicator. */
  related?: ReactNode;
  sample?: boolean;
}

function Facts({ definition, quality }: Pick<IndicatorDepthProps, 'definition' | 'quality'>) {
  const t = useMonitorTexts();
  const text = (value: string | null | undefined) => value && <Foreign language={definition.language}>{value}</Foreign>;
  return (
    <>
      <section className="card">
        <h2>{t('depth.definition')}</h2>
        <dl className="facts">
          <Fact term={t('depth.code')}>
            <span dir="ltr">{definition.code}</span>
          </Fact>
          <Fact term={t('depth.version')}>{t('depth.versionNumber', { version: String(definition.version) })}</Fact>
          <Fact term={t('depth.numerator')}>{text(definition.numerator)}</Fact>
          <Fact term={t('depth.denominator')}>{text(definition.denominator)}</Fact>
          <Fact term={t('depth.statistic')}>{text(definition.sourceStatistic)}</Fact>
          <Fact term={t('depth.periodicity')}>{definition.periodicity && <Periodicity code={definition.periodicity} />}</Fact>
          <Fact term={t('depth.note')}>{text(definition.note)}</Fact>
        </dl>
      </section>
      <section className="card">
        <h2>{t('depth.quality')}</h2>
        <dl className="facts">
          <Fact term={t('depth.updated')}>{quality.updated}</Fact>
          <Fact term={t('depth.vintage')}>{quality.vintage}</Fact>
          <Fact term={t('depth.coverage')}>{quality.coverage}</Fact>
          <Fact term={t('depth.footnotes')}>
            {quality.footnotes.length > 0 && (
              <ul className="points">
                {quality.footnotes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            )}
          </Fact>
        </dl>
        <p className="small">{t('depth.protection')}</p>
      </section>
    </>
  );
}

/** Everything about one indicator of a region: over time, by group, on the map, what it means and how sure it is. */
export function IndicatorDepth({ name, measure, breakdowns, target, breaks, gap, map, definition, quality, source, formats, related, sample }: IndicatorDepthProps) {
  const t = useMonitorTexts();
  const [chosen, choose] = useState('');
  const breakdown = breakdowns.find(({ key }) => key === chosen) ?? breakdowns[0];
  const shared = { measure, source, sample, level: 2 as const };
  return (
    <div className="detail">
      <div>
        {breakdowns.length > 1 && (
          <div className="monitor-choice no-print">
            <Select label={t('depth.breakdown')} value={breakdown?.key} onChange={(event) => choose(event.target.value)}>
              {breakdowns.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.name}
                </option>
              ))}
            </Select>
          </div>
        )}
        {breakdown && 'series' in breakdown && <LineChart {...shared} title={t('depth.overTime', { name: breakdown.name })} lead={name} series={breakdown.series} target={target} breaks={breaks} />}
        {breakdown && 'items' in breakdown && <BarComparison {...shared} title={`${breakdown.name}, ${breakdown.period}`} lead={name} items={breakdown.items} corner={t('depth.group')} />}
        {gap && <DivergingGap {...shared} title={t('depth.gap')} lead={name} first={gap.first} second={gap.second} breaks={breaks} />}
        {map && (
          <Suspense fallback={<Loading />}>
            <TerritoryMap {...shared} title={t('depth.map', { period: map.period })} lead={name} units={map.units} items={map.items} day={map.day} />
          </Suspense>
        )}
        {related}
      </div>
      <div>
        <Facts definition={definition} quality={quality} />
        {formats.length > 0 && (
          <section className="card">
            <h2>{t('depth.formats')}</h2>
            <p className="small">{t('depth.formatsText')}</p>
            <ul className="plain-list">
              {formats.map((format) => (
                <li key={format.href}>
                  <a href={format.href}>{format.name}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
