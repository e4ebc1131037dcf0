import { keepPreviousData } from '@tanstack/react-query';
import { lazy, startTransition, Suspense, useOptimistic, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '@/api/client';
import { Announcer } from '@/ui/Announcer';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Icon } from '@/ui/Icon';
import { usePageTitle } from '@/ui/Page';
import { Pagination } from '@/ui/Pagination';
import { Failure, Loading } from '@/ui/states';
import { useWide } from '@/ui/useWide';
import { Chips } from './Chips';
import { Filters } from './Filters';
import { OfferCardItem } from './OfferCardItem';
import { countFilters, hrefWith, isAround, PAGE_SIZE, queryOf, sorts, withValue, type OfferCardPage } from './query';
import { QuickFilters } from './QuickFilters';
import { SearchField } from './SearchField';
import { SuggestionBox } from './SuggestionBox';
import { useSearchTexts } from './texts';
import './start.scss';
import './search.scss';

const ResultMap = lazy(() => import('./ResultMap'));

function useOffers(params: URLSearchParams) {
  const [now] = useState(() => new Date());
  const result = api.useQuery('get', '/api/v1/integrationsatlas/offers', { params: { query: queryOf(params, now) } }, { placeholderData: keepPreviousData });
  // the same address answers with a delta only when asked for one
  return { ...result, data: result.data as OfferCardPage | undefined };
}

function ViewSwitch({ params }: { params: URLSearchParams }) {
  const t = useSearchTexts();
  const map = params.get('view') === 'map';
  return (
    <nav className="view-switch" aria-label={t('view.label')}>
      <Link to={hrefWith(params, 'view', 'list')} replace aria-current={map ? undefined : 'page'}>
        <Icon name="list" size={20} /> {t('view.list')}
      </Link>
      <Link to={hrefWith(params, 'view', 'map')} replace aria-current={map ? 'page' : undefined}>
        <Icon name="map" size={20} /> {t('view.map')}
      </Link>
    </nav>
  );
}

function SortSelect({ params, onChange }: { params: URLSearchParams; onChange: (next: URLSearchParams) => void }) {
  const t = useSearchTexts();
  const fallback = params.get('q') ? 'relevance' : isAround(params) ? 'distance' : 'modified';
  const offered = sorts.filter((sort) => (sort !== 'distance' || isAround(params)) && (sort !== 'relevance' || params.get('q')));
  return (
    <label className="sort">
      <span>{t('sort.label')}</span>
      <select value={params.get('sort') ?? fallback} onChange={(event) => onChange(withValue(params, 'sort', event.target.value))}>
        {offered.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sort.${sort}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Results({ params, data, onChange }: { params: URLSearchParams; data: OfferCardPage; onChange: (next: URLSearchParams) => void }) {
  const { items, page, suggestion } = data;
  const first = (page.number - 1) * PAGE_SIZE + 1;
  const map = params.get('view') === 'map';
  return (
    <>
      {suggestion?.reason === 'corrected' && <SuggestionBox suggestion={suggestion} empty={false} params={params} onChange={onChange} />}
      {map && (
        <Suspense fallback={<Loading />}>
          <ResultMap offers={items} first={first} />
        </Suspense>
      )}
      <ol className="offer-list">
        {items.map((offer, index) => (
          <li key={offer.id}>
            <OfferCardItem offer={offer} number={map ? first + index : undefined} />
          </li>
        ))}
      </ol>
      <Pagination page={page.number} pages={page.totalPages} href={(number) => hrefWith(params, 'page', String(number))} />
      {suggestion?.reason !== 'corrected' && <SuggestionBox suggestion={suggestion} empty={items.length === 0} params={params} onChange={onChange} />}
    </>
  );
}

export default function SearchPage() {
  const t = useSearchTexts();
  const [address, setAddress] = useSearchParams();
  // a pressed filter shows at once, before the address has changed
  const [params, setParams] = useOptimistic(address);
  const offers = useOffers(address);
  const wide = useWide();
  const [filtering, setFiltering] = useState(false);
  const words = params.get('q') ?? '';
  const heading = usePageTitle(words ? `${words} – ${t('search.title')}` : t('search.title'));
  const change = (next: URLSearchParams) =>
    startTransition(() => {
      setParams(next);
      setAddress(next);
    });
  const chosen = countFilters(params);
  const total = offers.data?.page.totalItems ?? 0;
  const facets = offers.data?.facets ?? [];
  const filters = <Filters params={params} facets={facets} onChange={change} />;

  return (
    <>
      <div className="search-head">
        <div className="search-head__inner">
          <h1 ref={heading} tabIndex={-1}>
            {t('search.title')}
          </h1>
          <SearchField key={words} initial={words} onSearch={(text) => change(withValue(params, 'q', text))} />
          <QuickFilters params={params} onChange={change} />
        </div>
      </div>
      <div className="page search-layout">
        {wide && (
          <aside className="filters" aria-label={t('filter.title')}>
            {filters}
          </aside>
        )}
        <div className="search-results">
          <div className="search-results__head">
            <p className="search-results__count">{offers.data ? t('search.results', { count: total }) : ' '}</p>
            {!wide && (
              <Button icon="filter" small onClick={() => setFiltering(true)}>
                {chosen ? t('filter.count', { count: chosen }) : t('filter.open')}
              </Button>
            )}
            <SortSelect params={params} onChange={change} />
            <ViewSwitch params={params} />
          </div>
          <Chips params={params} facets={facets} onChange={change} />
          <Announcer text={offers.data && !offers.isPlaceholderData ? t('search.results', { count: total }) : ''} />
          {offers.isPending && <Loading />}
          {offers.isError && <Failure error={offers.error} retry={() => void offers.refetch()} />}
          {offers.data && !offers.isError && (
            <div className={offers.isPlaceholderData ? 'updating' : undefined} aria-busy={offers.isPlaceholderData}>
              <Results params={params} data={offers.data} onChange={change} />
            </div>
          )}
        </div>
      </div>
      {!wide && (
        <Dialog
          title={t('filter.title')}
          open={filtering}
          onClose={() => setFiltering(false)}
          footer={
            <Button look="primary" onClick={() => setFiltering(false)}>
              {t('filter.show', { count: total })}
            </Button>
          }
        >
          {filters}
        </Dialog>
      )}
    </>
  );
}
