import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '@/api/client';
import { useRegions } from '@/api/vocabulary';
import { useContentTexts } from '@/i18n/content';
import { Announcer } from '@/ui/Announcer';
import { BackLink } from '@/ui/BackLink';
import { ButtonLink } from '@/ui/Button';
import { ListFilters } from '@/ui/ListFilters';
import { pageHref, pageOf } from '@/ui/listParams';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Pagination } from '@/ui/Pagination';
import { Empty, Failure, Loading } from '@/ui/states';
import { ForKeepers, type Me } from './access';
import { MANAGE } from './address';
import { DUPLICATES, hasOffer } from './duplicates';
import { PairCard } from './PairCard';
import { useManageTexts, useMergeTexts } from './texts';
import '@/ui/content.scss';
import './manage.scss';

function Pairs({ region, params }: { region: string; params: URLSearchParams }) {
  const t = useMergeTexts();
  const content = useContentTexts();
  const store = useQueryClient();
  const [merged, setMerged] = useState<string>();
  const notice = useRef<HTMLDivElement>(null);
  const wanted = params.get('angebot');
  // one offer's pairs are few, but may stand on any page of the list
  const page = wanted ? { page: 1, pageSize: 100 } : { page: pageOf(params), pageSize: 20 };
  const list = api.useQuery('get', '/api/v1/integrationsatlas/duplicates', { params: { query: { region, ...page } } }, { placeholderData: keepPreviousData, staleTime: 0 });
  // the pressed button is gone with its pair
  useEffect(() => {
    if (merged) notice.current?.focus();
  }, [merged]);
  const onMerged = (title: string) => {
    setMerged(title);
    void store.invalidateQueries();
  };
  if (list.isPending) return <Loading />;
  if (list.isError) return <Failure error={list.error} retry={() => void list.refetch()} />;
  const items = wanted ? list.data.items.filter((pair) => hasOffer(pair, wanted)) : list.data.items;
  const count = content('results', { count: wanted ? items.length : list.data.page.totalItems });
  return (
    <div aria-busy={list.isPlaceholderData}>
      <Announcer text={list.isPlaceholderData ? '' : count} />
      {merged && (
        <div ref={notice} tabIndex={-1}>
          <Notice tone="success">
            <p>{t('done', { title: merged })}</p>
          </Notice>
        </div>
      )}
      {items.length === 0 ? (
        <Empty title={t('none')}>
          <p>{t('noneText')}</p>
          <ButtonLink to={wanted ? pageHref(DUPLICATES, new URLSearchParams({ region }), 1) : MANAGE}>{t(wanted ? 'all' : 'back')}</ButtonLink>
        </Empty>
      ) : (
        <>
          <p className="muted" aria-hidden="true">
            {count}
          </p>
          <ul className="plain-list work-list">
            {items.map((pair) => (
              <li key={pair.offers.map(({ id }) => id).join()}>
                <PairCard pair={pair} open={wanted !== null && items.length === 1} onMerged={onMerged} />
              </li>
            ))}
          </ul>
        </>
      )}
      {!wanted && <Pagination page={list.data.page.number} pages={list.data.page.totalPages} href={(number) => pageHref(DUPLICATES, params, number)} />}
    </div>
  );
}

function Duplicates({ me }: { me: Me }) {
  const t = useMergeTexts();
  const manage = useManageTexts();
  const content = useContentTexts();
  const [params, setParams] = useSearchParams();
  const own = useRegions().filter(({ key }) => me.scopes.regions.includes(key));
  const over = <BackLink to={MANAGE}>{manage('back')}</BackLink>;
  const asked = params.get('region') ?? '';
  const region = me.scopes.regions.includes(asked) ? asked : me.scopes.regions[0];
  if (!me.roles.includes('coordination') || !region) {
    return (
      <Page title={t('title')} lead={t('noRole')} over={over}>
        <ButtonLink to={MANAGE}>{manage('back')}</ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')} over={over}>
      {own.length > 1 && <ListFilters params={params} filters={[{ name: 'region', label: content('filter.region'), options: own }]} onChange={(next) => setParams(next)} />}
      <Pairs key={region} region={region} params={params} />
    </Page>
  );
}

/** Offers that may stand in the atlas twice, and the way to make one of two. */
export default function DuplicatesPage() {
  return <ForKeepers>{(me) => <Duplicates me={me} />}</ForKeepers>;
}
