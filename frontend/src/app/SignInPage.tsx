import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { completeSignIn, signIn } from '@/auth/session';
import { useCommon } from '@/i18n/common';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Loading } from '@/ui/states';

/** Where the identity provider sends people back to. */
export function SignInPage() {
  const t = useCommon();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    completeSignIn().then(
      (returnTo) => void navigate(returnTo, { replace: true }),
      () => !left && setFailed(true),
    );
    return () => {
      left = true;
    };
  }, [navigate]);
  return (
    <Page title={failed ? t('auth.signIn') : t('auth.signingIn')}>
      {failed ? (
        <Notice tone="danger" live>
          <p>{t('auth.failed')}</p>
          <Button look="primary" onClick={() => void signIn('/meine-aufgaben')}>
            {t('auth.signIn')}
          </Button>
        </Notice>
      ) : (
        <Loading />
      )}
    </Page>
  );
}
