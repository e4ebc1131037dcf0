import { isNotFound } from '@/api/problem';
import { useContentTexts } from '@/i18n/content';
import { ButtonLink } from './Button';
import { Page } from './Page';
import { Failure } from './states';

/** The page of a thing that could not be read: gone, or another failure. */
export function Missing({ error, retry, list }: { error: unknown; retry: () => void; list: string }) {
  const t = useContentTexts();
  if (isNotFound(error)) {
    return (
      <Page title={t('gone.title')} lead={t('gone.text')}>
        <ButtonLink look="primary" to={list}>
          {t('gone.list')}
        </ButtonLink>
      </Page>
    );
  }
  return (
    <div className="page">
      <Failure error={error} retry={retry} />
    </div>
  );
}
