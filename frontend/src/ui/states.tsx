import type { ReactNode } from 'react';
import { ProblemError, textOfError } from '@/api/problem';
import { useCommon } from '@/i18n/common';
import { Button } from './Button';
import { Notice } from './Notice';

/** Shown while something loads; screen readers are told once. */
export function Loading() {
  const t = useCommon();
  return (
    <div className="loading" role="status">
      <span className="loading__dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span className="loading__text">{t('ui.loading')}</span>
    </div>
  );
}

/** What went wrong in plain words, how to go on, and a reference for questions. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useCommon();
  const traceId = error instanceof ProblemError ? error.problem.traceId : '';
  return (
    <Notice tone="danger" title={t('problem.title')} live>
      <p>{t(textOfError(error))}</p>
      {traceId && <p className="muted small">{t('ui.traceId', { id: traceId })}</p>}
      {retry && (
        <p>
          <Button small onClick={retry}>
            {t('ui.retry')}
          </Button>
        </p>
      )}
    </Notice>
  );
}

/** An empty result that says what to do next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      {children}
    </div>
  );
}
