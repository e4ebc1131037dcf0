import { Link } from 'react-router';
import { useFormats } from '@/i18n/LanguageContext';
import { Page } from '@/ui/Page';
import { Part, Points } from './Statement';
import { useLegalTexts } from './texts';

/** Day of the last review of this statement; change it together with the text. */
const REVIEWED = '2026-11-24T12:00:00Z';

export default function AccessibilityPage() {
  const t = useLegalTexts();
  const { date } = useFormats();
  return (
    <Page title={t('a11y.title')} lead={t('a11y.lead')}>
      <div className="statement">
        <p>{t('a11y.scope')}</p>
        <Part title="a11y.state" text="a11y.state.text" />
        <Part title="a11y.gaps">
          <Points keys={['a11y.gap.map', 'a11y.gap.language', 'a11y.gap.sign', 'a11y.gap.pdf']} />
        </Part>
        <Part title="a11y.feedback" text="a11y.feedback.text">
          <p>
            <Link to="/impressum">{t('imprint.title')}</Link>
          </p>
        </Part>
        <Part title="a11y.enforcement" text="a11y.enforcement.text" />
        <p className="muted">{t('a11y.date', { date: date(REVIEWED) })}</p>
      </div>
    </Page>
  );
}
