import { line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { useId, type ReactNode } from 'react';
import { useChartTexts } from '@/i18n/charts';
import { useLanguage } from '@/i18n/LanguageContext';
import { Tag } from '@/ui/Tag';
import { drawn, isNumber, kindOf, type Measure, type PeriodFigure, type Series, type SeriesBreak, type Target } from './data';
import { csvHeader, DataTable } from './DataTable';
import { gapOf } from './gap';
import { HiddenSign } from './Legend';
import { looksOf, signPath, type Look } from './look';
import { dayText, endOf, periodText } from './periods';
import { breaksOf, brokenBetween, figureAt, newest, periodsOf, piecesOf, trendBetween, type Trend } from './series';
import { seriesSentence } from './summary';
import { useWidth } from './useWidth';
import { figureText, formatDifference, formatValue, statusText } from './values';
import './charts.scss';

export type GoalStatus = 'reached' | 'on_track' | 'behind' | 'missed' | 'unknown' | 'none';

interface SparklineProps {
  /** What is counted; a link to more where there is more. */
  title: ReactNode;
  /** The same as plain text. */
  name: string;
  level?: 2 | 3 | 4;
  /** The group that the card is about. */
  series: Series;
  /** The group that it is compared with. */
  compared?: Series;
  measure: Measure;
  target?: Target;
  status?: GoalStatus;
  breaks?: SeriesBreak[];
  /** What else can be read out of the values. */
  reading?: ReactNode;
  sample?: boolean;
}

const HEIGHT = 66;
/** Below the line is room for values that have no height. */
const BOTTOM = 46;
const goalTones = { reached: 'good', on_track: 'good', behind: 'warn', missed: 'warn', unknown: 'plain', none: 'plain' } as const;
const goalIcons = { reached: 'check', on_track: 'check', behind: 'warning', missed: 'warning', unknown: 'info', none: 'info' } as const;
const arrows: Record<Trend, string> = { up: 'M4 16 16 4M7 4h9v9', down: 'M4 4l12 12M16 7v9H7', same: 'M2 10h16M12 4l6 6-6 6', unknown: 'M4 10h2M9 10h2M14 10h2' };

/** From the value before to the newest, if nothing broke between them. */
function trendOf(series: Series, breaks: SeriesBreak[], decimals: number): Trend {
  const known = piecesOf(series, periodsOf([series]), []).flat();
  const last = known.at(-1);
  const before = known.at(-2);
  if (!last || !before || brokenBetween(before, last, breaks)) return 'unknown';
  return trendBetween(drawn(before), drawn(last), decimals);
}

function TrendWord({ trend, direction }: { trend: Trend; direction: Measure['direction'] }) {
  const t = useChartTexts();
  const judged = direction && direction !== 'neutral' && (trend === 'up' || trend === 'down');
  const good = judged && (trend === 'up') === (direction === 'higher');
  return (
    <p className="spark__trend">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false" className="spark__arrow">
        <path d={arrows[trend]} />
      </svg>
      <span>
        {t(`trend.${trend}`)}
        {judged && <span className="muted"> – {t(good ? 'trend.good' : 'trend.bad')}</span>}
      </span>
    </p>
  );
}

interface DrawingProps {
  series: Series;
  look: Look;
  breaks: SeriesBreak[];
  target?: Target;
  width: number;
}

function Drawing({ series, look, breaks, target, width }: DrawingProps) {
  const periods = periodsOf([series]);
  const values = series.values.flatMap((figure) => (kindOf(figure) === 'range' ? [figure.low, figure.high] : [drawn(figure)])).filter(isNumber);
  if (target) values.push(target.value);
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([BOTTOM, 10]);
  const x = scaleLinear()
    .domain([endOf(periods[0] ?? ''), endOf(periods.at(-1) ?? '')])
    .range([10, width - 10]);
  const at = (figure: PeriodFigure) => ({ x: periods.length > 1 ? x(endOf(figure.period)) : width / 2, y: y(drawn(figure) ?? 0) });
  const path = line<PeriodFigure>(
    (figure) => at(figure).x,
    (figure) => at(figure).y,
  );
  const last = newest(series);
  return (
    <>
      {target && <line x1="0" x2={width} y1={y(target.value)} y2={y(target.value)} className="chart__target-line" />}
      {piecesOf(series, periods, breaks).map((piece) => (
        <g key={piece[0]?.period}>
          <path d={path(piece) ?? ''} className="chart__line" stroke={look.colour} />
          {piece.length === 1 && piece[0] && <circle cx={at(piece[0]).x} cy={at(piece[0]).y} r="2.5" fill={look.colour} />}
        </g>
      ))}
      {series.values
        .filter((figure) => kindOf(figure) === 'range')
        .map((figure) => (
          <line key={figure.period} x1={at(figure).x} x2={at(figure).x} y1={y(figure.low ?? 0)} y2={y(figure.high ?? 0)} stroke={look.colour} strokeWidth="5" strokeOpacity="0.45" />
        ))}
      {series.values
        .filter((figure) => kindOf(figure) === 'hidden')
        .map((figure) => (
          <HiddenSign key={figure.period} x={at(figure).x} y={HEIGHT - 7} size={10} />
        ))}
      {last && <path d={signPath(look.sign)} transform={`translate(${String(at(last).x)} ${String(at(last).y)})`} className="chart__sign" fill={look.colour} stroke="#fff" />}
    </>
  );
}

/** One indicator at a glance: newest value, gap, direction, target and whether it is in reach, all in words. */
export function Sparkline({ title, name, level = 3, series, compared, measure, target, status, breaks: given = [], reading, sample }: SparklineProps) {
  const t = useChartTexts();
  const language = useLanguage();
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const Heading = `h${String(level)}` as 'h2' | 'h3' | 'h4';
  const words = { measure, language, t };
  const breaks = breaksOf([series], given, t('status.break'));
  const latest = figureAt(series, periodsOf([series]).at(-1) ?? '');
  const shown = latest && kindOf(latest) === 'range' ? latest : (newest(series) ?? latest);
  const gap = shown && compared ? drawn(gapOf(shown, figureAt(compared, shown.period))) : undefined;
  const looks = looksOf([series.key]);
  const table = {
    corner: t('column.period'),
    columns: [{ key: series.key, name: series.name }],
    rows: periodsOf([series]).map((period) => ({ key: period, name: periodText(period, language, t), figures: [figureAt(series, period)] })),
    csv: { header: csvHeader(t), rows: [] },
  };
  return (
    <figure className="spark card">
      <figcaption>
        <Heading className="spark__title" id={`${id}-title`}>
          {title}
        </Heading>
        {sample && <Tag tone="warn">{t('sample')}</Tag>}
      </figcaption>
      <p className="spark__now">
        <strong className="spark__value">{figureText(shown, measure, language, t)}</strong>
        <span className="muted small">
          {[series.name, shown && periodText(shown.period, language, t), shown?.status && !['normal', 'range'].includes(shown.status) && statusText(shown, t)].filter(Boolean).join(' · ')}
        </span>
        {latest && latest !== shown && (
          <span className="muted small">
            {periodText(latest.period, language, t)}: {figureText(latest, measure, language, t)}
          </span>
        )}
      </p>
      <p id={`${id}-summary`} className="kern-sr-only">
        {seriesSentence(series, breaks, words)}
      </p>
      <div ref={box}>
        <svg className="chart__svg" width={width} height={HEIGHT} viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
          {looks[0] && <Drawing series={series} look={looks[0]} breaks={breaks} target={target} width={width} />}
        </svg>
      </div>
      <TrendWord trend={trendOf(series, breaks, measure.decimals)} direction={measure.direction} />
      {gap !== undefined && compared && (
        <p className="small">
          {t('gap.between', { first: series.name, second: compared.name })}: <strong>{formatDifference(gap, measure, language, t)}</strong>
        </p>
      )}
      {reading}
      {target && <p className="small">{t('target.until', { date: dayText(target.date, language), value: formatValue(target.value, measure.unit, measure.decimals, language) })}</p>}
      {status && (
        <p>
          <Tag tone={goalTones[status]} icon={goalIcons[status]}>
            {t(`goal.${status}`)}
          </Tag>
        </p>
      )}
      <DataTable title={name} table={table} measure={measure} />
    </figure>
  );
}
