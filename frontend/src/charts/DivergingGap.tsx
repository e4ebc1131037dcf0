import { useMemo } from 'react';
import { useChartTexts } from '@/i18n/charts';
import { useLanguage } from '@/i18n/LanguageContext';
import type { Language } from '@/i18n/languages';
import { ChartFrame, type ChartProps } from './ChartFrame';
import { drawn, isOpen, kindOf, type Measure, type PeriodFigure, type Series, type SeriesBreak } from './data';
import { csvColumns, csvHeader, type ChartTable } from './DataTable';
import { gapSeries } from './gap';
import { textWidth } from './layout';
import { SignLegend } from './Legend';
import { FONT, lineLayout, type LineLayout } from './lineLayout';
import { Axes, Breaks, NotedRows } from './LineParts';
import { periodText } from './periods';
import { breaksOf, figureAt, newest, oldest } from './series';
import { signsOf } from './signs';
import { useWidth } from './useWidth';
import { figureText, formatNumber, isPercent, type ChartTranslate } from './values';

interface DivergingGapProps extends ChartProps {
  first: Series;
  second: Series;
  measure: Measure;
  breaks?: SeriesBreak[];
}

function tableOf(gap: Series, first: Series, second: Series, measures: { own: Measure; gap: Measure }, language: Language, t: ChartTranslate): ChartTable {
  const text = (series: Series, period: string) => figureText(figureAt(series, period), measures.own, language, t);
  return {
    corner: t('column.period'),
    columns: [{ key: 'gap', name: t('column.gap') }],
    rows: gap.values.map((figure) => ({
      key: figure.period,
      name: periodText(figure.period, language, t),
      figures: [{ ...figure, note: `${first.name}: ${text(first, figure.period)}; ${second.name}: ${text(second, figure.period)}` }],
    })),
    csv: {
      header: [t('column.group'), t('column.period'), ...csvHeader(t)],
      rows: [first, second, gap].flatMap((series) => series.values.map((figure) => [series.name, figure.period, ...csvColumns(figure, series === gap ? measures.gap : measures.own, t)])),
    },
  };
}

function Column({ figure, layout, width, label }: { figure: PeriodFigure; layout: LineLayout; width: number; label: string | undefined }) {
  const x = layout.x(figure.period);
  const range = kindOf(figure) === 'range';
  const high = range ? (figure.high ?? 0) : Math.max(0, drawn(figure) ?? 0);
  const low = range ? (figure.low ?? 0) : Math.min(0, drawn(figure) ?? 0);
  const below = high <= 0 && low < 0;
  const look = `chart__column${below ? ' chart__column--below' : ''}${range ? ' chart__column--range' : isOpen(figure) ? ' chart__column--open' : ''}`;
  return (
    <g>
      <rect x={x - width / 2} width={width} y={layout.y(high)} height={Math.max(1, layout.y(low) - layout.y(high))} className={look} />
      {label && (
        <text x={x} y={below ? layout.y(low) + 16 : layout.y(high) - 6} textAnchor="middle" className="chart__label" fontSize={FONT}>
          {label}
        </text>
      )}
    </g>
  );
}

/** The label of each column if all fit side by side, else of the first and the newest. */
function labelled(values: PeriodFigure[], layout: LineLayout, text: (figure: PeriodFigure) => string): Set<string> {
  const known = values.filter((figure) => drawn(figure) !== undefined);
  const room = known.every((figure, index) => {
    const next = known[index + 1];
    return !next || layout.x(next.period) - layout.x(figure.period) > (textWidth(text(figure), FONT) + textWidth(text(next), FONT)) / 2 + 6;
  });
  const chosen = room ? known : [known[0], known.at(-1)];
  return new Set(chosen.map((figure) => figure?.period ?? ''));
}

/** How far two groups are apart over time; of shares in percentage points. Above the base line the first group is higher. */
export function DivergingGap({ first, second, measure, breaks: given, ...frame }: DivergingGapProps) {
  const t = useChartTexts();
  const language = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const gap = useMemo(() => gapSeries(first, second, t('gap.between', { first: first.name, second: second.name })), [first, second, t]);
  const breaks = useMemo(() => breaksOf([first, second], given ?? [], t('status.break')), [first, second, given, t]);
  const gapMeasure: Measure = { ...measure, unit: isPercent(measure.unit) ? t('unit.points') : measure.unit };
  const layout = lineLayout({ series: [gap], breaks, measure: gapMeasure, language, plain: true }, width);
  const text = (figure: PeriodFigure) => formatNumber(Math.abs(drawn(figure) ?? 0), measure.decimals, language);
  const labels = labelled(gap.values, layout, text);
  const column = Math.max(6, Math.min(44, ((layout.plotRight - layout.left) / gap.values.length) * 0.62));
  const [start, end] = [oldest(gap), newest(gap)];
  const below = gap.values.some((figure) => (drawn(figure) ?? figure.low ?? 0) < 0);
  const words = (figure: PeriodFigure) => figureText(figure, gapMeasure, language, t);
  return (
    <ChartFrame
      {...frame}
      measure={gapMeasure}
      table={tableOf(gap, first, second, { own: measure, gap: gapMeasure }, language, t)}
      summary={start && end ? t('summary.gap', { name: gap.name, first: periodText(start.period, language, t), start: words(start), last: periodText(end.period, language, t), end: words(end) }) : t('summary.none', { name: gap.name })}
      notes={breaks.map(({ period, note }, index) => `(${String(index + 1)}) ${t('break.at', { period: periodText(period, language, t), note })}`)}
      legend={
        <ul className="chart__legend">
          {[first, ...(below ? [second] : [])].map(({ key, name }, index) => (
            <li key={key}>
              <svg className="chart__key" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <rect x="2" y="2" width="12" height="12" className={index > 0 ? 'chart__column chart__column--below' : 'chart__column'} />
                <path d={index > 0 ? 'M5 7l3 3 3-3' : 'M5 9l3-3 3 3'} fill="none" stroke="#fff" strokeWidth="1.75" className="chart__pointer" />
              </svg>{' '}
              {t('gap.higher', { name })}
            </li>
          ))}
        </ul>
      }
      signs={<SignLegend {...signsOf(gap.values)} bars />}
    >
      {({ labelledBy, describedBy }) => (
        <div ref={box}>
          <svg className="chart__svg" width={width} height={layout.height} viewBox={`0 0 ${String(width)} ${String(layout.height)}`} role="img" aria-labelledby={labelledBy} aria-describedby={describedBy}>
            <Axes layout={layout} />
            {gap.values.map((figure) =>
              kindOf(figure) === 'value' || kindOf(figure) === 'range' ? (
                <Column key={figure.period} figure={figure} layout={layout} width={column} label={labels.has(figure.period) ? text(figure) : undefined} />
              ) : null,
            )}
            <Breaks layout={layout} />
            <NotedRows layout={layout} looks={new Map()} />
          </svg>
        </div>
      )}
    </ChartFrame>
  );
}
