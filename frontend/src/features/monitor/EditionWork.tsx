import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { api, client } from '@/api/client';
import { ProblemError } from '@/api/problem';
import type { components } from '@/api/schema';
import { useChartTexts } from '@/i18n/charts';
import { useCommon } from '@/i18n/common';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea, TextField } from '@/ui/fields';
import { Foreign } from '@/ui/Foreign';
import { Notice } from '@/ui/Notice';
import { Failure, Loading } from '@/ui/states';
import { Tag } from '@/ui/Tag';
import { DisclosureReport } from './DisclosureReport';
import { useMonitorTexts } from './texts';
import { cellOf, inWork, stepsOf, type Edition, type Step } from './work';

type Me = components['schemas']['Me'];

const PATH = '/api/v1/editions/{id}';
/** Counts below are held back by the rules of the service. */
const THRESHOLD = 3;
const REPORT_PAGES = 50;

/** The general text and what the service says about this case. */
function Refusal({ error }: { error: unknown }) {
  const detail = error instanceof ProblemError ? error.problem.detail : undefined;
  return (
    <>
      <Failure error={error} />
      {detail && (
        <Foreign as="p" language="en" className="small">
          {detail}
        </Foreign>
      )}
    </>
  );
}

function useStep({ id, version }: Edition, onDone: (edition: Edition) => void) {
  const store = useQueryClient();
  const onSettled = () => void store.invalidateQueries();
  const options = { onSettled, onSuccess: onDone };
  const check = api.useMutation('post', `${PATH}/check`, options);
  const approval = api.useMutation('post', `${PATH}/approval`, options);
  const publication = api.useMutation('post', `${PATH}/publication`, options);
  const sendBack = api.useMutation('post', `${PATH}/return`, options);
  const withdrawal = api.useMutation('post', `${PATH}/withdrawal`, options);
  const plain = { check, approval, publication };
  const reasoned = { return: sendBack, withdrawal };
  const all = [check, approval, publication, sendBack, withdrawal];
  const take = (step: Step, reason = '') => {
    all.forEach((mutation) => mutation.reset());
    const params = { path: { id }, header: { 'If-Match': `"${String(version)}-work"` } };
    if (step === 'return' || step === 'withdrawal') reasoned[step].mutate({ params, body: { reason } });
    else plain[step].mutate({ params });
  };
  return { take, pending: all.some(({ isPending }) => isPending), error: all.map(({ error }) => error).find((error) => error !== null) };
}

