import { useEffect, useId, useRef, type ChangeEvent, type ReactNode } from 'react';
import { useFormats } from '@/i18n/LanguageContext';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/fields';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { TableScroll } from '@/ui/TableScroll';
import '@/ui/content.scss';
import { useMonitorTexts } from './texts';
import './monitor.scss';

export const steps = ['file', 'mapping', 'report', 'import'] as const;
export type Step = (typeof steps)[number];

/** A column of the delivery and what it is taken for. */
export interface Column {
  name: string;
  /** Its first values, as they stand in the file. */
  examples: string[];
  /** Key of a target; empty: the column is left out. */
  target: string;
}

export interface LineProblem {
  line: number;
  column?: string;
  severity: 'error' | 'warning';
  /** What is wrong and how to mend it, in the reader's language. */
  message: string;
  remedy?: string;
}

export interface DryRun {
  lines: number;
  created: number;
  corrected: number;
  unchanged: number;
  /** All problems, or the first of them. */
  problems: LineProblem[];
  problemCount: number;
  errorCount: number;
}

export interface Progress {
  done: number;
  total: number;
  state: 'running' | 'finished' | 'failed';
  /** What has gone wrong, where it has. */
  message?: string;
}

interface ImportAssistantProps {
  step: Step;
  /** While the service works on the last step. */
  busy?: boolean;
  fileName?: string;
  /** Why the file cannot be read at all. */
  fileError?: string;
  columns: Column[];
  targets: { key: string; name: string; required?: boolean }[];
  dryRun?: DryRun;
  progress?: Progress;
  onFile: (file: File) => void;
  onMap: (column: string, target: string) => void;
  onStep: (step: Step) => void;
  /** Where to go after the import. */
  after?: ReactNode;
}

