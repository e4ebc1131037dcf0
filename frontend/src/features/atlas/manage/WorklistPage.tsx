import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '@/api/client';
import type { components } from '@/api/schema';
import { labelOf, useRegions } from '@/api/vocabulary';
import { useContentTexts } from '@/i18n/content';
import { useFormats } from '@/i18n/LanguageContext';
import { Announcer } from '@/ui/Announcer';
import { Button, ButtonLink } from '@/ui/Button';
import { ListFilters } from '@/ui/ListFilters';
import { pageHref, pageOf, withFilter } from '@/ui/listParams';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Pagination } from '@/ui/Pagination';
import { Empty, Failure, Loading } from '@/ui/states';
import { Tag } from '@/ui/Tag';
import { ForKeepers, mayDecide, type Me } from './access';
import { MANAGE } from './address';
import { DUPLICATES } from './duplicates';
import { StatusTag, statuses, type Status } from './StatusTag';
import { useManageTexts, useMergeTexts } from './texts';
import { emptyKind, queryOf, viewHref, viewOf, views } from './worklist';
import '@/ui/content.scss';
import './manage.scss';

type Entry = components['schemas']['WorklistOffer'];

const noon = (day: string) => `${day}T12:00:00Z`;

function Views({ params }: { params: URLSearchParams }) {
  const t = useManageTexts();
  const current = viewOf(params);
  return (
    <nav className="view-links" aria-label={t('view.label')}>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <Link to={viewHref(params, view)} aria-current={view === current ? 'page' : undefined}>
              {t(`view.${view}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Dates({ entry }: { entry: Entry }) {
  const t = useManageTexts();
  const { date } = useFormats();
  const parts = [
    t('entry.changed', { date: date(entry.modified) }),
    entry.lastConfirmed ? t('entry.confirmed', { date: date(noon(entry.lastConfirmed)) }) : undefined,
    entry.validUntil ? t('entry.valid', { date: date(noon(entry.validUntil)) }) : undefined,
  ];
  return <p className="muted small">{parts.filter(Boolean).join(' · ')}</p>;
}

function EntryTags({ entry }: { entry: Entry }) {
  const t = useManageTexts();
  return (
    <ul className="tags">
      <li>
        <StatusTag status={entry.status as Status} />
      </li>
      {entry.revisionPending && (
        <li>
          <Tag icon="search" tone="warn">
            {t('entry.revision')}
          </Tag>
        </li>
      )}
      {entry.overdue && (
        <li>
          <Tag icon="clock" tone="warn">
            {t('entry.overdue')}
          </Tag>
        </li>
      )}
      {entry.openFeedback > 0 && (
        <li>
          <Tag icon="flag" tone="warn">
            {t('entry.feedback', { count: entry.openFeedback })}
          </Tag>
        </li>
      )}
      {entry.editedByMe && (
        <li>
          <Tag icon="user">{t('entry.mine')}</Tag>
        </li>
      )}
    </ul>
  );
}

function EntryCard({ entry, me, region, onConfirmed }: { entry: Entry; me: Me; region: string; onConfirmed: (title: string) => void }) {
  const t = useManageTexts();
  const confirm = api.useMutation('post', '/api/v1/integrationsatlas/offers/{id}/confirmation', { onSuccess: () => onConfirmed(entry.title) });
  const waits = entry.status === 'in_review' || entry.revisionPending;
  const toReview = waits && !entry.editedByMe && mayDecide(me, entry.region);
  return (
    <article className="card work work--entry">
      <div className="work__text">
        <h2 lang="de" dir="auto">
          <Link to={`${MANAGE}/${entry.id}`}>{entry.title}</Link>
        </h2>
        <p lang="de" dir="auto" className="work__provider">
          {entry.providerName} · {region}
        </p>
        <EntryTags entry={entry} />
        <Dates entry={entry} />
        {confirm.isError && <Failure error={confirm.error} />}
      </div>
      <div className="row">
        {entry.overdue && (
          <Button
            look="primary"
            icon="check"
            small
            disabled={confirm.isPending}
            aria-label={`${t('step.confirmation')}: ${entry.title}`}
            onClick={() => confirm.mutate({ params: { path: { id: entry.id }, header: { 'If-Match': `"${String(entry.version)}-list"` } } })}
          >
            {t('step.confirmation')}
          </Button>
        )}
        <ButtonLink small look={toReview ? 'primary' : 'secondary'} to={`${MANAGE}/${entry.id}`} aria-label={`${t(toReview ? 'entry.review' : 'entry.open')}: ${entry.title}`}>
          {t(toReview ? 'entry.review' : 'entry.open')}
        </ButtonLink>
        {entry.status !== 'archived' && (
          <ButtonLink small look="tertiary" to={`${MANAGE}/${entry.id}/bearbeiten`} aria-label={`${t('entry.edit')}: ${entry.title}`}>
            {t('entry.edit')}
          </ButtonLink>
        )}
      </div>
    </article>
  );
}

function Nothing({ params }: { params: URLSearchParams }) {
  const t = useManageTexts();
  const kind = emptyKind(params);
  if (kind === 'first') {
    return (
      <Empty title={t('empty.title')}>
        <p>{t('empty.text')}</p>
      </Empty>
    );
  }
  return (
    <Empty title={t(kind === 'done' ? 'empty.done' : 'empty.found')}>
      <p>{t(kind === 'done' ? 'empty.doneText' : 'empty.foundText')}</p>
      <ButtonLink to={MANAGE}>{t('empty.showAll')}</ButtonLink>
    </Empty>
  );
}

function Entries({ me, params }: { me: Me; params: URLSearchParams }) {
  const t = useManageTexts();
  const content = useContentTexts();
  const regions = useRegions();
  const store = useQueryClient();
  const [confirmed, setConfirmed] = useState<string>();
  const notice = useRef<HTMLDivElement>(null);
  const list = api.useQuery('get', '/api/v1/integrationsatlas/worklist', { params: { query: { ...queryOf(params), page: pageOf(params) } } }, { placeholderData: keepPreviousData, staleTime: 0 });
  // the pressed button is gone with its entry
  useEffect(() => {
    if (confirmed) notice.current?.focus();
  }, [confirmed]);
  const onConfirmed = (title: string) => {
    setConfirmed(title);
    void store.invalidateQueries();
  };
  if (list.isPending) return <Loading />;
  if (list.isError) return <Failure error={list.error} retry={() => void list.refetch()} />;
  const { items, page } = list.data;
  const count = content('results', { count: page.totalItems });
  return (
    <div aria-busy={list.isPlaceholderData}>
      <Announcer text={list.isPlaceholderData ? '' : count} />
      {confirmed && (
        <div ref={notice} tabIndex={-1}>
          <Notice tone="success">
            <p>{t('done.confirmed', { title: confirmed })}</p>
          </Notice>
        </div>
      )}
      {items.length === 0 ? (
        <Nothing params={params} />
      ) : (
        <>
          <p className="muted" aria-hidden="true">
            {count}
          </p>
          <ul className="plain-list work-list">
            {items.map((entry) => (
              <li key={entry.id}>
                <EntryCard entry={entry} me={me} region={labelOf(regions, entry.region)} onConfirmed={onConfirmed} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Pagination page={page.number} pages={page.totalPages} href={(number) => pageHref(MANAGE, params, number)} />
    </div>
  );
}

function Worklist({ me }: { me: Me }) {
  const t = useManageTexts();
  const merge = useMergeTexts();
  const [params, setParams] = useSearchParams();
  const states = statuses.map((key) => ({ key, label: t(`status.${key}`) }));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <p className="row">
        <ButtonLink look="primary" icon="file" to={`${MANAGE}/neu`}>
          {t('new')}
        </ButtonLink>
        {me.roles.includes('coordination') && (
          <ButtonLink icon="copy" to={DUPLICATES}>
            {merge('link')}
          </ButtonLink>
        )}
      </p>
      <Views params={params} />
      <ListFilters
        params={params}
        words
        filters={[{ name: 'status', label: t('status.label'), options: states }]}
        onChange={(next) => setParams(next.get('status') === params.get('status') ? next : withFilter(next, 'waiting', ''))}
      />
      <Entries key={params.toString()} me={me} params={params} />
    </Page>
  );
}

/** The offers that somebody looks after, and what waits to be done with them. */
export default function WorklistPage() {
  return <ForKeepers>{(me) => <Worklist me={me} />}</ForKeepers>;
}
