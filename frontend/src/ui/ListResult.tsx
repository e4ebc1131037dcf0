import type { ReactNode } from 'react';
import { useContentTexts } from '@/i18n/content';
import { Announcer } from './Announcer';
import { Pagination } from './Pagination';
import { Empty, Failure, Loading } from './states';

interface ListResultProps<T> {
  /** Answer of the list's query. */
  result: { isPending: boolean; isError: boolean; error: unknown; isPlaceholderData?: boolean; refetch: () => unknown };
  items: T[];
  page?: { number: number; totalItems: number; totalPages: number };
  href: (page: number) => string;
  children: (items: T[]) => ReactNode;
}

/** What a list found, with every state that it can be in. */
export function ListResult<T>({ result, items, page, href, children }: ListResultProps<T>) {
  const t = useContentTexts();
  if (result.isPending) return <Loading />;
  if (result.isError) return <Failure error={result.error} retry={() => void result.refetch()} />;
  const count = page?.totalItems ?? items.length;
  const text = t('results', { count });
  return (
    <div aria-busy={result.isPlaceholderData}>
      <Announcer text={result.isPlaceholderData ? '' : text} />
      {items.length === 0 ? (
        <Empty title={t('none.title')}>
          <p>{t('none.text')}</p>
        </Empty>
      ) : (
        <>
          <p className="muted" aria-hidden="true">
            {text}
          </p>
          {children(items)}
        </>
      )}
      {page && <Pagination page={page.number} pages={page.totalPages} href={href} />}
    </div>
  );
}
