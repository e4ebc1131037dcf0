import { Suspense, useEffect, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useCommon } from '@/i18n/common';
import { Loading } from '@/ui/states';
import { CrashGuard } from './CrashGuard';
import { Footer } from './Footer';
import { Header } from './Header';

/** True while the browser knows of no connection. */
function useOffline(): boolean {
  const [offline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const update = () => setOffline(!navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);
  return offline;
}

/** What surrounds every page. */
export function Shell() {
  const t = useCommon();
  const offline = useOffline();
  const { pathname } = useLocation();
  useEffect(() => {
    // newer browsers answer with a promise, which is no clean-up
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, [pathname]);
  return (
    <div className="shell">
      <a className="skip-link" href="#inhalt">
        {t('app.skip')}
      </a>
      <Header />
      <div role="status">{offline && <p className="offline">{t('app.offline')}</p>}</div>
      <main id="inhalt" tabIndex={-1}>
        <CrashGuard key={pathname}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </CrashGuard>
      </main>
      <Footer />
    </div>
  );
}
