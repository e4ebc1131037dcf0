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
  { path: '/regionen', component: lazy(() => import('@/features/regions/RegionsPage')), menu: { place: 'main', label: 'nav.regions' } },
  { path: '/regionen/:key', component: lazy(() => import('@/features/regions/RegionPage')) },
  { path: '/regionen/:key/monitor', component: lazy(() => import('@/features/monitor/MonitorPage')) },
  { path: '/regionen/:key/monitor/ausgaben', component: lazy(() => import('@/features/monitor/EditionsPage')) },
  { path: '/regionen/:key/monitor/:indicator', component: lazy(() => import('@/features/monitor/MonitorIndicatorPage')) },
  { path: '/organisationen', component: lazy(() => import('@/features/organisations/OrganisationsPage')), menu: { place: 'main', label: 'nav.organisations' } },
  { path: '/organisationen/:key', component: lazy(() => import('@/features/organisations/OrganisationPage')) },
  { path: '/projekte', component: lazy(() => import('@/features/projects/ProjectsPage')), menu: { place: 'main', label: 'nav.projects' } },
  { path: '/projekte/:key', component: lazy(() => import('@/features/projects/ProjectPage')) },
  { path: '/gremien', component: lazy(() => import('@/features/bodies/BodiesPage')), menu: { place: 'main', label: 'nav.bodies' } },
  { path: '/gremien/:key', component: lazy(() => import('@/features/bodies/BodyPage')) },
  { path: '/netzwerke', component: lazy(() => import('@/features/bodies/NetworksPage')), menu: { place: 'footer', label: 'nav.networks' } },
  { path: '/indikatoren', component: lazy(() => import('@/features/indicators/IndicatorsPage')), menu: { place: 'main', label: 'nav.indicators' } },
  { path: '/indikatoren/:code', component: lazy(() => import('@/features/indicators/IndicatorPage')) },
  { path: '/ueber', component: lazy(() => import('@/features/about/AboutPage')), menu: { place: 'footer', label: 'nav.about' } },
  { path: '/ueber/:key', component: lazy(() => import('@/features/about/SectionPage')) },
  { path: '/barrierefreiheit', component: lazy(() => import('@/features/about/AccessibilityPage')), menu: { place: 'footer', label: 'nav.accessibility' } },
  { path: '/datenschutz', component: lazy(() => import('@/features/about/PrivacyPage')), menu: { place: 'footer', label: 'nav.privacy' } },
  { path: '/impressum', component: lazy(() => import('@/features/about/ImprintPage')), menu: { place: 'footer', label: 'nav.imprint' } },
  { path: '/api', component: lazy(() => import('@/features/about/ApiPage')), menu: { place: 'footer', label: 'app.api' } },
  { path: '/bestaetigen', component: lazy(() => import('@/features/atlas/confirm/ConfirmPage')) },
  { path: '/meine-aufgaben', component: lazy(() => import('@/features/me/TasksPage')) },
  { path: '/angebote-verwalten', component: lazy(() => import('@/features/atlas/manage/WorklistPage')) },
  { path: '/angebote-verwalten/neu', component: lazy(() => import('@/features/atlas/manage/NewPage')) },
  { path: '/angebote-verwalten/doppelte', component: lazy(() => import('@/features/atlas/manage/DuplicatesPage')) },
  { path: '/angebote-verwalten/:id', component: lazy(() => import('@/features/atlas/manage/ReviewPage')) },
  { path: '/angebote-verwalten/:id/bearbeiten', component: lazy(() => import('@/features/atlas/manage/EditPage')) },
];
