import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useSession } from '@/auth/useSession';
import { useLanguage } from '@/i18n/LanguageContext';
import { ProblemError } from './problem';

function retry(count: number, error: Error): boolean {
  const temporary = !(error instanceof ProblemError) || error.status >= 502;
  return temporary && navigator.onLine && count < 2;
}

/** One store of answers per language and person, since both decide what the API answers. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const person = useSession().subject;
  const client = useMemo(() => {
    void language;
    void person;
    return new QueryClient({
      // always: a service worker may know the answer without a connection
      defaultOptions: { queries: { retry, staleTime: 60_000, networkMode: 'always' }, mutations: { networkMode: 'always' } },
    });
  }, [language, person]);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
