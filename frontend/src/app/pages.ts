import { lazy, type ComponentType } from 'react';
import type { CommonKey } from '@/i18n/common';

interface PageEntry {
  /** German address, see React Router's path syntax. */
  path: string;
  component: ComponentType;
  /** Where the page is linked from, and the text of the link; pages without are reached from others. */
  menu?: { place: 'main' | 'footer'; label: CommonKey };
}

/**
 * Every page of the application. Adding one here makes its route, its link and its accessibility tests; each is
 * loaded when first opened.
 */
export const pages: PageEntry[] = [
  { path: '/', component: lazy(() => import('@/features/atlas/StartPage')) },
  { path: '/angebote', component: lazy(() => import('@/features/atlas/SearchPage')), menu: { place: 'main', label: 'nav.search' } },
  { path: '/angebote/:id', component: lazy(() => import('@/features/atlas/OfferPage')) },
  { path: '/merkliste', component: lazy(() => import('@/features/atlas/SavedPage')) },
  { path: '/meine-aufgaben', component: lazy(() => import('@/features/me/TasksPage')) },
];
