import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { api } from '@/api/client';
import { useCommon } from '@/i18n/common';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/fields';
import { Notice } from '@/ui/Notice';
import { Failure } from '@/ui/states';
import { Tag } from '@/ui/Tag';
import { useAgreementTexts, useTexts } from '../texts';
import { AgreementForm } from './AgreementForm';
import { AgreementText } from './Agreements';
import { hasEnded, toWrite, valuesOf, type Agreement, type Organisation } from './agreements';

type Done = 'saved' | 'ended' | 'removed';

interface AskProps {
  own: string;
  agreement: Agreement;
  onClose: () => void;
  onDone: () => void;
}

const addressOf = (own: string, { id, version }: Agreement) => ({ path: { id: own, agreementId: id }, header: { 'If-Match': `"${String(version)}-agreement"` } });

/** Asks for the last day: an agreement that has ended stays readable. */
function EndDialog({ own, agreement, onClose, onDone }: AskProps) {
  const t = useAgreementTexts();
  const common = useCommon();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [until, setUntil] = useState(today);
  const save = api.useMutation('put', '/api/v1/organisations/{id}/agreements/{agreementId}', { onSuccess: onDone });
  const early = until !== '' && until < agreement.agreed;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!until || early) return;
    save.mutate({ params: addressOf(own, agreement), body: toWrite({ ...valuesOf(agreement, own, today), until }, own) });
  };
  return (
    <Dialog title={t('end.title')} open onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p lang="de" dir="auto">
          <strong>{agreement.subject}</strong>
        </p>
        <p>{t('end.text')}</p>
        <TextField label={t('until')} type="date" required value={until} error={early || !until ? t('e.until') : undefined} onChange={(event) => setUntil(event.target.value)} />
        {save.isError && <Failure error={save.error} />}
        <div className="row">
          <Button look="primary" type="submit" disabled={save.isPending}>
            {t('end')}
          </Button>
          <Button onClick={onClose}>{common('ui.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function RemoveDialog({ own, agreement, onClose, onDone }: AskProps) {
  const t = useAgreementTexts();
  const common = useCommon();
  const remove = api.useMutation('delete', '/api/v1/organisations/{id}/agreements/{agreementId}', { onSuccess: onDone });
  return (
    <Dialog title={t('remove.title')} open onClose={onClose}>
      <p lang="de" dir="auto">
        <strong>{agreement.subject}</strong>
      </p>
      <p>{t('remove.text')}</p>
      {remove.isError && <Failure error={remove.error} />}
      <div className="row">
        <Button look="primary" disabled={remove.isPending} onClick={() => remove.mutate({ params: addressOf(own, agreement) })}>
          {t('remove')}
        </Button>
        <Button onClick={onClose}>{common('ui.cancel')}</Button>
      </div>
    </Dialog>
  );
}

function Entry({ own, agreement, ended, onAsk }: { own: string; agreement: Agreement; ended: boolean; onAsk: (what: 'edit' | 'end' | 'remove') => void }) {
  const t = useAgreementTexts();
  const named = (action: 'edit' | 'end' | 'remove') => `${t(action)}: ${agreement.subject}`;
  return (
    <li className="card">
      {ended && <Tag>{t('over')}</Tag>}
      <AgreementText agreement={agreement} own={own} />
      <div className="row">
        <Button small aria-label={named('edit')} onClick={() => onAsk('edit')}>
          {t('edit')}
        </Button>
        {!ended && (
          <Button small aria-label={named('end')} onClick={() => onAsk('end')}>
            {t('end')}
          </Button>
        )}
        <Button small look="tertiary" icon="trash" aria-label={named('remove')} onClick={() => onAsk('remove')}>
          {t('remove')}
        </Button>
      </div>
    </li>
  );
}

/** Adds, changes, ends and removes the agreements of an organisation. */
export default function AgreementKeeper({ organisation }: { organisation: Organisation }) {
  const t = useAgreementTexts();
  const texts = useTexts();
  const store = useQueryClient();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [asking, setAsking] = useState<{ what: 'add' | 'edit' | 'end' | 'remove'; id?: string }>();
  const [done, setDone] = useState<Done>();
  const notice = useRef<HTMLDivElement>(null);
  const { key: own, agreements } = organisation;
  const asked = agreements.find(({ id }) => id === asking?.id);
  const ordered = [...agreements].sort((one, other) => Number(hasEnded(one, today)) - Number(hasEnded(other, today)));
  const close = () => setAsking(undefined);
  const finish = (what: Done) => {
    close();
    setDone(what);
    void store.invalidateQueries();
  };
  // what was pressed may be gone
  useEffect(() => {
    if (done && !asking) notice.current?.focus();
  }, [done, asking]);
  return (
    <section className="agreements__section">
      <h2>{texts('agreements')}</h2>
      <p className="muted prose">{t('hint')}</p>
      {done && (
        <div ref={notice} tabIndex={-1}>
          <Notice tone="success">
            <p>{t(`done.${done}`)}</p>
          </Notice>
        </div>
      )}
      <p>
        <Button icon="file" onClick={() => setAsking({ what: 'add' })}>
          {t('add')}
        </Button>
      </p>
      {agreements.length === 0 && <p>{t('none')}</p>}
      <ul className="plain-list agreements">
        {ordered.map((agreement) => (
          <Entry key={agreement.id} own={own} agreement={agreement} ended={hasEnded(agreement, today)} onAsk={(what) => setAsking({ what, id: agreement.id })} />
        ))}
      </ul>
      {(asking?.what === 'add' || (asking?.what === 'edit' && asked)) && (
        <AgreementForm organisation={organisation} agreement={asked} onClose={close} onDone={() => finish('saved')} onStale={() => void store.invalidateQueries()} />
      )}
      {asking?.what === 'end' && asked && <EndDialog own={own} agreement={asked} onClose={close} onDone={() => finish('ended')} />}
      {asking?.what === 'remove' && asked && <RemoveDialog own={own} agreement={asked} onClose={close} onDone={() => finish('removed')} />}
    </section>
  );
}
