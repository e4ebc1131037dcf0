import { lazy, Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { api } from '@/api/client';
import { regionName, type Region } from '@/api/vocabulary';
import { useSession } from '@/auth/useSession';
import { useLanguage } from '@/i18n/LanguageContext';
import { BackLink } from '@/ui/BackLink';
import { pageHref, pageOf } from '@/ui/listParams';
import { Missing } from '@/ui/Missing';
import { Page } from '@/ui/Page';
import { Pagination } from '@/ui/Pagination';
import { Failure, Loading } from '@/ui/states';
import { EditionList } from './EditionList';
import { useMonitorTexts } from './texts';
import { entryOf, inWork, mayPrepare } from './work';

const EditionWork = lazy(() => import('./EditionWork'));

function Editions({ region }: { region: Region }) {
  const t = useMonitorTexts();
  const name = regionName(region, useLanguage());
  const [search] = useSearchParams();
  const { state } = useSession();
  const me = api.useQuery('get', '/api/v1/me', {}, { enabled: state === 'signedIn' });
  const editions = api.useQuery('get', '/api/v1/regions/{key}/editions', { params: { path: { key: region.key }, query: { page: pageOf(search), pageSize: 20 } } });
  const address = `/regionen/${encodeURIComponent(region.key)}/monitor`;
  const works = state === 'signedIn' && mayPrepare(me.data, region.key);
  const shown = editions.data?.items.filter((edition) => !inWork(edition)) ?? [];
  return (
    <Page title={t('page.editionsTitle', { region: name })} lead={t('edition.empty.text')} over={<BackLink to={address}>{t('page.back')}</BackLink>}>
      {editions.isPending && <Loading />}
      {editions.isError && <Failure error={editions.error} retry={() => void editions.refetch()} />}
      {editions.data && me.data && works && (
        <Suspense fallback={<Loading />}>
          <EditionWork region={region.key} editions={editions.data.items} me={me.data} />
        </Suspense>
      )}
      {editions.data && (
        <section>
          <h2>{t('page.editions')}</h2>
          <EditionList editions={shown.map((edition) => entryOf(edition, t('page.content')))} />
          <Pagination page={editions.data.page.number} pages={editions.data.page.totalPages} href={(page) => pageHref(`${address}/ausgaben`, search, page)} />
        </section>
      )}
    </Page>
  );
}

/** The editions of a region's monitor; for those who prepare them also the one in work. */
export default function EditionsPage() {
  const { key = '' } = useParams();
  const region = api.useQuery('get', '/api/v1/regions/{key}', { params: { path: { key } } });
  if (region.isPending) return <Loading />;
  if (region.isError) return <Missing error={region.error} retry={() => void region.refetch()} list="/regionen" />;
  return <Editions region={region.data} />;
}
