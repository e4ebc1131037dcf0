import { use, useId, useState } from 'react';
import { useChartTexts } from '@/i18n/charts';
import { useLanguage } from '@/i18n/LanguageContext';
import type { Language } from '@/i18n/languages';
import { numberLocale } from '@/i18n/format';
import { ChartFrame, type ChartProps } from './ChartFrame';
import { classesOf, type Classes } from './classes';
import { drawn, isNumber, kindOf, type Figure, type Measure } from './data';
import { csvColumns, csvHeader, type ChartTable } from './DataTable';
import { areasOf, loadTopology, pathAt, SHAPE, type Area, type Level } from './geometry';
import { textWidth } from './layout';
import { barsSentence } from './summary';
import { useWidth } from './useWidth';
import { figureText, formatValue, type ChartTranslate } from './values';

export interface AreaFigure extends Figure {
  /** Official key: five digits for a county, eight for a municipality. */
  ags: string;
  name: string;
  own?: boolean;
}

interface TerritoryMapProps extends ChartProps {
  units: Level;
  items: AreaFigure[];
  measure: Measure;
  /** The day that the values belong to: its units are drawn. */
  day: string;
}

const WIDEST = 520;
const FONT = 12;

/** Light to dark, and dots that grow: told apart without colours, too. */
const steps = [
  { fill: '#e4eff1', dot: 0 },
  { fill: '#b4d3d9', dot: 0.9 },
  { fill: '#7fb2bc', dot: 1.5 },
  { fill: '#3f8492', dot: 2 },
  { fill: '#0a4d5c', dot: 0 },
];
/** Which of the five looks the classes take when there are fewer. */
const CHOICE: number[][] = [[], [2], [1, 4], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]];

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      {steps.map(({ fill, dot }, index) => (
        <pattern key={fill} id={`${id}-${String(index)}`} width="7" height="7" patternUnits="userSpaceOnUse" className={`chart__step chart__step--${String(index)}`}>
          <rect width="7" height="7" fill={fill} />
          {dot > 0 && <circle cx="3.5" cy="3.5" r={dot} fill={index > 2 ? '#0a4d5c' : '#2f7482'} />}
        </pattern>
      ))}
      <pattern id={`${id}-hidden`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="chart__paper" fill="#fff" />
        <path d="M-1 1l2 -2M0 6l6 -6M5 7l2 -2" className="chart__hatch" stroke="#59656b" strokeWidth="1.2" />
      </pattern>
    </defs>
  );
}

function fillOf(figure: Figure | undefined, classes: Classes, id: string): string {
  const value = drawn(figure);
  if (value !== undefined) return `url(#${id}-${String(CHOICE[classes.classes.length]?.[classes.of(value)] ?? 0)})`;
  return kindOf(figure) === 'hidden' ? `url(#${id}-hidden)` : '#fff';
}

function tableOf(items: AreaFigure[], measure: Measure, t: ChartTranslate, language: Language): ChartTable {
  const sorted = [...items].sort((one, other) => one.name.localeCompare(other.name, numberLocale(language)));
  return {
    corner: t('column.territory'),
    columns: [{ key: 'value', name: t('column.value') }],
    rows: sorted.map((item) => ({ key: item.ags, name: item.name, figures: [item] })),
    csv: { header: ['AGS', t('column.territory'), ...csvHeader(t)], rows: sorted.map((item) => [item.ags, item.name, ...csvColumns(item, measure, t)]) },
  };
}

interface LegendProps {
  id: string;
  classes: Classes;
  items: AreaFigure[];
  missing: boolean;
  measure: Measure;
}

function MapLegend({ id, classes, items, missing, measure }: LegendProps) {
  const t = useChartTexts();
  const language = useLanguage();
  const write = (value: number) => formatValue(value, measure.unit, measure.decimals, language);
  const hidden = [...new Set(items.filter((item) => kindOf(item) === 'hidden').map((item) => item.hidden ?? 'confidential'))];
  const swatch = (fill?: string) => (
    <svg className="chart__key" width="30" height="20" viewBox="0 0 30 20" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="29" height="19" rx="2" fill={fill ?? '#fff'} className={fill ? 'chart__swatch' : 'chart__swatch chart__swatch--missing'} />
    </svg>
  );
  return (
    <div className="chart__map-legend">
      <p className="muted small">{t('map.classes')}</p>
      <ul className="chart__signs" aria-label={t('legend.signs')}>
        {classes.classes.map(({ from, to, count }, index) => (
          <li key={from}>
            {swatch(`url(#${id}-${String(CHOICE[classes.classes.length]?.[index] ?? 0)})`)}{' '}
            <span>
              {from === to ? write(from) : t('map.class', { from: write(from), to: write(to) })} <span className="muted">({count})</span>
            </span>
          </li>
        ))}
        {hidden.map((reason) => (
          <li key={reason}>
            {swatch(`url(#${id}-hidden)`)} <span>{t(`hidden.${reason}`)}</span>
          </li>
        ))}
        {missing && (
          <li>
            {swatch()} <span>{t('missing')}</span>
          </li>
        )}
      </ul>
    </div>
  );
}

