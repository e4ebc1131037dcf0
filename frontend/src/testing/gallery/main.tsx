import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { LanguageProvider } from '@/i18n/LanguageProvider';
import { Gallery } from './Gallery';
import { MonitorGallery } from './MonitorGallery';
import '@/styles/index.scss';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <MemoryRouter>
          <Suspense fallback={null}>
            {new URLSearchParams(location.search).has('monitor') ? <MonitorGallery /> : <Gallery />}
          </Suspense>
        </MemoryRouter>
      </LanguageProvider>
    </StrictMode>,
  );
}
