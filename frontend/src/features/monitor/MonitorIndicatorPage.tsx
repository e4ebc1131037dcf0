import { Link, useParams } from 'react-router';
import { api } from '@/api/client';
import type { components } from '@/api/schema';
import { regionName, type Region } from '@/api/vocabulary';
import { periodText } from '@/charts/periods';
import { useChartTexts } from '@/i18n/charts';
import { useLanguage } from '@/i18n/LanguageContext';
import { BackLink } from '@/ui/BackLink';
import { LanguageNotice } from '@/ui/Foreign';
import { Missing } from '@/ui/Missing';
import { Page } from '@/ui/Page';
import { Empty, Loading } from '@/ui/states';
import { findIndicator, gapSeriesOf, measureOf, seriesOf, type RegionMonitor } from './answers';
import { EditionNote } from './EditionNote';
import { IndicatorDepth } from './IndicatorDepth';
import { useMonitorTexts } from './texts';

interface DepthProps {
  region: Region;
  monitor: RegionMonitor;
  definition: components['schemas']['Indicator'];
}

function Values({ region, monitor, definition }: DepthProps) {
  const t = useMonitorTexts();
  const charts = useChartTexts();
  const language = useLanguage();
  const indicator = findIndicator(monitor, definition.key);
  if (!indicator || indicator.series.length === 0) return <Empty title={monitor.edition ? t('overview.empty.title') : t('page.unpublished')} />;
  const series = seriesOf(indicator, charts);
  const { newest } = indicator;
  const coverage = newest && t('depth.coverageOf', { period: periodText(newest.period, language, charts), covered: String(newest.covered), territories: String(newest.territories) });
  const query = new URLSearchParams({ region: region.key, indicator: indicator.key });
  return (
    <IndicatorDepth
      name={indicator.name}
      language={monitor.language}
      measure={measureOf(indicator)}
      breakdowns={[{ key: 'group', name: t('depth.groups'), series }]}
      gap={gapSeriesOf(indicator, series)}
      definition={{ ...definition, version: indicator.version }}
      quality={{ coverage: coverage ?? undefined, footnotes: [] }}
      source={monitor.edition?.title}
      formats={[{ name: t('page.observations'), href: `/api/v1/observations?${query.toString()}` }]}
    />
  );
}

function Depth(props: DepthProps) {
  const t = useMonitorTexts();
  const { region, monitor, definition } = props;
  const place = regionName(region, useLanguage());
  return (
    <Page wide title={`${definition.name}: ${place}`} over={<BackLink to={`/regionen/${encodeURIComponent(region.key)}/monitor`}>{t('page.back')}</BackLink>}>
      <LanguageNotice language={definition.language} />
      {monitor.edition && <EditionNote edition={monitor.edition} region={region.key} />}
      <Values {...props} />
      <p>
        <Link to={`/indikatoren/${encodeURIComponent(definition.key)}`}>{t('page.definition')}</Link>
      </p>
    </Page>
  );
}

/** One indicator of a region's published monitor. */
export default function MonitorIndicatorPage() {
  const { key = '', indicator = '' } = useParams();
  const region = api.useQuery('get', '/api/v1/regions/{key}', { params: { path: { key } } });
  const monitor = api.useQuery('get', '/api/v1/regions/{key}/monitor', { params: { path: { key } } });
  const version = monitor.data && findIndicator(monitor.data, indicator)?.version;
  const definition = api.useQuery('get', '/api/v1/indicators/{code}', { params: { path: { code: indicator }, query: version ? { version } : {} } }, { enabled: !monitor.isPending });
  const list = `/regionen/${encodeURIComponent(key)}/monitor`;
  if (region.isError) return <Missing error={region.error} retry={() => void region.refetch()} list="/regionen" />;
  if (monitor.isError) return <Missing error={monitor.error} retry={() => void monitor.refetch()} list={list} />;
  if (definition.isError) return <Missing error={definition.error} retry={() => void definition.refetch()} list={list} />;
  if (region.isPending || monitor.isPending || definition.isPending) return <Loading />;
  return <Depth region={region.data} monitor={monitor.data} definition={definition.data} />;
}
