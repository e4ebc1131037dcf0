import { Link } from 'react-router';
import { useCommon } from '@/i18n/common';
import { Icon } from './Icon';
import { pageNumbers } from './pageNumbers';

interface PaginationProps {
  page: number;
  pages: number;
  /** Address of a page of the list, so that each can be opened, shared and gone back to. */
  href: (page: number) => string;
}

export function Pagination({ page, pages, href }: PaginationProps) {
  const t = useCommon();
  if (pages < 2) return null;
  return (
    <nav className="pagination" aria-label={t('ui.pages')}>
      <ul>
        {page > 1 && (
          <li>
            <Link to={href(page - 1)} rel="prev" aria-label={t('ui.previous')}>
              <Icon name="previous" size={20} />
            </Link>
          </li>
        )}
        {pageNumbers(page, pages).map((number, index) =>
          number === null ? (
            <li key={`gap-${String(index)}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <Link to={href(number)} aria-label={t('ui.page', { count: number })} aria-current={number === page ? 'page' : undefined}>
                {number}
              </Link>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <Link to={href(page + 1)} rel="next" aria-label={t('ui.next')}>
              <Icon name="next" size={20} />
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
