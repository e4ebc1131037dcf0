import { useEffect, useRef } from 'react';
import { useChartTexts } from '@/i18n/charts';
import { TableScroll } from '@/ui/TableScroll';
import type { CsvCell } from './csv';
import { hiddenReason, kindOf, type Figure, type Measure } from './data';
import { baseText, figureText, formatRange, statusText, type ChartTranslate } from './values';
import { useLanguage } from '@/i18n/LanguageContext';

/** The values of a chart: as a table to read and, with one value a line, as a table to compute with. */
export interface ChartTable {
  /** Heading of the first column. */
  corner: string;
  columns: { key: string; name: string }[];
  rows: { key: string; name: string; figures: (Figure | undefined)[] }[];
  csv: { header: string[]; rows: CsvCell[][] };
}

/** The part of a line that is the same in every chart's file; a number that is held back is left empty. */
export function csvColumns(figure: Figure, { unit }: Measure, t: ChartTranslate): CsvCell[] {
  const kind = kindOf(figure);
  const open = kind === 'value';
  const range = kind === 'range';
  return [open ? figure.value : null, range ? figure.low : null, range ? figure.high : null, unit, open ? figure.numerator : null, open ? figure.denominator : null, statusText(figure, t), figure.note];
}

export function csvHeader(t: ChartTranslate): string[] {
  return (['column.value', 'column.low', 'column.high', 'column.unit', 'column.numerator', 'column.denominator', 'column.status', 'column.note'] as const).map((key) => t(key));
}

function Cell({ figure, measure }: { figure: Figure | undefined; measure: Measure }) {
  const t = useChartTexts();
  const language = useLanguage();
  const kind = kindOf(figure);
  if (!figure || kind === 'missing') return <td>{t('missing')}</td>;
  if (kind === 'hidden') {
    return (
      <td>
        <span aria-hidden="true" title={t(`hidden.${hiddenReason(figure)}.text`)}>
          ·
        </span>
        <span className="chart-table__extra">{figureText(figure, measure, language, t)}</span>
      </td>
    );
  }
  const base = baseText(figure, language, t);
  const special = figure.status && figure.status !== 'normal' && figure.status !== 'range';
  return (
    <td>
      <span className="chart-table__value">{kind === 'range' ? formatRange(figure.low ?? 0, figure.high ?? 0, measure, language) : figureText(figure, measure, language, t)}</span>
      {base && <span className="chart-table__extra">{base}</span>}
      {special && <span className="chart-table__extra">{statusText(figure, t)}</span>}
      {figure.note && <span className="chart-table__extra">{figure.note}</span>}
    </td>
  );
}

/** Paper cannot be unfolded: what is folded is opened for printing. */
function useOpenForPrint() {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    let opened = false;
    const before = () => {
      const element = details.current;
      opened = !!element && !element.open;
      if (element) element.open = true;
    };
    const after = () => {
      if (opened && details.current) details.current.open = false;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return details;
}

/** All values of a chart with their bases, the equal of the drawing. */
export function DataTable({ title, table, measure }: { title: string; table: ChartTable; measure: Measure }) {
  const t = useChartTexts();
  const details = useOpenForPrint();
  const hidden = table.rows.flatMap(({ figures }) => figures).filter((figure) => kindOf(figure) === 'hidden');
  const reasons = [...new Set(hidden.map((figure) => hiddenReason(figure ?? {})))];
  return (
    <details ref={details} className="chart__details">
      <summary>{t('table.show')}</summary>
      <TableScroll caption={t('table.caption', { title })}>
        <thead>
          <tr>
            <th scope="col">{table.corner}</th>
            {table.columns.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, name, figures }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {table.columns.map((column, index) => (
                <Cell key={column.key} figure={figures[index]} measure={measure} />
              ))}
            </tr>
          ))}
        </tbody>
      </TableScroll>
      {reasons.length > 0 && (
        <p className="muted small">
          {t('table.hidden')}{' '}
          {reasons.map((reason) => (
            <span key={reason}>
              {t(`hidden.${reason}`)}: {t(`hidden.${reason}.text`)}{' '}
            </span>
          ))}
        </p>
      )}
    </details>
  );
}
