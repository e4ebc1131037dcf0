import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useCommon } from '@/i18n/common';

/** Address whose heading has had the focus; the first page of a visit keeps the browser's own focus. */
let visited: string | undefined;

/**
 * Sets the title of the browser tab and moves the focus to the heading after a navigation, so that keyboard and
 * screen reader start at the new content.
 */
export function usePageTitle(title: string | undefined) {
  const t = useCommon();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (!title) return;
    document.title = `${title} – ${t('app.name')}`;
  }, [title, t]);
  useEffect(() => {
    if (!title || visited === pathname) return;
    if (visited !== undefined) heading.current?.focus({ preventScroll: true });
    visited = pathname;
  }, [title, pathname]);
  return heading;
}

interface PageProps {
  title: string;
  lead?: ReactNode;
  /** Small line above the heading, such as where one is. */
  over?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}

/** A page with its only first-level heading. */
export function Page({ title, lead, over, wide, children }: PageProps) {
  const heading = usePageTitle(title);
  return (
    <div className={wide ? 'page page--wide' : 'page'}>
      {over && <div className="page__over">{over}</div>}
      <h1 ref={heading} tabIndex={-1} className="page__title">
        {title}
      </h1>
      {lead && <p className="page__lead">{lead}</p>}
      {children}
    </div>
  );
}
