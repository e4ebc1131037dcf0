import { hashKey, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useSession } from '@/auth/useSession';
import { useLanguage } from '@/i18n/LanguageContext';
import { ProblemError } from './problem';

function retry(count: number, error: Error): boolean {
  const temporary = !(error instanceof ProblemError) || error.status >= 502;
  return temporary && navigator.onLine && count < 2;
}

/**
 * Language and person decide what the API answers, so both are part of an answer's key. The store itself is shared:
 * a component that stays on the screen keeps its first store and would never see another.
 */
export function ApiProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const person = useSession().subject;
  const [queryCache] = useState(() => new QueryCache());
  const client = useMemo(
    () =>
      new QueryClient({
        queryCache,
        defaultOptions: {
          // networkMode always: a service worker may know the answer without a connection
          queries: { retry, staleTime: 60_000, networkMode: 'always', queryKeyHashFn: (key) => hashKey([language, person, key]) },
          mutations: { networkMode: 'always' },
        },
      }),
    [queryCache, language, person],
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
