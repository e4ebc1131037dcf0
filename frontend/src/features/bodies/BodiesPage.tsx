import { keepPreviousData } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { api } from '@/api/client';
import type { operations } from '@/api/schema';
import { itemsOf, useRegions } from '@/api/vocabulary';
import { useContentTexts } from '@/i18n/content';
import { LanguageNotice } from '@/ui/Foreign';
import { ListFilters } from '@/ui/ListFilters';
import { filtersOf } from '@/ui/listParams';
import { ListResult } from '@/ui/ListResult';
import { Page } from '@/ui/Page';
import type { Body } from './bodies';
import { BodyList } from './BodyList';
import { useTexts } from './texts';

type Query = NonNullable<operations['listBodies']['parameters']['query']>;

const STEERING = 'steuerungsgruppen';
const NETWORK = 'netzwerk';

function useTypes() {
  const all = itemsOf<Body>(api.useQuery('get', '/api/v1/bodies', { params: { query: { pageSize: 100 } } }).data);
  const types = new Map(all.map(({ type }) => [type.key, type]));
  return [...types.values()].filter(({ key }) => key !== NETWORK).sort((a, b) => a.label.localeCompare(b.label));
}

function Views({ steering, region }: { steering: boolean; region: string | null }) {
  const t = useTexts();
  const suffix = region ? `region=${encodeURIComponent(region)}` : '';
  return (
    <nav aria-label={t('view.label')} className="view-links">
      <ul>
        <li>
          <Link to={`/gremien?${suffix}`} aria-current={steering ? undefined : 'page'}>
            {t('view.all')}
          </Link>
        </li>
        <li>
          <Link to={`/gremien?ansicht=${STEERING}&${suffix}`} aria-current={steering ? 'page' : undefined}>
            {t('view.steering')}
          </Link>
        </li>
        <li>
          <Link to={`/netzwerke?${suffix}`}>{t('view.networks')}</Link>
        </li>
      </ul>
    </nav>
  );
}

/** Boards, steering groups and rounds, grouped by region. */
export default function BodiesPage() {
  const t = useTexts();
  const content = useContentTexts();
  const regions = useRegions();
  const types = useTypes();
  const [params, setParams] = useSearchParams();
  const steering = params.get('ansicht') === STEERING;
  const query = { ...filtersOf(params, steering ? ['q', 'region'] : ['q', 'region', 'type']), pageSize: 100 } as unknown as Query;
  const options = { placeholderData: keepPreviousData };
  const every = api.useQuery('get', '/api/v1/bodies', { params: { query } }, { ...options, enabled: !steering });
  const groups = api.useQuery('get', '/api/v1/steuerungsgruppen', { params: { query } }, { ...options, enabled: steering });
  const result = steering ? groups : every;
  const bodies = itemsOf<Body>(result.data).filter(({ type }) => type.key !== NETWORK);
  const filters = [
    { name: 'region', label: content('filter.region'), options: regions },
    ...(steering ? [] : [{ name: 'type', label: t('filter.type'), options: types }]),
  ];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Views steering={steering} region={params.get('region')} />
      <ListFilters words params={params} onChange={(next) => setParams(next)} filters={filters} />
      {bodies[0] && <LanguageNotice language={bodies[0].language} />}
      <ListResult result={result} items={bodies} href={() => '/gremien'}>
        {(items) => <BodyList bodies={items} />}
      </ListResult>
    </Page>
  );
}
