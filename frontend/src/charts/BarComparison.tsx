import { scaleLinear } from 'd3-scale';
import { useState } from 'react';
import { useChartTexts } from '@/i18n/charts';
import { useLanguage } from '@/i18n/LanguageContext';
import { directionOf, type Language } from '@/i18n/languages';
import { numberLocale } from '@/i18n/format';
import { Announcer } from '@/ui/Announcer';
import { Select } from '@/ui/fields';
import { ChartFrame, type ChartProps } from './ChartFrame';
import { drawn, isNumber, isOpen, kindOf, type Figure, type Measure } from './data';
import { csvColumns, csvHeader, type ChartTable } from './DataTable';
import { textWidth, wrap } from './layout';
import { HiddenSign, MissingSign, SignLegend } from './Legend';
import { signsOf } from './signs';
import { barsSentence } from './summary';
import { useWidth } from './useWidth';
import { figureText, formatValue, type ChartTranslate } from './values';

export interface BarItem extends Figure {
  key: string;
  name: string;
  /** Stands out, such as the reader's own region. */
  own?: boolean;
}

interface BarComparisonProps extends ChartProps {
  items: BarItem[];
  measure: Measure;
  /** For example the value of the Land, as a line across all bars. */
  reference?: { name: string; value: number };
  /** Heading of the names' column. */
  corner?: string;
}

const orders = ['given', 'name', 'high', 'low'] as const;
type Order = (typeof orders)[number];

const FONT = 14;
const LINE = 18;
const BAR = 20;
const NARROW = 520;

/** As given unless the reader asks otherwise; values that are not known stay last. */
export function inOrder(items: BarItem[], order: Order, language: Language): BarItem[] {
  if (order === 'given') return items;
  if (order === 'name') return [...items].sort((one, other) => one.name.localeCompare(other.name, numberLocale(language)));
  const rank = (item: BarItem) => drawn(item) ?? item.high ?? undefined;
  const known = items.filter((item) => kindOf(item) === 'value' || kindOf(item) === 'range');
  const sorted = [...known].sort((one, other) => ((rank(one) ?? 0) - (rank(other) ?? 0)) * (order === 'low' ? 1 : -1));
  return [...sorted, ...items.filter((item) => !known.includes(item))];
}

function tableOf(items: BarItem[], measure: Measure, corner: string, t: ChartTranslate): ChartTable {
  return {
    corner,
    columns: [{ key: 'value', name: t('column.value') }],
    rows: items.map((item) => ({ key: item.key, name: item.name, figures: [item] })),
    csv: { header: [corner, ...csvHeader(t)], rows: items.map((item) => [item.name, ...csvColumns(item, measure, t)]) },
  };
}

/** Where the bars stand; in texts from right to left they grow to the left, as the names stand at the right. */
function barLayout(items: BarItem[], measure: Measure, width: number, language: Language, t: ChartTranslate, reference?: { name: string; value: number }) {
  const narrow = width < NARROW;
  const nameRoom = narrow ? width : Math.min(260, width * 0.3, Math.max(0, ...items.map(({ name }) => textWidth(name, FONT * 1.06))) + 4);
  const texts = items.map((item) => figureText(item, measure, language, t));
  const valueRoom = Math.max(0, ...items.map((item, index) => (['value', 'range'].includes(kindOf(item)) ? textWidth(texts[index] ?? '', FONT) : 0))) + 10;
  const values = items.flatMap((item) => (kindOf(item) === 'range' ? [item.low, item.high] : [drawn(item)])).filter(isNumber);
  if (reference) values.push(reference.value);
  const from = narrow ? 0 : nameRoom + 12;
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(...values, 0) || 1])
    .range([from, Math.max(from + 40, width - valueRoom)]);
  let y = reference ? 26 : 4;
  const rows = items.map((item, index) => {
    const lines = wrap(item.name, item.own ? FONT * 1.06 : FONT, nameRoom, 2);
    const height = narrow ? lines.length * LINE + BAR + 4 : Math.max(BAR, lines.length * LINE);
    const row = { item, lines, text: texts[index] ?? '', top: y, bar: narrow ? y + lines.length * LINE + 2 : y + (height - BAR) / 2, height };
    y += height + (narrow ? 12 : 11);
    return row;
  });
  const mirrored = directionOf(language) === 'rtl';
  const at = (x: number) => (mirrored ? width - x : x);
  return { rows, narrow, height: y, scale, from, at, box: (low: number, high: number) => ({ x: Math.min(at(low), at(high)), width: Math.max(1.5, Math.abs(high - low)) }), start: mirrored ? ('end' as const) : ('start' as const), end: mirrored ? ('start' as const) : ('end' as const) };
}

type BarLayout = ReturnType<typeof barLayout>;

type Row = BarLayout['rows'][number];

function ends({ item }: Row, { scale }: BarLayout): [number, number] {
  if (kindOf(item) === 'range') return [scale(item.low ?? 0), scale(item.high ?? 0)];
  const value = scale(drawn(item) ?? 0);
  return [Math.min(scale(0), value), Math.max(scale(0), value)];
}

