import { line } from 'd3-shape';
import { drawn, isOpen, kindOf, type PeriodFigure, type Series, type SeriesBreak } from './data';
import { HiddenSign, MissingSign } from './Legend';
import { FONT, type EndLabel, type LineLayout } from './lineLayout';
import { signPath, type Look } from './look';
import { piecesOf } from './series';

/** Scale of values, base line and periods. */
export function Axes({ layout }: { layout: LineLayout }) {
  const { left, plotRight, bottom, axis, yTicks, xTicks, zero } = layout;
  return (
    <g>
      {yTicks.map(({ y, text }) => (
        <g key={text}>
          <line x1={left} x2={plotRight} y1={y} y2={y} className={y === bottom || y === zero ? 'chart__base' : 'chart__grid'} />
          <text x={left - 8} y={y} dy="0.35em" textAnchor="end" className="chart__tick">
            {text}
          </text>
        </g>
      ))}
      {xTicks.map(({ period, x, text }) => (
        <g key={period}>
          <line x1={x} x2={x} y1={axis} y2={axis + (text ? 6 : 4)} className="chart__base" />
          {text && (
            <text x={x} y={axis + 20} textAnchor="middle" className="chart__tick">
              {text}
            </text>
          )}
        </g>
      ))}
      {axis > bottom && <line x1={left} x2={plotRight} y1={axis} y2={axis} className="chart__base" />}
    </g>
  );
}

/** Values that have no height: held back or missing, in a row of their own for each line below the scale. */
export function NotedRows({ layout, looks }: { layout: LineLayout; looks: Map<string, Look> }) {
  return layout.rows.map(({ key, y, figures }) => {
    const look = looks.get(key);
    return (
      <g key={key}>
        {look && <path d={signPath(look.sign, 0.8)} transform={`translate(${String(layout.left - 13)} ${String(y)})`} className="chart__sign" fill={look.colour} stroke={look.colour} />}
        {figures.map((figure) => (kindOf(figure) === 'hidden' ? <HiddenSign key={figure.period} x={layout.x(figure.period)} y={y} /> : <MissingSign key={figure.period} x={layout.x(figure.period)} y={y} />))}
      </g>
    );
  });
}

export function Breaks({ layout }: { layout: LineLayout }) {
  return layout.breaks.map(({ number, x }) => (
    <g key={number} className="chart__break">
      <line x1={x} x2={x} y1={24} y2={layout.axis} />
      <circle cx={x} cy={13} r={10} />
      <text x={x} y={13} dy="0.36em" textAnchor="middle">
        {number}
      </text>
    </g>
  ));
}

function Range({ figure, layout, look }: { figure: PeriodFigure; layout: LineLayout; look: Look }) {
  const x = layout.x(figure.period);
  const high = layout.y(figure.high ?? 0);
  const low = layout.y(figure.low ?? 0);
  return (
    <g className="chart__range" stroke={look.colour} fill={look.colour}>
      <rect x={x - 4.5} y={high} width={9} height={Math.max(1, low - high)} stroke="none" />
      <path d={`M${String(x - 6)} ${String(high)}h12M${String(x - 6)} ${String(low)}h12`} />
      <path d={signPath(look.sign, 0.45)} transform={`translate(${String(x)} ${String((high + low) / 2)})`} stroke="none" />
    </g>
  );
}

/** One group: pieces of its line, signs at its values, bars for its ranges. */
export function Line({ series, layout, look, breaks }: { series: Series; layout: LineLayout; look: Look; breaks: SeriesBreak[] }) {
  const path = line<PeriodFigure>(
    (figure) => layout.x(figure.period),
    (figure) => layout.y(drawn(figure) ?? 0),
  );
  const dense = layout.periods.length > 1 && (layout.plotRight - layout.left) / layout.periods.length < 18;
  return (
    <g>
      {series.values
        .filter((figure) => kindOf(figure) === 'range')
        .map((figure) => (
          <Range key={figure.period} figure={figure} layout={layout} look={look} />
        ))}
      {piecesOf(series, layout.periods, breaks).map((piece) => (
        <path key={piece[0]?.period} d={path(piece) ?? ''} className="chart__line" stroke={look.colour} strokeDasharray={look.dash} />
      ))}
      {series.values
        .filter((figure) => drawn(figure) !== undefined)
        .map((figure) => (
          <path
            key={figure.period}
            d={signPath(look.sign, dense ? 0.55 : 1)}
            transform={`translate(${String(layout.x(figure.period))} ${String(layout.y(drawn(figure) ?? 0))})`}
            className={isOpen(figure) ? 'chart__sign chart__sign--open' : 'chart__sign'}
            fill={look.colour}
            stroke={look.colour}
          />
        ))}
    </g>
  );
}

/** Name and newest value at the end of each line; on small screens the value alone. */
export function EndLabels({ layout, looks }: { layout: LineLayout; looks: Map<string, Look> }) {
  const start = layout.plotRight + (layout.narrow ? 4 : 20);
  return layout.ends.map(({ key, name, value, y, pointX, pointY }: EndLabel) => {
    const look = looks.get(key);
    const lines = [...name, value];
    const first = y - ((lines.length - 1) * 17) / 2;
    return (
      <g key={key}>
        {look && !layout.narrow && <path d={signPath(look.sign, 0.8)} transform={`translate(${String(start - 10)} ${String(first)})`} className="chart__sign" fill={look.colour} stroke={look.colour} />}
        {(Math.abs(first - pointY) > 12 || layout.plotRight - pointX > 24) && !layout.narrow && <path d={`M${String(pointX + 7)} ${String(pointY)}L${String(start - 18)} ${String(first)}`} className="chart__leader" />}
        <text className="chart__label">
          {lines.map((text, index) => (
            <tspan key={text} x={start} y={first + index * 17} dy="0.36em" className={index < name.length ? 'chart__name' : 'chart__value'} fontSize={index < name.length ? FONT + 0.5 : FONT}>
              {text}
            </tspan>
          ))}
        </text>
      </g>
    );
  });
}
