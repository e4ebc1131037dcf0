import { useRef, useState, type FormEvent } from 'react';
import { api } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { useCommon } from '@/i18n/common';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea, TextField } from '@/ui/fields';
import { Failure } from '@/ui/states';
import { useAgreementTexts } from '../texts';
import { faultsOf, toWrite, valuesOf, type Agreement, type AgreementValues, type AgreementWrite, type Fault, type Organisation } from './agreements';
import { Partners } from './Partners';

interface AgreementFormProps {
  organisation: Organisation;
  /** Absent for a new one. */
  agreement?: Agreement;
  onClose: () => void;
  onDone: () => void;
  /** Somebody else was faster: what is shown has to be read again. */
  onStale: () => void;
}

const PATH = '/api/v1/organisations/{id}/agreements';

/** The same key as long as the same is sent: a lost answer is then no reason for a second agreement. */
function useAttempt(): (content: AgreementWrite) => string {
  const last = useRef({ body: '', key: '' });
  return (content) => {
    const body = JSON.stringify(content);
    if (last.current.body !== body) last.current = { body, key: crypto.randomUUID() };
    return last.current.key;
  };
}

function useSave({ organisation, agreement, onDone, onStale }: AgreementFormProps) {
  const attempt = useAttempt();
  const onError = (error: unknown) => {
    if (error instanceof ProblemError && error.status === 412) onStale();
  };
  const create = api.useMutation('post', PATH, { onSuccess: onDone });
  const replace = api.useMutation('put', `${PATH}/{agreementId}`, { onSuccess: onDone, onError });
  const save = (values: AgreementValues) => {
    const body = toWrite(values, organisation.key);
    if (agreement) {
      const header = { 'If-Match': `"${String(agreement.version)}-agreement"` };
      replace.mutate({ params: { path: { id: organisation.key, agreementId: agreement.id }, header }, body });
    } else {
      create.mutate({ params: { path: { id: organisation.key }, header: { 'Idempotency-Key': attempt(body) } }, body });
    }
  };
  return { save, pending: create.isPending || replace.isPending, error: create.error ?? replace.error };
}

/** Writes an agreement: about what, from when to when, and with whom. */
export function AgreementForm(props: AgreementFormProps) {
  const { organisation, agreement, onClose } = props;
  const t = useAgreementTexts();
  const common = useCommon();
  const [values, setValues] = useState(() => valuesOf(agreement, organisation.key, new Date().toISOString().slice(0, 10)));
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { save, pending, error } = useSave(props);
  const faults = checked ? faultsOf(values) : [];
  const change = (part: Partial<AgreementValues>) => setValues((before) => ({ ...before, ...part }));
  const errorOf = (name: Fault) => (faults.includes(name) ? t(`e.${name}`) : undefined);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const [first] = faultsOf(values);
    if (first) (form.current?.elements.namedItem(first) as HTMLElement | null)?.focus();
    else save(values);
  };
  return (
    <Dialog title={t(agreement ? 'edit.title' : 'add')} open onClose={onClose}>
      <form ref={form} onSubmit={send} noValidate>
        <TextArea
          name="subject"
          label={`${t('subject')} *`}
          hint={t('subjectHint')}
          rows={3}
          maxLength={500}
          aria-required
          error={errorOf('subject')}
          value={values.subject}
          onChange={(event) => change({ subject: event.target.value })}
        />
        <div className="agreements__days">
          <TextField name="agreed" label={`${t('agreed')} *`} type="date" aria-required error={errorOf('agreed')} value={values.agreed} onChange={(event) => change({ agreed: event.target.value })} />
          <TextField name="until" label={t('until')} hint={t('untilHint')} type="date" error={errorOf('until')} value={values.until} onChange={(event) => change({ until: event.target.value })} />
        </div>
        <Partners own={organisation} partners={values.partners} error={errorOf('partners')} onChange={(partners) => change({ partners })} />
        {error !== null && <Failure error={error} />}
        <div className="row">
          <Button look="primary" type="submit" disabled={pending}>
            {t('save')}
          </Button>
          <Button onClick={onClose}>{common('ui.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