function Stepper({ step }: { step: Step }) {
  const t = useMonitorTexts();
  const present = steps.indexOf(step);
  return (
    <ol className="monitor-steps" aria-label={t('import.steps')}>
      {steps.map((one, index) => (
        <li key={one} className={index < present ? 'monitor-steps__done' : undefined} aria-current={one === step ? 'step' : undefined}>
          <span className="monitor-steps__number" aria-hidden="true">
            {index < present ? '✓' : index + 1}
          </span>
          <span>
            {t(`import.${one}`)}
            {index < present && <span className="kern-sr-only"> ({t('import.done')})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function ChooseFile({ fileName, fileError, onFile, onStep, busy }: ImportAssistantProps) {
  const t = useMonitorTexts();
  const id = useId();
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) onFile(file);
  };
  return (
    <>
      <p className="prose">{t('import.file.text')}</p>
      <div className="monitor-file">
        <input id={id} type="file" className="kern-sr-only" accept=".csv,.xlsx,.json,.ndjson,text/csv" onChange={change} aria-invalid={fileError ? true : undefined} aria-describedby={`${id}-hint${fileError ? ` ${id}-error` : ''}`} />
        {/* the browser's own button speaks the browser's language, not the page's */}
        <label htmlFor={id} className="kern-btn kern-btn--secondary">
          <Icon name="file" size={20} />
          <span className="kern-label">{t('import.file.label')}</span>
        </label>
        <p className="muted small" id={`${id}-hint`}>
          {t('import.file.hint')}
        </p>
        {fileError && (
          <p className="monitor-file__error" id={`${id}-error`} role="alert">
            {fileError}
          </p>
        )}
      </div>
      {fileName && !fileError && <p>{t('import.file.chosen', { name: fileName })}</p>}
      <Button look="primary" disabled={!fileName || !!fileError || busy} onClick={() => onStep('mapping')}>
        {t('import.next')}
      </Button>
    </>
  );
}

function CheckMapping({ columns, targets, onMap, onStep, busy }: ImportAssistantProps) {
  const t = useMonitorTexts();
  const lacking = targets.filter(({ key, required }) => required && !columns.some(({ target }) => target === key));
  return (
    <>
      <p className="prose">{t('import.mapping.text')}</p>
      <ul className="cards monitor-mapping">
        {columns.map(({ name, examples, target }) => (
          <li key={name}>
            <div className="card">
              <h3 dir="auto">{name}</h3>
              <p className="muted small" dir="auto">
                {examples.join(' · ')}
              </p>
              <Select label={t('import.mapping.label', { column: name })} value={target} onChange={(event) => onMap(name, event.target.value)}>
                <option value="">{t('import.mapping.none')}</option>
                {targets.map((one) => (
                  <option key={one.key} value={one.key}>
                    {one.name}
                  </option>
                ))}
              </Select>
            </div>
          </li>
        ))}
      </ul>
      {lacking.length > 0 && (
        <Notice tone="warning" title={t('import.mapping.lacking')}>
          <p>{lacking.map(({ name }) => name).join(', ')}</p>
        </Notice>
      )}
      <div className="row monitor-actions">
        <Button onClick={() => onStep('file')}>{t('import.back')}</Button>
        <Button look="primary" disabled={lacking.length > 0 || busy} onClick={() => onStep('report')}>
          {t('import.check')}
        </Button>
      </div>
    </>
  );
}

function Problems({ problems, problemCount }: Pick<DryRun, 'problems' | 'problemCount'>) {
  const t = useMonitorTexts();
  const { number } = useFormats();
  return (
    <>
      <TableScroll caption={t('import.report.problems', { count: problemCount })}>
        <thead>
          <tr>
            <th scope="col">{t('import.report.line')}</th>
            <th scope="col">{t('import.report.column')}</th>
            <th scope="col">{t('import.report.kind')}</th>
            <th scope="col">{t('import.report.what')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ line, column, severity, message, remedy }) => (
            <tr key={`${String(line)} ${column ?? ''} ${message}`}>
              <th scope="row">{number(line)}</th>
              <td dir="auto">{column}</td>
              <td>{t(`import.severity.${severity}`)}</td>
              <td>
                {message}
                {remedy && <span className="monitor-remedy">{remedy}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </TableScroll>
      {problemCount > problems.length && <p className="muted">{t('import.report.more', { count: problemCount - problems.length })}</p>}
    </>
  );
}

function Report({ dryRun, onStep, busy }: ImportAssistantProps) {
  const t = useMonitorTexts();
  if (!dryRun) return <Notice live>{t('import.report.waiting')}</Notice>;
  const { lines, created, corrected, unchanged, errorCount, problemCount } = dryRun;
  return (
    <>
      <Notice tone={errorCount > 0 ? 'danger' : problemCount > 0 ? 'warning' : 'success'} title={errorCount > 0 ? t('import.report.errors', { count: errorCount }) : t('import.report.fine')} live>
        <p>{errorCount > 0 ? t('import.report.errorsText') : t('import.report.fineText')}</p>
      </Notice>
      <ul className="points">
        <li>{t('import.report.lines', { count: lines })}</li>
        <li>{t('import.report.created', { count: created })}</li>
        <li>{t('import.report.corrected', { count: corrected })}</li>
        <li>{t('import.report.unchanged', { count: unchanged })}</li>
      </ul>
      {problemCount > 0 && <Problems {...dryRun} />}
      <div className="row monitor-actions">
        <Button onClick={() => onStep(errorCount > 0 ? 'file' : 'mapping')}>{errorCount > 0 ? t('import.otherFile') : t('import.back')}</Button>
        <Button look="primary" disabled={errorCount > 0 || busy} onClick={() => onStep('import')}>
          {t('import.start')}
        </Button>
      </div>
    </>
  );
}

function Running({ progress, after, onStep }: ImportAssistantProps) {
  const t = useMonitorTexts();
  const id = useId();
  const { done, total, state, message } = progress ?? { done: 0, total: 0, state: 'running', message: undefined };
  // a screen reader hears every tenth only, not each step
  const tenth = total > 0 ? Math.floor((done / total) * 10) * 10 : 0;
  return (
    <>
      {state === 'running' && (
        <>
          <label id={id} htmlFor={`${id}-bar`}>
            {t('import.running', { done, total })}
          </label>
          <progress id={`${id}-bar`} className="monitor-progress" max={total || 1} value={done} />
          <p className="kern-sr-only" role="status">
            {t('import.percent', { percent: tenth })}
          </p>
          <p className="muted">{t('import.leave')}</p>
        </>
      )}
      {state === 'finished' && (
        <Notice tone="success" title={t('import.finished')} live>
          <p>{t('import.finishedText', { count: total })}</p>
          {after}
        </Notice>
      )}
      {state === 'failed' && (
        <Notice tone="danger" title={t('import.failed')} live>
          <p>{message ?? t('import.failedText')}</p>
          <p>
            <Button small onClick={() => onStep('report')}>
              {t('import.back')}
            </Button>
          </p>
        </Notice>
      )}
    </>
  );
}

const views = { file: ChooseFile, mapping: CheckMapping, report: Report, import: Running };

/** Four steps from a file to values: nothing is written before the check has passed. */
export function ImportAssistant(props: ImportAssistantProps) {
  const t = useMonitorTexts();
  const { step, busy } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(step);
  const View = views[step];
  // keyboard and screen reader go on at the new step, not at a button that is gone
  useEffect(() => {
    if (seen.current === step) return;
    seen.current = step;
    heading.current?.focus();
  }, [step]);
  return (
    <div aria-busy={busy}>
      <Stepper step={step} />
      <h2 ref={heading} tabIndex={-1} className="monitor-steps__heading">
        {t('import.step', { number: String(steps.indexOf(step) + 1), total: String(steps.length), name: t(`import.${step}`) })}
      </h2>
      <View {...props} />
    </div>
  );
}
