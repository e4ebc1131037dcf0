import { Link } from 'react-router';
import { Page } from '@/ui/Page';
import { Part } from './Statement';
import { useLegalTexts } from './texts';

const parts = ['browser', 'logs', 'place', 'reports', 'accounts', 'rights'] as const;

export default function PrivacyPage() {
  const t = useLegalTexts();
  return (
    <Page title={t('privacy.title')} lead={t('privacy.lead')}>
      <div className="statement">
        {parts.map((part) => (
          <Part key={part} title={`privacy.${part}`} text={`privacy.${part}.text`} />
        ))}
        <p>
          <Link to="/impressum">{t('imprint.title')}</Link>
        </p>
      </div>
    </Page>
  );
}