/** Names of areas that have room for them. */
function Names({ areas, path }: { areas: Area[]; path: ReturnType<typeof pathAt> }) {
  return areas.map((area) => {
    const { ags, name } = area.properties;
    const [[left], [right]] = path.bounds(area);
    if (!name || right - left < textWidth(name, FONT) + 10) return null;
    const [x, y] = path.centroid(area);
    return (
      <text key={ags} x={x} y={y} dy="0.36em" textAnchor="middle" fontSize={FONT} className="chart__place">
        {name}
      </text>
    );
  });
}

/**
 * Values of the Hessian counties or municipalities as a map. The table below says the same and is the way for keyboard
 * and screen reader: several hundred stops on a drawing would help nobody.
 */
export function TerritoryMap({ units, items, measure, day, ...frame }: TerritoryMapProps) {
  const t = useChartTexts();
  const language = useLanguage();
  const id = useId().replace(/[^\w-]/g, '');
  const [box, room] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<string>();
  const all = areasOf(use(loadTopology(units)), units, day);
  const width = Math.min(WIDEST, room);
  const height = Math.ceil(width * SHAPE);
  const path = pathAt(width - 4);
  const figures = new Map(items.map((item) => [item.ags, item]));
  const unknown = ({ properties }: Area) => kindOf(figures.get(properties.ags)) === 'missing';
  // their grey border must not disappear under the white one of a neighbour
  const areas = [...all.filter((area) => !unknown(area)), ...all.filter(unknown)];
  const classes = classesOf(items.map(drawn).filter(isNumber), measure.decimals);
  const missing = areas.some(unknown);
  const nameOf = (ags: string) => figures.get(ags)?.name ?? areas.find(({ properties }) => properties.ags === ags)?.properties.name ?? ags;
  const own = areas.filter(({ properties }) => figures.get(properties.ags)?.own);
  const shape = (area: Area) => path(area) ?? '';
  return (
    <ChartFrame
      {...frame}
      measure={measure}
      table={tableOf(items, measure, t, language)}
      summary={`${t('map.summary', { count: areas.length })} ${barsSentence(items, { measure, language, t })}`}
      credit={t('map.credit')}
    >
      {({ labelledBy, describedBy }) => (
        <div ref={box} className="chart__map">
          <div>
            <svg className="chart__svg" width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-labelledby={labelledBy} aria-describedby={describedBy}>
              <Patterns id={id} />
              <g transform="translate(2 2)">
                {areas.map((area) => (
                  <path
                    key={area.properties.ags}
                    d={shape(area)}
                    fill={fillOf(figures.get(area.properties.ags), classes, id)}
                    className={unknown(area) ? 'chart__area chart__area--missing' : 'chart__area'}
                    onPointerEnter={() => setPointed(area.properties.ags)}
                    onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setPointed(undefined)}
                  />
                ))}
                {own.map((area) => (
                  <path key={area.properties.ags} d={shape(area)} className="chart__area chart__area--own" />
                ))}
                {areas
                  .filter(({ properties }) => properties.ags === pointed)
                  .map((area) => (
                    <path key={area.properties.ags} d={shape(area)} className="chart__area chart__area--pointed" />
                  ))}
                {units === 'county' && <Names areas={areas} path={path} />}
              </g>
            </svg>
          </div>
          <div>
            <p className="chart__readout" aria-hidden="true">
              {pointed === undefined ? (
                <span className="muted">{t('map.hint')}</span>
              ) : (
                <>
                  <strong>{nameOf(pointed)}</strong> {figureText(figures.get(pointed), measure, language, t)}
                </>
              )}
            </p>
            <MapLegend id={id} classes={classes} items={items} missing={missing} measure={measure} />
          </div>
        </div>
      )}
    </ChartFrame>
  );
}
