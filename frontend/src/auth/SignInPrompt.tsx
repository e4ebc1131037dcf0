import { useState } from 'react';
import { useCommon } from '@/i18n/common';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { signIn } from './session';

/** Instead of a page that needs an account; signing in leads back to the same address. */
export function SignInPrompt({ title, text }: { title: string; text: string }) {
  const t = useCommon();
  const [failed, setFailed] = useState(false);
  return (
    <Page title={title} lead={text}>
      {failed && (
        <Notice tone="danger" live>
          <p>{t('auth.unreachable')}</p>
        </Notice>
      )}
      <p>
        <Button look="primary" icon="user" onClick={() => void signIn().catch(() => setFailed(true))}>
          {t('auth.signIn')}
        </Button>
      </p>
    </Page>
  );
}
