import { Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { ApiProvider } from '@/api/ApiProvider';
import { LanguageProvider } from '@/i18n/LanguageProvider';
import { Loading } from '@/ui/states';
import { CrashGuard } from './CrashGuard';
import { NotFoundPage } from './NotFoundPage';
import { pages } from './pages';
import { Shell } from './Shell';
import { SignInPage } from './SignInPage';

export function App() {
  return (
    <LanguageProvider>
      <ApiProvider>
        <BrowserRouter>
          <CrashGuard>
            <Suspense fallback={null}>
              <Routes>
                <Route element={<Shell />}>
                  {pages.map(({ path, component: Component }) => (
                    <Route
                      key={path}
                      path={path}
                      element={
                        <Suspense fallback={<Loading />}>
                          <Component />
                        </Suspense>
                      }
                    />
                  ))}
                  <Route path="/anmeldung" element={<SignInPage />} />
                  <Route path="*" element={<NotFoundPage />} />
                </Route>
              </Routes>
            </Suspense>
          </CrashGuard>
        </BrowserRouter>
      </ApiProvider>
    </LanguageProvider>
  );
}