function Bar({ row, layout }: { row: Row; layout: BarLayout }) {
  const { item, bar } = row;
  const kind = kindOf(item);
  const [low, high] = ends(row, layout);
  if (kind === 'hidden') return <HiddenSign x={layout.at(layout.scale(0) + 8)} y={bar + BAR / 2} size={14} />;
  if (kind === 'missing') return <MissingSign x={layout.at(layout.scale(0) + 8)} y={bar + BAR / 2} />;
  const look = kind === 'range' ? ' chart__bar--range' : isOpen(item) ? ' chart__bar--open' : '';
  return <rect {...layout.box(low, high)} y={bar} height={BAR} className={`chart__bar${item.own ? ' chart__bar--own' : ''}${look}`} />;
}

/** Name and value in words; apart from the bars, so that no line runs through them. */
function BarTexts({ row, layout }: { row: Row; layout: BarLayout }) {
  const { item, lines, text, bar } = row;
  const { at, narrow, from, scale } = layout;
  const middle = bar + BAR / 2;
  const known = kindOf(item) === 'value' || kindOf(item) === 'range';
  const first = narrow ? row.top + LINE / 2 : middle - ((lines.length - 1) * LINE) / 2;
  const name = narrow ? { x: at(0), textAnchor: layout.start } : { x: at(from - 12), textAnchor: layout.end };
  const own = item.own ? ' chart__name' : '';
  return (
    <g>
      {lines.map((line, index) => (
        <text key={line} {...name} y={first + index * LINE} dy="0.36em" fontSize={FONT} className={`chart__label${own}`}>
          {line}
        </text>
      ))}
      <text x={at(known ? ends(row, layout)[1] + 7 : scale(0) + 22)} y={middle} dy="0.36em" textAnchor={layout.start} fontSize={FONT} className={`chart__label${known ? own : ' chart__tick'}`}>
        {text}
      </text>
    </g>
  );
}

/** A line through all bars; on small screens, where names stand between them, a piece at each bar. */
function Reference({ name, value, layout, width }: { name: string; value: number; layout: BarLayout; width: number }) {
  const half = textWidth(name, 13) / 2;
  const x = layout.at(layout.scale(value));
  const pieces = layout.narrow ? layout.rows.map(({ bar }) => [bar - 2, bar + BAR + 2]) : [[20, layout.height - 6]];
  return (
    <g className="chart__target">
      {pieces.map(([from, to]) => (
        <line key={from} x1={x} x2={x} y1={from} y2={to} />
      ))}
      <text x={Math.max(half, Math.min(width - half, x))} y={12} textAnchor="middle" fontSize={13}>
        {name}
      </text>
    </g>
  );
}

/** Municipalities or groups side by side. The order is the given one: who is "first" is for nobody to say by default. */
export function BarComparison({ items, measure, reference, corner, ...frame }: BarComparisonProps) {
  const t = useChartTexts();
  const language = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const [order, setOrder] = useState<Order>('given');
  const sorted = inOrder(items, order, language);
  const layout = barLayout(sorted, measure, width, language, t, reference);
  const line = reference && `${reference.name}: ${formatValue(reference.value, measure.unit, measure.decimals, language)}`;
  return (
    <ChartFrame
      {...frame}
      measure={measure}
      table={tableOf(sorted, measure, corner ?? t('column.territory'), t)}
      summary={[barsSentence(items, { measure, language, t }), line].filter(Boolean).join(' ')}
      notes={order === 'high' || order === 'low' ? [t('sort.note')] : []}
      legend={
        items.length > 2 && (
          <div className="chart__sort no-print">
            <Select label={t('sort.label')} value={order} onChange={(event) => setOrder(orders.find((one) => one === event.target.value) ?? 'given')}>
              {orders.map((one) => (
                <option key={one} value={one}>
                  {t(`sort.${one}`)}
                </option>
              ))}
            </Select>
            <Announcer text={order === 'given' ? '' : `${t('sort.label')}: ${t(`sort.${order}`)}`} />
          </div>
        )
      }
      signs={<SignLegend {...signsOf(items)} bars />}
    >
      {({ labelledBy, describedBy }) => (
        <div ref={box}>
          <svg className="chart__svg" width={width} height={layout.height} viewBox={`0 0 ${String(width)} ${String(layout.height)}`} role="img" aria-labelledby={labelledBy} aria-describedby={describedBy}>
            {layout.rows.map((row) => (
              <Bar key={row.item.key} row={row} layout={layout} />
            ))}
            {!layout.narrow && <line x1={layout.at(layout.scale(0))} x2={layout.at(layout.scale(0))} y1={(layout.rows[0]?.bar ?? 0) - 5} y2={layout.height - 6} className="chart__base" />}
            {reference && <Reference name={line ?? ''} value={reference.value} layout={layout} width={width} />}
            {layout.rows.map((row) => (
              <BarTexts key={row.item.key} row={row} layout={layout} />
            ))}
          </svg>
        </div>
      )}
    </ChartFrame>
  );
}
