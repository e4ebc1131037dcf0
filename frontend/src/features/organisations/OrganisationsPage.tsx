import { keepPreviousData } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { api } from '@/api/client';
import type { components, operations } from '@/api/schema';
import { itemsOf, labelOf, useRegions } from '@/api/vocabulary';
import { useContentTexts } from '@/i18n/content';
import { useFormats } from '@/i18n/LanguageContext';
import { Icon } from '@/ui/Icon';
import { ListFilters } from '@/ui/ListFilters';
import { filtersOf, pageHref, pageOf } from '@/ui/listParams';
import { ListResult } from '@/ui/ListResult';
import { Page } from '@/ui/Page';
import { Tag } from '@/ui/Tag';
import { kinds } from './kinds';
import { useTexts } from './texts';

type Organisation = components['schemas']['Organisation'];
type Query = NonNullable<operations['listOrganisations']['parameters']['query']>;

const PAGE_SIZE = 24;
/** Languages that people look for; offers know more. */
const languages = ['de', 'en', 'ar', 'tr', 'uk', 'ru', 'fa', 'fr', 'pl', 'ro', 'it'];

function OrganisationCard({ organisation, region }: { organisation: Organisation; region: string }) {
  const t = useTexts();
  const { list, languageName } = useFormats();
  const { key, name, kind, summary, contact } = organisation;
  return (
    <article className="card">
      <h2 lang="de" dir="auto">
        <Link to={`/organisationen/${key}`}>{name}</Link>
      </h2>
      {summary && (
        <p lang="de" dir="auto">
          {summary}
        </p>
      )}
      <p className="tags">
        <Tag icon="building">{t(`kind.${kind}`)}</Tag>
        {(contact.city ?? region) && <Tag icon="pin">{contact.city ?? region}</Tag>}
      </p>
      {organisation.languages.length > 0 && (
        <p className="muted small">
          <Icon name="speech" size={18} /> {list(organisation.languages.map(languageName))}
        </p>
      )}
    </article>
  );
}

/** The directory of organisations. */
export default function OrganisationsPage() {
  const t = useTexts();
  const content = useContentTexts();
  const { languageName } = useFormats();
  const regions = useRegions();
  const [params, setParams] = useSearchParams();
  const query = { ...filtersOf(params, ['q', 'kind', 'region', 'language']), page: pageOf(params), pageSize: PAGE_SIZE } as unknown as Query;
  const result = api.useQuery('get', '/api/v1/organisations', { params: { query } }, { placeholderData: keepPreviousData });
  const filters = [
    { name: 'kind', label: t('filter.kind'), options: kinds.map((key) => ({ key, label: t(`kind.${key}`) })) },
    { name: 'region', label: content('filter.region'), options: regions },
    { name: 'language', label: content('filter.language'), options: languages.map((key) => ({ key, label: languageName(key) })) },
  ];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ListFilters words params={params} onChange={(next) => setParams(next)} filters={filters} />
      <ListResult
        result={result}
        items={itemsOf<Organisation>(result.data)}
        page={result.data && 'page' in result.data ? result.data.page : undefined}
        href={(page) => pageHref('/organisationen', params, page)}
      >
        {(items) => (
          <ul className="cards">
            {items.map((organisation) => (
              <li key={organisation.id}>
                <OrganisationCard organisation={organisation} region={organisation.region ? labelOf(regions, organisation.region) : ''} />
              </li>
            ))}
          </ul>
        )}
      </ListResult>
    </Page>
  );
}
