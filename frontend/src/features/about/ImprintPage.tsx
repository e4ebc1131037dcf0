import { useQuery } from '@tanstack/react-query';
import { configuration } from '@/auth/session';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Part, Points } from './Statement';
import { useLegalTexts } from './texts';

/** Who runs the installation; the operator replaces the notice by its own details. */
export default function ImprintPage() {
  const t = useLegalTexts();
  const { data } = useQuery({ queryKey: ['configuration'], queryFn: configuration, staleTime: Infinity });
  return (
    <Page title={t('imprint.title')} lead={t('imprint.lead')}>
      <div className="statement">
        <Notice tone="warning" title={t('imprint.placeholder')}>
          <p>{t('imprint.placeholder.text')}</p>
        </Notice>
        {data?.demo && (
          <Notice>
            <p>{t('imprint.demo')}</p>
          </Notice>
        )}
        <Part title="imprint.content" text="imprint.content.text" />
        <Part title="imprint.sources">
          <Points keys={['imprint.source.programme', 'imprint.source.territories', 'imprint.source.outlines', 'imprint.source.postcodes']} />
        </Part>
        <Part title="imprint.software" text="imprint.software.text" />
      </div>
    </Page>
  );
}
