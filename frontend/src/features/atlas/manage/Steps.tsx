import { useState, type FormEvent } from 'react';
import { api } from '@/api/client';
import type { IconName } from '@/ui/Icon';
import { useCommon } from '@/i18n/common';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/fields';
import { Failure } from '@/ui/states';
import type { Offer } from './content';
import { taken, type Step } from './steps';
import { useManageTexts } from './texts';

const icons: Partial<Record<Step, IconName>> = { approval: 'check', approveRevision: 'check', submission: 'arrow', confirmation: 'check' };
const PATH = '/api/v1/integrationsatlas/offers/{id}';

/** All steps as one function: each is a resource of its own, and only a return carries a reason. */
function useStep(offer: Offer, onDone: (step: Step) => void) {
  const submission = api.useMutation('post', `${PATH}/submission`);
  const approval = api.useMutation('post', `${PATH}/approval`);
  const rejection = api.useMutation('post', `${PATH}/rejection`);
  const pause = api.useMutation('post', `${PATH}/pause`);
  const resumption = api.useMutation('post', `${PATH}/resumption`);
  const confirmation = api.useMutation('post', `${PATH}/confirmation`);
  const archiving = api.useMutation('post', `${PATH}/archiving`);
  const plain = { submission, approval, pause, resumption, confirmation, archiving };
  const all = [rejection, ...Object.values(plain)];
  const take = (step: Step, reason = '') => {
    all.forEach((mutation) => mutation.reset());
    const params = { path: { id: offer.id }, header: { 'If-Match': `"${String(offer.version)}-review"` } };
    const onSuccess = () => onDone(step);
    const name = taken[step];
    if (name === 'rejection') rejection.mutate({ params, body: { reason } }, { onSuccess });
    else plain[name].mutate({ params }, { onSuccess });
  };
  return { take, pending: all.some(({ isPending }) => isPending), error: all.map(({ error }) => error).find((error) => error !== null) };
}

function ReasonDialog({ step, onClose, onSend }: { step: 'rejection' | 'rejectRevision'; onClose: () => void; onSend: (reason: string) => void }) {
  const t = useManageTexts();
  const common = useCommon();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (reason.trim()) onSend(reason.trim());
  };
  return (
    <Dialog title={t(`ask.${step}`)} open onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p>{t(`ask.${step}Text`)}</p>
        <TextArea
          label={t('ask.reason')}
          hint={t('ask.reasonHint')}
          error={missing && !reason.trim() ? t('ask.reasonMissing') : undefined}
          rows={4}
          maxLength={2000}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="row">
          <Button look="primary" type="submit">
            {t(`step.${step}`)}
          </Button>
          <Button onClick={onClose}>{common('ui.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The steps that somebody can take with an offer; those that cannot be taken back ask first. */
export function Steps({ offer, offered, onDone }: { offer: Offer; offered: Step[]; onDone: (step: Step) => void }) {
  const t = useManageTexts();
  const common = useCommon();
  const { take, pending, error } = useStep(offer, onDone);
  const [asking, setAsking] = useState<Step>();
  const close = () => setAsking(undefined);
  const press = (step: Step) => (step === 'rejection' || step === 'rejectRevision' || step === 'archiving' ? setAsking(step) : take(step));
  const confirmed = (step: Step, reason?: string) => {
    close();
    take(step, reason);
  };
  return (
    <>
      {error && <Failure error={error} />}
      {offered.length === 0 && <p>{t('steps.none')}</p>}
      <div className="steps">
        {offered.map((step, index) => (
          <Button key={step} icon={icons[step]} look={index === 0 && step !== 'archiving' && step !== 'pause' ? 'primary' : 'secondary'} disabled={pending} onClick={() => press(step)}>
            {t(`step.${step}`)}
          </Button>
        ))}
      </div>
      {(asking === 'rejection' || asking === 'rejectRevision') && <ReasonDialog step={asking} onClose={close} onSend={(reason) => confirmed(asking, reason)} />}
      {asking === 'archiving' && (
        <Dialog title={t('ask.archiving')} open onClose={close}>
          <p>{t('ask.archivingText')}</p>
          <div className="row">
            <Button look="primary" onClick={() => confirmed('archiving')}>
              {t('step.archiving')}
            </Button>
            <Button onClick={close}>{common('ui.cancel')}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
