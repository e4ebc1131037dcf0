import { useState, type FormEvent } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema';
import { Button } from '@/ui/Button';
import { FieldGroup, Radio, TextArea } from '@/ui/fields';
import { Notice } from '@/ui/Notice';
import { Failure } from '@/ui/states';
import { useOfferTexts } from './texts';

type Kind = components['schemas']['OfferFeedbackWrite']['kind'];
const kinds: Kind[] = ['wrong_information', 'closed', 'not_reachable', 'other'];

/** Lets visitors tell that something is wrong, without saying who they are. */
export function ReportForm({ id }: { id: string }) {
  const t = useOfferTexts();
  const report = api.useMutation('post', '/api/v1/integrationsatlas/offers/{id}/feedback');
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<Kind>();
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!kind);
    if (kind) report.mutate({ params: { path: { id } }, body: { kind, comment: comment.trim() || undefined } });
  };

  if (report.isSuccess) {
    return (
      <Notice tone="success" live>
        <p>{t('report.thanks')}</p>
      </Notice>
    );
  }
  return (
    <section className="report no-print">
      <h2 className="report__title">{t('report.title')}</h2>
      {!open && (
        <Button icon="flag" small onClick={() => setOpen(true)}>
          {t('action.report')}
        </Button>
      )}
      {open && (
        <form onSubmit={submit} noValidate>
          <FieldGroup legend={t('report.kind')}>
            {kinds.map((value) => (
              <Radio key={value} name="kind" label={t(`report.${value}`)} checked={kind === value} onChange={() => setKind(value)} />
            ))}
            {missing && !kind && (
              <p className="field-error" role="alert">
                {t('report.choose')}
              </p>
            )}
          </FieldGroup>
          <TextArea label={t('report.comment')} hint={t('report.hint')} maxLength={2000} rows={4} value={comment} onChange={(event) => setComment(event.target.value)} />
          {report.isError && <Failure error={report.error} />}
          <Button look="primary" type="submit" disabled={report.isPending}>
            {t('report.send')}
          </Button>
        </form>
      )}
    </section>
  );
}
