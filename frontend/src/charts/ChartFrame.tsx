import { useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useChartTexts } from '@/i18n/charts';
import { useLanguage } from '@/i18n/LanguageContext';
import { directionOf } from '@/i18n/languages';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Tag } from '@/ui/Tag';
import { csvOf } from './csv';
import type { Measure } from './data';
import { DataTable, type ChartTable } from './DataTable';
import { fileName, pngOf, save, standaloneSvg } from './download';
import './charts.scss';

/** What every chart of the library takes. */
export interface ChartProps {
  title: string;
  /** Level of the heading in the page's outline. */
  level?: 2 | 3 | 4;
  /** One line under the title, such as what the values count. */
  lead?: string;
  source?: string;
  /** Marks the values as invented, for demonstrations. */
  sample?: boolean;
}

interface FrameProps extends ChartProps {
  measure: Measure;
  table: ChartTable;
  /** First value, last value and change in words; what a screen reader hears of the drawing. */
  summary: string;
  /** Notes that belong to the drawing, also in its exports. */
  notes?: string[];
  credit?: string;
  /** Above the drawing. */
  legend?: ReactNode;
  /** Below the drawing. */
  signs?: ReactNode;
  children: (description: { labelledBy: string; describedBy: string }) => ReactNode;
}

function Exports({ box, title, table, lines }: { box: RefObject<HTMLElement | null>; title: string; table: ChartTable; lines: string[] }) {
  const t = useChartTexts();
  const rtl = directionOf(useLanguage()) === 'rtl';
  const [failed, setFailed] = useState(false);
  const drawing = () => {
    const svg = box.current?.querySelector<SVGSVGElement>('.chart__svg');
    return svg && standaloneSvg(svg, { title, lines, rtl });
  };
  const csv = () => save(new Blob([csvOf(table.csv.header, table.csv.rows)], { type: 'text/csv;charset=utf-8' }), fileName(title, 'csv'));
  const svg = () => {
    const file = drawing();
    if (file) save(new Blob([file.text], { type: 'image/svg+xml' }), fileName(title, 'svg'));
  };
  const png = () => {
    const file = drawing();
    setFailed(false);
    if (file) pngOf(file).then((image) => save(image, fileName(title, 'png')), () => setFailed(true));
  };
  return (
    <>
      <div className="chart__exports no-print" role="group" aria-label={`${t('export.title')}: ${title}`}>
        <span className="muted small" aria-hidden="true">
          {t('export.title')}
        </span>
        <Button look="tertiary" small onClick={csv}>
          {t('export.csv')}
        </Button>
        <Button look="tertiary" small onClick={svg}>
          {t('export.svg')}
        </Button>
        <Button look="tertiary" small onClick={png}>
          {t('export.png')}
        </Button>
      </div>
      {failed && (
        <Notice tone="danger" live>
          <p>{t('export.failed')}</p>
        </Notice>
      )}
    </>
  );
}

/** Title, drawing, explanation, table and files: what every chart consists of. */
export function ChartFrame({ title, level = 3, lead, source, sample, measure, table, summary, notes = [], credit, legend, signs, children }: FrameProps) {
  const t = useChartTexts();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const Heading = `h${String(level)}` as 'h2' | 'h3' | 'h4';
  const lines = [...notes, ...(source ? [t('source', { source })] : []), ...(credit ? [credit] : [])];
  return (
    <figure className="chart">
      <figcaption className="chart__caption">
        <Heading id={`${id}-title`} className="chart__title">
          {title}
        </Heading>
        {lead && <p className="chart__lead">{lead}</p>}
        {sample && (
          <p className="chart__sample">
            <Tag tone="warn" icon="info">
              {t('sample')}
            </Tag>
          </p>
        )}
      </figcaption>
      <p id={`${id}-summary`} className="kern-sr-only">
        {summary}
      </p>
      {legend}
      <div ref={box} className="chart__drawing">
        {children({ labelledBy: `${id}-title`, describedBy: `${id}-summary` })}
      </div>
      {signs}
      {lines.length > 0 && (
        <div className="chart__notes">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <DataTable title={title} table={table} measure={measure} />
      <Exports box={box} title={title} table={table} lines={sample ? [t('sample'), ...lines] : lines} />
    </figure>
  );
}
