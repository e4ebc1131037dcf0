import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { api } from '@/api/client';
import { labelOf, useRegions } from '@/api/vocabulary';
import { useFormats, useLanguage } from '@/i18n/LanguageContext';
import { directionOf } from '@/i18n/languages';
import { BackLink } from '@/ui/BackLink';
import { ButtonLink } from '@/ui/Button';
import { Missing } from '@/ui/Missing';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Failure, Loading } from '@/ui/states';
import { Tag } from '@/ui/Tag';
import { OfferBody } from '../OfferBody';
import { ForKeepers, mayDecide, type Me } from './access';
import { MANAGE } from './address';
import { Compare } from './Compare';
import { changedMembers, preview, publishedContent, type Content, type Offer } from './content';
import { FeedbackList } from './FeedbackList';
import { History } from './History';
import { PossibleDuplicates } from './PossibleDuplicates';
import { StatusTag } from './StatusTag';
import { isLastEditor, offeredSteps, waitsForOther, type Step } from './steps';
import { Steps } from './Steps';
import { useManageTexts } from './texts';
import '@/ui/content.scss';
import './manage.scss';

type Done = Step | 'saved' | 'revised' | 'moved';

/** What has just been done, with the focus, since the pressed button is gone. */
function DoneNotice({ done }: { done: Done }) {
  const t = useManageTexts();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [done]);
  return (
    <div ref={notice} tabIndex={-1}>
      <Notice tone="success">
        <p>{t(`done.${done}`)}</p>
      </Notice>
    </div>
  );
}

function Texts({ offer }: { offer: Offer }) {
  const t = useManageTexts();
  const { languageName } = useFormats();
  return (
    <section>
      <h2>{t('texts.title')}</h2>
      {offer.translations.map(({ language, state, title, summary, description }) => (
        <details key={language} className="texts">
          <summary>
            {languageName(language)} <Tag tone={state === 'outdated' || state === 'machine' ? 'warn' : 'plain'}>{t(`texts.${state ?? 'current'}`)}</Tag>
          </summary>
          <div lang={language} dir={directionOf(language)} className="prose">
            <h3>{title}</h3>
            <p>{summary}</p>
            {description.split(/\n+/).map((paragraph, index) => (
              <p key={String(index)}>{paragraph}</p>
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}

function Change({ before, after }: { before: Content; after: Content }) {
  const t = useManageTexts();
  const changed = changedMembers(before, after);
  return (
    <>
      <Notice title={t('revision.title')}>
        <p>{changed.length > 0 ? t('revision.text') : t('compare.same')}</p>
      </Notice>
      {changed.length > 0 && <Compare caption={t('compare.title')} members={changed} before={before} after={after} headings={[t('compare.before'), t('compare.after')]} />}
    </>
  );
}

function Overview({ offer, waits, children }: { offer: Offer; waits: boolean; children: ReactNode }) {
  const t = useManageTexts();
  const regions = useRegions();
  return (
    <section className="card review">
      <p className="row">
        <StatusTag status={offer.status} />
        <span lang="de" dir="auto">
          {offer.provider.name} · {labelOf(regions, offer.region)}
        </span>
      </p>
      <p>{t(`explain.${offer.status}`)}</p>
      {offer.returnReason && (
        <Notice tone="warning" title={t('returned.title')}>
          <p dir="auto" className="report-item__comment">
            {offer.returnReason}
          </p>
        </Notice>
      )}
      {waits && (
        <Notice title={t('own.title')}>
          <p>{t('own.text')}</p>
        </Notice>
      )}
      {children}
    </section>
  );
}

function Review({ me, offer, change }: { me: Me; offer: Offer; change?: Content }) {
  const t = useManageTexts();
  const language = useLanguage();
  const store = useQueryClient();
  const { state } = useLocation() as { state: { done?: Done } | null };
  const [done, setDone] = useState<Done | undefined>(state?.done);
  const history = api.useQuery('get', '/api/v1/integrationsatlas/offers/{id}/history', { params: { path: { id: offer.id }, query: { pageSize: 100 } } }, { staleTime: 0 });
  const entries = history.data?.items ?? [];
  const own = isLastEditor(entries, me.subject);
  const shown = change ? preview(offer, change, language) : offer;
  const onDone = (step: Step) => {
    setDone(step);
    void store.invalidateQueries();
  };
  return (
    <Page title={shown.title} over={<BackLink to={MANAGE}>{t('back')}</BackLink>}>
      {done && <DoneNotice done={done} />}
      <Overview offer={offer} waits={waitsForOther(offer, me, own)}>
        <h2 className="review__title">{t('steps.title')}</h2>
        {history.isSuccess && <Steps key={offer.version} offer={offer} offered={offeredSteps(offer, me, own)} onDone={onDone} />}
        <p className="row review__links">
          {offer.status !== 'archived' && (
            <ButtonLink small to={`${MANAGE}/${offer.id}/bearbeiten`}>
              {t('edit')}
            </ButtonLink>
          )}
          {offer.status === 'published' && (
            <ButtonLink small look="tertiary" icon="globe" to={`/angebote/${offer.id}`}>
              {t('public')}
            </ButtonLink>
          )}
        </p>
      </Overview>
      {offer.status !== 'archived' && mayDecide(me, offer.region) && <PossibleDuplicates offer={offer} />}
      {change && <Change before={publishedContent(offer)} after={change} />}
      <section className="preview" aria-labelledby="vorschau">
        <h2 id="vorschau">{t('preview.title')}</h2>
        <div className="card preview__card">
          <p className="preview__title" lang={shown.language} dir={directionOf(shown.language)}>
            {shown.title}
          </p>
          <OfferBody offer={shown} text={shown} />
        </div>
      </section>
      <Texts offer={shown} />
      <FeedbackList offer={offer.id} />
      {history.isError && <Failure error={history.error} retry={() => void history.refetch()} />}
      {history.isSuccess && <History offer={offer} entries={entries} subject={me.subject} />}
    </Page>
  );
}

function Loaded({ me, id }: { me: Me; id: string }) {
  const offer = api.useQuery('get', '/api/v1/integrationsatlas/offers/{id}', { params: { path: { id } } }, { staleTime: 0 });
  const pending = offer.data?.revisionPending === true;
  const change = api.useQuery('get', '/api/v1/integrationsatlas/offers/{id}/content', { params: { path: { id } } }, { staleTime: 0, enabled: pending });
  if (offer.isPending || (pending && change.isPending)) return <Loading />;
  if (!offer.data) return <Missing error={offer.error} retry={() => void offer.refetch()} list={MANAGE} />;
  // merged into another one
  if (offer.data.id !== id.toLowerCase()) return <Navigate to={`${MANAGE}/${offer.data.id}`} state={{ done: 'moved' }} replace />;
  return <Review me={me} offer={offer.data} change={pending ? change.data : undefined} />;
}

/** One offer with everything that is needed to decide about it. */
export default function ReviewPage() {
  const { id = '' } = useParams();
  return <ForKeepers>{(me) => <Loaded key={id} me={me} id={id} />}</ForKeepers>;
}
