import { useChartTexts } from '@/i18n/charts';
import type { HiddenReason } from './data';
import { signPath, type Look } from './look';

/** A piece of a line with its sign. */
export function LookSample({ look }: { look: Look }) {
  return (
    <svg className="chart__key" width="44" height="16" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
      <line x1="1" x2="43" y1="8" y2="8" className="chart__line" stroke={look.colour} strokeDasharray={look.dash} />
      <path d={signPath(look.sign)} transform="translate(22 8)" className="chart__sign" fill={look.colour} stroke={look.colour} />
    </svg>
  );
}

/** Which line is which, where there is no room for names at the lines. */
export function LineLegend({ items, target }: { items: { key: string; name: string; look: Look }[]; target?: string }) {
  const t = useChartTexts();
  return (
    <ul className="chart__legend" aria-label={t('legend.groups')}>
      {items.map(({ key, name, look }) => (
        <li key={key}>
          <LookSample look={look} /> {name}
        </li>
      ))}
      {target && (
        <li>
          <svg className="chart__key chart__target" width="44" height="16" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
            <line x1="1" x2="43" y1="8" y2="8" />
          </svg>{' '}
          {target}
        </li>
      )}
    </ul>
  );
}

/** A hatched square: there is a number, but it is held back. */
export function HiddenSign({ x = 0, y = 0, size = 11 }: { x?: number; y?: number; size?: number }) {
  const half = size / 2;
  return (
    <g transform={`translate(${String(x)} ${String(y)})`} className="chart__hidden">
      <rect x={-half} y={-half} width={size} height={size} />
      <path d={`M${String(-half)} 0L0 ${String(-half)}M${String(-half)} ${String(half)}L${String(half)} ${String(-half)}M0 ${String(half)}L${String(half)} 0`} />
    </g>
  );
}

export function MissingSign({ x = 0, y = 0 }: { x?: number; y?: number }) {
  return <path d={`M${String(x - 4)} ${String(y)}h8`} className="chart__missing" />;
}

export interface Signs {
  hidden: HiddenReason[];
  missing: boolean;
  open: boolean;
  range: boolean;
}

/** Only the signs that occur. */
export function SignLegend({ hidden, missing, open, range, bars }: Signs & { bars?: boolean }) {
  const t = useChartTexts();
  if (hidden.length === 0 && !missing && !open && !range) return null;
  const sign = (drawing: React.ReactNode) => (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false" className="chart__key">
      {drawing}
    </svg>
  );
  return (
    <ul className="chart__signs" aria-label={t('legend.signs')}>
      {open && (
        <li>
          {sign(bars ? <rect x="-5" y="-7" width="10" height="14" className="chart__bar chart__bar--open" /> : <circle r="5" className="chart__sign chart__sign--open" stroke="currentColor" />)} {t('sign.open')}
        </li>
      )}
      {range && (
        <li>
          {sign(
            bars ? <rect x="-6" y="-6" width="12" height="12" className="chart__bar chart__bar--range" /> : <g className="chart__range" stroke="currentColor" fill="currentColor">
              <rect x="-4" y="-8" width="8" height="16" stroke="none" />
              <path d="M-5 -8h10M-5 8h10" />
            </g>,
          )}{' '}
          {t('sign.range')}
        </li>
      )}
      {hidden.map((reason) => (
        <li key={reason}>
          {sign(<HiddenSign size={13} />)}{' '}
          <span>
            {t(`hidden.${reason}`)} <span className="muted">– {t(`hidden.${reason}.text`)}</span>
          </span>
        </li>
      ))}
      {missing && (
        <li>
          {sign(<MissingSign />)} {t('missing')}
        </li>
      )}
    </ul>
  );
}
