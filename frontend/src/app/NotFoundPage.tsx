import { useCommon } from '@/i18n/common';
import { ButtonLink } from '@/ui/Button';
import { Page } from '@/ui/Page';

export function NotFoundPage() {
  const t = useCommon();
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')}>
      <p>
        <ButtonLink look="primary" icon="search" to="/angebote">
          {t('notFound.search')}
        </ButtonLink>
      </p>
    </Page>
  );
}
