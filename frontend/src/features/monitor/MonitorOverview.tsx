import { useId } from 'react';
import { Link } from 'react-router';
import type { Measure, Series, SeriesBreak, Target } from '@/charts/data';
import { periodText } from '@/charts/periods';
import { Sparkline, type GoalStatus } from '@/charts/Sparkline';
import { formatDifference } from '@/charts/values';
import { useChartTexts } from '@/i18n/charts';
import { useFormats, useLanguage } from '@/i18n/LanguageContext';
import { Empty } from '@/ui/states';
import { Tag } from '@/ui/Tag';
import '@/ui/content.scss';
import { useMonitorTexts } from './texts';
import './monitor.scss';

/** What a card shows of one indicator. */
export interface IndicatorAtAGlance {
  key: string;
  name: string;
  /** Language of the name. */
  language: string;
  href: string;
  measure: Measure;
  series: Series;
  compared?: Series;
  target?: Target;
  status?: GoalStatus;
  breaks?: SeriesBreak[];
  /** Over several periods, judged by the direction of the indicator. */
  progress?: 'better' | 'worse' | 'steady';
  /** Newest gap between two groups other than the shown one. */
  gap?: { period: string; difference: number; first: string; second: string };
}

export interface FieldOfIndicators {
  key: string;
  name: string;
  indicators: IndicatorAtAGlance[];
}

interface MonitorOverviewProps {
  fields: FieldOfIndicators[];
  /** The edition that the values come from. */
  edition?: { number: number; published: string; href: string };
  sample?: boolean;
}

const judged = ['reached', 'on_track', 'behind', 'missed'] as const;
const tones = { reached: 'good', on_track: 'good', behind: 'warn', missed: 'warn' } as const;
const icons = { reached: 'check', on_track: 'check', behind: 'warning', missed: 'warning' } as const;

/** How many targets are in reach, in words. */
function Balance({ fields }: { fields: FieldOfIndicators[] }) {
  const t = useMonitorTexts();
  const chart = useChartTexts();
  const all = fields.flatMap(({ indicators }) => indicators);
  const counts = judged.map((status) => ({ status, count: all.filter((indicator) => indicator.status === status).length })).filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <section className="monitor-balance" aria-label={t('overview.balance')}>
      <p className="monitor-balance__title">{t('overview.balance')}</p>
      <ul className="tags">
        {counts.map(({ status, count }) => (
          <li key={status}>
            <Tag tone={tones[status]} icon={icons[status]}>
              <strong>{count}</strong> {chart(`goal.${status}`)}
            </Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the service reads out of the values, in words. */
function Reading({ measure, progress, gap }: Pick<IndicatorAtAGlance, 'measure' | 'progress' | 'gap'>) {
  const t = useMonitorTexts();
  const chart = useChartTexts();
  const language = useLanguage();
  return (
    <>
      {progress && <p className="small">{t(`overview.progress.${progress}`)}</p>}
      {gap && (
        <p className="small">
          {chart('gap.between', { first: gap.first, second: gap.second })} ({periodText(gap.period, language, chart)}): <strong>{formatDifference(gap.difference, measure, language, chart)}</strong>
        </p>
      )}
    </>
  );
}

/** A region's monitor at a glance: its fields of action with a card for each indicator. */
export function MonitorOverview({ fields, edition, sample }: MonitorOverviewProps) {
  const t = useMonitorTexts();
  const { date } = useFormats();
  const id = useId();
  const filled = fields.filter(({ indicators }) => indicators.length > 0);
  if (filled.length === 0) {
    return (
      <Empty title={t('overview.empty.title')}>
        <p>{t('overview.empty.text')}</p>
      </Empty>
    );
  }
  return (
    <>
      {edition && (
        <p>
          {t('overview.edition', { number: String(edition.number), date: date(edition.published) })} <Link to={edition.href}>{t('overview.editionLink')}</Link>
        </p>
      )}
      <Balance fields={filled} />
      {filled.length > 1 && (
        <nav className="view-links" aria-label={t('overview.fields')}>
          <ul>
            {filled.map(({ key, name }) => (
              <li key={key}>
                <a href={`#${id}-${key}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {filled.map(({ key, name, indicators }) => (
        <section key={key} className="monitor-field" aria-labelledby={`${id}-${key}`}>
          <h2 id={`${id}-${key}`}>{name}</h2>
          <ul className="cards">
            {indicators.map(({ key: indicator, name: title, language, href, progress, gap, ...rest }) => (
              <li key={indicator}>
                <Sparkline
                  {...rest}
                  reading={<Reading measure={rest.measure} progress={progress} gap={gap} />}
                  sample={sample}
                  name={title}
                  title={
                    <Link to={href} lang={language}>
                      {title}
                    </Link>
                  }
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
