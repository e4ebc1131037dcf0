import { useMemo } from 'react';
import { useChartTexts } from '@/i18n/charts';
import { useLanguage } from '@/i18n/LanguageContext';
import type { Language } from '@/i18n/languages';
import { ChartFrame, type ChartProps } from './ChartFrame';
import type { Measure, Series, SeriesBreak, Target } from './data';
import { csvColumns, csvHeader, type ChartTable } from './DataTable';
import { textWidth } from './layout';
import { LineLegend, SignLegend } from './Legend';
import { FONT, lineLayout, targetPlace, type LineLayout } from './lineLayout';
import { Axes, Breaks, EndLabels, Line, NotedRows } from './LineParts';
import { looksOf } from './look';
import { dayText, periodText } from './periods';
import { breaksOf, figureAt, periodsOf } from './series';
import { signsOf } from './signs';
import { seriesSentence } from './summary';
import { useWidth } from './useWidth';
import { formatValue, type ChartTranslate } from './values';

interface LineChartProps extends ChartProps {
  series: Series[];
  measure: Measure;
  target?: Target;
  breaks?: SeriesBreak[];
}

/** Periods as rows, groups as columns; in the file one value a line. */
function tableOf(series: Series[], measure: Measure, language: Language, t: ChartTranslate): ChartTable {
  const periods = periodsOf(series);
  return {
    corner: t('column.period'),
    columns: series.map(({ key, name }) => ({ key, name })),
    rows: periods.map((period) => ({ key: period, name: periodText(period, language, t), figures: series.map((one) => figureAt(one, period)) })),
    csv: {
      header: [t('column.group'), t('column.period'), ...csvHeader(t)],
      rows: series.flatMap((one) => periods.flatMap((period) => [figureAt(one, period)].flatMap((figure) => (figure ? [[one.name, period, ...csvColumns(figure, measure, t)]] : [])))),
    },
  };
}

function TargetLine({ target, layout, series, text }: { target: Target; layout: LineLayout; series: Series[]; text: string }) {
  const place = targetPlace(layout, series, target.value, textWidth(text, FONT));
  return (
    <g className="chart__target">
      <line x1={layout.left} x2={layout.plotRight} y1={layout.y(target.value)} y2={layout.y(target.value)} />
      {!layout.narrow && (
        <text x={place.x} y={place.y} textAnchor={place.anchor} fontSize={FONT}>
          {text}
        </text>
      )}
    </g>
  );
}

/**
 * Values of one or more groups over time. Time runs from left to right in Arabic too: years are written in digits
 * that run so, and one picture then means the same in every language; texts around the drawing mirror.
 */
export function LineChart({ series, measure, target, breaks: given, ...frame }: LineChartProps) {
  const t = useChartTexts();
  const language = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const breaks = useMemo(() => breaksOf(series, given ?? [], t('status.break')), [series, given, t]);
  const layout = lineLayout({ series, breaks, target, measure, language }, width);
  const keys = series.map(({ key }) => key);
  const looks = new Map(looksOf(keys).map((look, index) => [keys[index] ?? '', look]));
  const unlabelled = series.filter(({ key }) => layout.narrow || !layout.ends.some((end) => end.key === key));
  const legend = unlabelled.flatMap(({ key, name }) => {
    const look = looks.get(key);
    return look ? [{ key, name, look }] : [];
  });
  const goal = target && t('target.until', { date: dayText(target.date, language), value: formatValue(target.value, measure.unit, measure.decimals, language) });
  return (
    <ChartFrame
      {...frame}
      measure={measure}
      table={tableOf(series, measure, language, t)}
      summary={[...series.map((one) => seriesSentence(one, breaks, { measure, language, t })), ...(goal ? [`${goal}.`] : [])].join(' ')}
      notes={breaks.map(({ period, note }, index) => `(${String(index + 1)}) ${t('break.at', { period: periodText(period, language, t), note })}`)}
      legend={legend.length > 0 && <LineLegend items={legend} target={layout.narrow ? goal : undefined} />}
      signs={<SignLegend {...signsOf(series.flatMap(({ values }) => values))} />}
    >
      {({ labelledBy, describedBy }) => (
        <div ref={box}>
          <svg className="chart__svg" width={width} height={layout.height} viewBox={`0 0 ${String(width)} ${String(layout.height)}`} role="img" aria-labelledby={labelledBy} aria-describedby={describedBy}>
            <Axes layout={layout} />
            <Breaks layout={layout} />
            {target && <TargetLine target={target} layout={layout} series={series} text={goal ?? ''} />}
            {series.map((one) => {
              const look = looks.get(one.key);
              return look && <Line key={one.key} series={one} layout={layout} look={look} breaks={breaks} />;
            })}
            <NotedRows layout={layout} looks={looks} />
            <EndLabels layout={layout} looks={looks} />
          </svg>
        </div>
      )}
    </ChartFrame>
  );
}
