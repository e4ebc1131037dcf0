import { keepPreviousData } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { api } from '@/api/client';
import type { components, operations } from '@/api/schema';
import { itemsOf, useFieldsOfAction } from '@/api/vocabulary';
import { useContentTexts } from '@/i18n/content';
import { Foreign, LanguageNotice } from '@/ui/Foreign';
import { ListFilters } from '@/ui/ListFilters';
import { filtersOf, pageHref, pageOf } from '@/ui/listParams';
import { ListResult } from '@/ui/ListResult';
import { Page } from '@/ui/Page';
import { Failure, Loading } from '@/ui/states';
import { Certainty, statuses } from './Certainty';
import { useTexts } from './texts';
import './indicators.scss';

type Framework = components['schemas']['Framework'];
type Indicator = components['schemas']['Indicator'];
type Query = NonNullable<operations['listIndicators']['parameters']['query']>;

const PAGE_SIZE = 30;

function FrameworkCard({ framework }: { framework: Framework }) {
  const t = useTexts();
  const { key, name, language, description, responsible, indicators, editions } = framework;
  return (
    <article className="card">
      <h3 lang={language}>{name}</h3>
      {description && (
        <Foreign as="p" language={language}>
          {description}
        </Foreign>
      )}
      {responsible && <p className="muted small">{t('framework.responsible', { name: responsible })}</p>}
      <p className="muted small">
        {t('framework.count', { count: indicators })} · {t('editions', { count: editions.length })}
      </p>
      {indicators > 0 && (
        <p>
          <Link to={`/indikatoren?framework=${key}`}>
            {t('framework.show')}
            <span className="kern-sr-only"> {name}</span>
          </Link>
        </p>
      )}
    </article>
  );
}

function Row({ indicator }: { indicator: Indicator }) {
  const { key, code, name, language, framework, fieldOfAction, otherField } = indicator;
  return (
    <li className="indicator-row">
      <span className="indicator-row__code" dir="ltr">
        {code}
      </span>
      <div className="indicator-row__main">
        <Link to={`/indikatoren/${encodeURIComponent(key)}`} lang={language}>
          {name}
        </Link>
        <div className="muted small">{[framework.label, fieldOfAction?.label ?? otherField].filter(Boolean).join(' · ')}</div>
      </div>
      <Certainty indicator={indicator} />
    </li>
  );
}

/** Frameworks of indicators and all their definitions. */
export default function IndicatorsPage() {
  const t = useTexts();
  const content = useContentTexts();
  const fields = useFieldsOfAction();
  const [params, setParams] = useSearchParams();
  const frameworks = api.useQuery('get', '/api/v1/frameworks', { params: { query: { pageSize: 100 } } });
  const all = itemsOf<Framework>(frameworks.data);
  const query = { ...filtersOf(params, ['q', 'framework', 'fieldOfAction', 'definitionStatus']), page: pageOf(params), pageSize: PAGE_SIZE } as unknown as Query;
  const result = api.useQuery('get', '/api/v1/indicators', { params: { query } }, { placeholderData: keepPreviousData });
  const items = itemsOf<Indicator>(result.data);
  const filters = [
    { name: 'framework', label: t('framework'), options: all.map(({ key, name }) => ({ key, label: name })) },
    { name: 'fieldOfAction', label: content('filter.field'), options: fields },
    { name: 'definitionStatus', label: t('filter.definitionStatus'), options: statuses.map((key) => ({ key, label: t(`status.${key}`) })) },
  ];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <p>{t('values')}</p>
      <section aria-labelledby="definitionen">
        <h2 id="definitionen">{t('list')}</h2>
        <ListFilters words params={params} onChange={(next) => setParams(next)} filters={filters} />
        {items[0] && <LanguageNotice language={items[0].language} />}
        <ListResult result={result} items={items} page={result.data && 'page' in result.data ? result.data.page : undefined} href={(page) => pageHref('/indikatoren', params, page)}>
          {(indicators) => (
            <ul className="plain-list">
              {indicators.map((indicator) => (
                <Row key={indicator.id} indicator={indicator} />
              ))}
            </ul>
          )}
        </ListResult>
      </section>
      <section className="frameworks">
        <h2>{t('frameworks')}</h2>
        {frameworks.isPending && <Loading />}
        {frameworks.isError && <Failure error={frameworks.error} retry={() => void frameworks.refetch()} />}
        <ul className="cards">
          {all.map((framework) => (
            <li key={framework.id}>
              <FrameworkCard framework={framework} />
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
