import { useState } from 'react';
import { useFormats } from '@/i18n/LanguageContext';
import { Announcer } from '@/ui/Announcer';
import { Select } from '@/ui/fields';
import { Notice } from '@/ui/Notice';
import { Empty } from '@/ui/states';
import { TableScroll } from '@/ui/TableScroll';
import '@/ui/content.scss';
import { useMonitorTexts } from './texts';
import './monitor.scss';

export const protections = ['primary_small', 'primary_complement', 'zero_denominator', 'coverage', 'confidential', 'secondary'] as const;
export type Protection = (typeof protections)[number];

/** One cell that is held back. It carries no number: the report is read beside screens that others see. */
export interface ProtectedCell {
  key: string;
  indicator: string;
  period: string;
  territory: string;
  /** Group, sex and age in words. */
  breakdown: string;
  protection: Protection;
}

interface DisclosureReportProps {
  cells: ProtectedCell[];
  /** How many cells are shown. */
  open: number;
  /** Counts below this number are held back. */
  threshold: number;
}

/** Which numbers are held back and why, for those who answer for the figures. */
export function DisclosureReport({ cells, open, threshold }: DisclosureReportProps) {
  const t = useMonitorTexts();
  const { number } = useFormats();
  const [only, setOnly] = useState('');
  const counts = protections.map((reason) => ({ reason, count: cells.filter(({ protection }) => protection === reason).length })).filter(({ count }) => count > 0);
  const shown = cells.filter(({ protection }) => !only || protection === only);
  return (
    <>
      <Notice>
        <p>{t('disclosure.intro', { count: threshold })}</p>
      </Notice>
      <p>
        {t('disclosure.open', { count: open })} {t('disclosure.held', { count: cells.length })}
      </p>
      {cells.length === 0 ? (
        <Empty title={t('disclosure.empty.title')}>
          <p>{t('disclosure.empty.text')}</p>
        </Empty>
      ) : (
        <>
          <h2>{t('disclosure.reasons')}</h2>
          <dl className="facts">
            {counts.map(({ reason, count }) => (
              <div key={reason} className="monitor-reason">
                <dt>
                  {t(`protection.${reason}`)} <span className="muted">({number(count)})</span>
                </dt>
                <dd>{t(`protection.${reason}.text`)}</dd>
              </div>
            ))}
          </dl>
          {counts.length > 1 && (
            <div className="monitor-choice">
              <Select label={t('disclosure.filter')} value={only} onChange={(event) => setOnly(event.target.value)}>
                <option value="">{t('disclosure.all')}</option>
                {counts.map(({ reason }) => (
                  <option key={reason} value={reason}>
                    {t(`protection.${reason}`)}
                  </option>
                ))}
              </Select>
            </div>
          )}
          <Announcer text={only ? t('disclosure.held', { count: shown.length }) : ''} />
          <TableScroll caption={t('disclosure.caption')}>
            <thead>
              <tr>
                {(['indicator', 'period', 'territory', 'breakdown', 'reason'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`disclosure.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((cell) => (
                <tr key={cell.key}>
                  <th scope="row">{cell.indicator}</th>
                  <td>{cell.period}</td>
                  <td>{cell.territory}</td>
                  <td>{cell.breakdown}</td>
                  <td>{t(`protection.${cell.protection}`)}</td>
                </tr>
              ))}
            </tbody>
          </TableScroll>
        </>
      )}
    </>
  );
}
