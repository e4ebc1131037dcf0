import { Link, useParams } from 'react-router';
import { api } from '@/api/client';
import { regionName, type Region } from '@/api/vocabulary';
import { useChartTexts } from '@/i18n/charts';
import { useLanguage } from '@/i18n/LanguageContext';
import { BackLink } from '@/ui/BackLink';
import { LanguageNotice } from '@/ui/Foreign';
import { Missing } from '@/ui/Missing';
import { Page } from '@/ui/Page';
import { Empty, Loading } from '@/ui/states';
import { fieldsOf, type RegionMonitor } from './answers';
import { EditionNote } from './EditionNote';
import { MonitorOverview } from './MonitorOverview';
import { useMonitorTexts } from './texts';

function Monitor({ region, monitor }: { region: Region; monitor: RegionMonitor }) {
  const t = useMonitorTexts();
  const charts = useChartTexts();
  const name = regionName(region, useLanguage());
  const address = `/regionen/${encodeURIComponent(region.key)}`;
  return (
    <Page wide title={t('page.title', { region: name })} lead={t('page.lead')} over={<BackLink to={address}>{name}</BackLink>}>
      {monitor.edition ? (
        <>
          <EditionNote edition={monitor.edition} region={region.key} />
          <LanguageNotice language={monitor.language} />
          <MonitorOverview fields={fieldsOf(monitor, charts)} />
        </>
      ) : (
        <Empty title={t('page.unpublished')}>
          <p>{t('overview.empty.text')}</p>
          <p>
            <Link to={`${address}/monitor/ausgaben`}>{t('page.editions')}</Link>
          </p>
        </Empty>
      )}
    </Page>
  );
}

/** The published monitor of a region. */
export default function MonitorPage() {
  const { key = '' } = useParams();
  const params = { path: { key } };
  const region = api.useQuery('get', '/api/v1/regions/{key}', { params });
  const monitor = api.useQuery('get', '/api/v1/regions/{key}/monitor', { params });
  if (region.isError) return <Missing error={region.error} retry={() => void region.refetch()} list="/regionen" />;
  if (monitor.isError) return <Missing error={monitor.error} retry={() => void monitor.refetch()} list="/regionen" />;
  if (region.isPending || monitor.isPending) return <Loading />;
  return <Monitor region={region.data} monitor={monitor.data} />;
}
