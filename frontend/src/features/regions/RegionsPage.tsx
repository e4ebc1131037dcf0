import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { api } from '@/api/client';
import { itemsOf, regionName, type Region } from '@/api/vocabulary';
import { useLanguage } from '@/i18n/LanguageContext';
import { Foreign, LanguageNotice } from '@/ui/Foreign';
import { Page } from '@/ui/Page';
import { Failure, Loading } from '@/ui/states';
import { Tag } from '@/ui/Tag';
import { useTexts } from './texts';
import './regions.scss';

const RegionMap = lazy(() => import('./RegionMap'));

function RegionCard({ region, number }: { region: Region; number?: number }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <article className="card region-card">
      <h2>
        {number !== undefined && (
          <span className="region-card__number" aria-hidden="true">
            {number}
          </span>
        )}
        <Link to={`/regionen/${region.key}`}>{regionName(region, language)}</Link>
      </h2>
      <Foreign as="p" language={region.textLanguage}>
        {region.summary}
      </Foreign>
      <p className="tags">
        <Tag>{t(`settlement.${region.settlement}`)}</Tag>
      </p>
    </article>
  );
}

function Cards({ regions, numbered }: { regions: Region[]; numbered: boolean }) {
  return (
    <ol className="cards">
      {regions.map((region, index) => (
        <li key={region.key}>
          <RegionCard region={region} number={numbered ? index + 1 : undefined} />
        </li>
      ))}
    </ol>
  );
}

/** The six model regions on a map and as cards; others who take part below. */
export default function RegionsPage() {
  const t = useTexts();
  const answer = api.useQuery('get', '/api/v1/regions', { params: { query: { pageSize: 100 } } });
  const all = itemsOf<Region>(answer.data);
  const models = all.filter(({ kind }) => kind === 'model_region');
  const others = all.filter(({ kind }) => kind !== 'model_region');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {answer.isPending && <Loading />}
      {answer.isError && <Failure error={answer.error} retry={() => void answer.refetch()} />}
      {models[0] && (
        <>
          <LanguageNotice language={models[0].textLanguage} />
          <div className="regions">
            <Suspense fallback={<Loading />}>
              <RegionMap regions={models} />
            </Suspense>
            <Cards regions={models} numbered />
          </div>
        </>
      )}
      {others.length > 0 && (
        <section>
          <h2>{t('others')}</h2>
          <Cards regions={others} numbered={false} />
        </section>
      )}
    </Page>
  );
}