function ReasonDialog({ step, onClose, onSend }: { step: 'return' | 'withdrawal'; onClose: () => void; onSend: (reason: string) => void }) {
  const t = useMonitorTexts();
  const common = useCommon();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (reason.trim()) onSend(reason.trim());
  };
  return (
    <Dialog title={t(`work.step.${step}`)} open onClose={onClose}>
      <form onSubmit={send} noValidate>
        <p>{t(`work.ask.${step}`)}</p>
        <TextArea
          label={t('work.reason')}
          error={missing && !reason.trim() ? t('work.reasonMissing') : undefined}
          rows={4}
          maxLength={2000}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="row">
          <Button look="primary" type="submit">
            {t(`work.step.${step}`)}
          </Button>
          <Button onClick={onClose}>{common('ui.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** All of the report: it is read as a whole and counted by reason. */
async function readReport(id: string) {
  const entries: components['schemas']['DisclosureEntry'][] = [];
  for (let page = 1; page <= REPORT_PAGES; page++) {
    const { data } = await client.GET(`${PATH}/disclosure`, { params: { path: { id }, query: { page, pageSize: 100 } } });
    entries.push(...(data?.items ?? []));
    if (!data || page >= data.page.totalPages) break;
  }
  return entries;
}

function Report({ edition }: { edition: Edition }) {
  const charts = useChartTexts();
  const report = useQuery({ queryKey: ['disclosure', edition.id, edition.version], queryFn: () => readReport(edition.id) });
  if (report.isPending) return <Loading />;
  if (report.isError) return <Failure error={report.error} retry={() => void report.refetch()} />;
  const observations = edition.loss?.observations ?? report.data.length;
  return <DisclosureReport cells={report.data.map((entry) => cellOf(entry, charts))} open={Math.max(0, observations - report.data.length)} threshold={THRESHOLD} />;
}

/** One edition with the steps that the person may take. */
function Work({ edition, me, onDone }: { edition: Edition; me: Me; onDone: (edition: Edition) => void }) {
  const t = useMonitorTexts();
  const { take, pending, error } = useStep(edition, onDone);
  const [asking, setAsking] = useState<'return' | 'withdrawal'>();
  const [reporting, setReporting] = useState(false);
  const { status, title, text, reason, checked } = edition;
  const press = (step: Step) => (step === 'return' || step === 'withdrawal' ? setAsking(step) : take(step));
  return (
    <article className="card monitor-work">
      <h3>
        <Foreign as="span">{title}</Foreign>
      </h3>
      <p className="tags">
        <Tag>{t(`edition.state.${status}`)}</Tag>
      </p>
      {text && inWork(edition) && <Foreign as="p">{text}</Foreign>}
      {status === 'draft' && reason && (
        <Notice tone="warning" title={t('work.returned')}>
          <Foreign as="p">{reason}</Foreign>
        </Notice>
      )}
      {(status === 'draft' || status === 'checked' || status === 'approved') && <p className="small">{t(`work.hint.${status}`)}</p>}
      {error && <Refusal error={error} />}
      <div className="row">
        {stepsOf(edition, me).map((step, index) => (
          <Button key={step} look={index === 0 && inWork(edition) ? 'primary' : 'secondary'} disabled={pending} onClick={() => press(step)}>
            {t(`work.step.${step}`)}
          </Button>
        ))}
        {checked && status !== 'draft' && (
          <Button look="tertiary" aria-expanded={reporting} onClick={() => setReporting(!reporting)}>
            {t('work.report')}
          </Button>
        )}
      </div>
      {reporting && <Report edition={edition} />}
      {asking && (
        <ReasonDialog
          step={asking}
          onClose={() => setAsking(undefined)}
          onSend={(given) => {
            setAsking(undefined);
            take(asking, given);
          }}
        />
      )}
    </article>
  );
}

/** Begins an edition; only one at a time can be in work. */
function Create({ region, onDone }: { region: string; onDone: (edition: Edition) => void }) {
  const t = useMonitorTexts();
  const store = useQueryClient();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const [attempt] = useState(() => crypto.randomUUID());
  const create = api.useMutation('post', '/api/v1/regions/{key}/editions', { onSuccess: onDone, onSettled: () => void store.invalidateQueries() });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!title.trim());
    if (!title.trim()) return;
    create.mutate({ params: { path: { key: region }, header: { 'Idempotency-Key': attempt } }, body: { title: title.trim(), text: text.trim() || null } });
  };
  return (
    <form className="card" onSubmit={send} noValidate>
      <h3>{t('work.create')}</h3>
      <TextField label={t('work.name')} required maxLength={200} value={title} error={missing && !title.trim() ? t('work.nameMissing') : undefined} onChange={(event) => setTitle(event.target.value)} />
      <TextArea label={t('work.introduction')} hint={t('work.introductionHint')} rows={4} maxLength={20000} value={text} onChange={(event) => setText(event.target.value)} />
      {create.isError && <Refusal error={create.error} />}
      <p>
        <Button look="primary" type="submit" disabled={create.isPending}>
          {t('work.create')}
        </Button>
      </p>
    </form>
  );
}

/** Leads an edition from the draft to its publication, and withdraws a published one. */
export default function EditionWork({ region, editions, me }: { region: string; editions: Edition[]; me: Me }) {
  const t = useMonitorTexts();
  const [done, setDone] = useState<Edition['status']>();
  const notice = useRef<HTMLDivElement>(null);
  const current = editions.find(inWork);
  const published = editions.filter(({ status }) => status === 'published');
  // what was pressed may be gone
  const finish = ({ status }: Edition) => {
    setDone(status);
    notice.current?.focus();
  };
  return (
    <section>
      <h2>{t('work.title')}</h2>
      <p className="prose">{t('work.text')}</p>
      <div ref={notice} tabIndex={-1}>
        {done && (
          <Notice tone="success" live>
            <p>{t('work.done', { state: t(`edition.state.${done}`) })}</p>
          </Notice>
        )}
      </div>
      {current ? <Work edition={current} me={me} onDone={finish} /> : <Create region={region} onDone={finish} />}
      {published.map((edition) => (
        <Work key={edition.id} edition={edition} me={me} onDone={finish} />
      ))}
    </section>
  );
}
