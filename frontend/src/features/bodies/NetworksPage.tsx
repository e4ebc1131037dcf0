import { keepPreviousData } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api } from '@/api/client';
import { itemsOf, useRegions } from '@/api/vocabulary';
import { useContentTexts } from '@/i18n/content';
import { BackLink } from '@/ui/BackLink';
import { LanguageNotice } from '@/ui/Foreign';
import { ListFilters } from '@/ui/ListFilters';
import { filtersOf } from '@/ui/listParams';
import { ListResult } from '@/ui/ListResult';
import { Page } from '@/ui/Page';
import type { Body } from './bodies';
import { BodyList } from './BodyList';
import { useTexts } from './texts';

/** Networks of the regions and of the Land. */
export default function NetworksPage() {
  const t = useTexts();
  const content = useContentTexts();
  const regions = useRegions();
  const [params, setParams] = useSearchParams();
  const { q, region } = filtersOf(params, ['q', 'region']);
  const query = { q, region: region ? [region] : undefined, type: ['netzwerk'], pageSize: 100 };
  const result = api.useQuery('get', '/api/v1/bodies', { params: { query } }, { placeholderData: keepPreviousData });
  const networks = itemsOf<Body>(result.data);
  return (
    <Page title={t('networks.title')} lead={t('networks.lead')} over={<BackLink to="/gremien">{t('back')}</BackLink>}>
      <ListFilters words params={params} onChange={(next) => setParams(next)} filters={[{ name: 'region', label: content('filter.region'), options: regions }]} />
      {networks[0] && <LanguageNotice language={networks[0].language} />}
      <ListResult result={result} items={networks} href={() => '/netzwerke'}>
        {(items) => <BodyList bodies={items} />}
      </ListResult>
    </Page>
  );
}
