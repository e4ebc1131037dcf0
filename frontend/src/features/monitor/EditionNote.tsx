import { Link } from 'react-router';
import { Foreign } from '@/ui/Foreign';
import { Notice } from '@/ui/Notice';
import { useFormats } from '@/i18n/LanguageContext';
import type { RegionMonitor } from './answers';
import { useMonitorTexts } from './texts';

/** Where the values come from, with what the publisher says about them. */
export function EditionNote({ edition, region }: { edition: NonNullable<RegionMonitor['edition']>; region: string }) {
  const t = useMonitorTexts();
  const { date } = useFormats();
  return (
    <Notice>
      <Foreign as="p">
        <strong>{edition.title}</strong>
      </Foreign>
      <p>
        {t('overview.edition', { number: String(edition.number), date: date(edition.published) })} <Link to={`/regionen/${encodeURIComponent(region)}/monitor/ausgaben`}>{t('page.editions')}</Link>
      </p>
      {edition.text && <Foreign as="p">{edition.text}</Foreign>}
    </Notice>
  );
}
