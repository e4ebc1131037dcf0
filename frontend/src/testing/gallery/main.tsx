import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { LanguageProvider } from '@/i18n/LanguageProvider';
import { Gallery } from './Gallery';
import '@/styles/index.scss';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <MemoryRouter>
          <Suspense fallback={null}>
            <Gallery />
          </Suspense>
        </MemoryRouter>
      </LanguageProvider>
    </StrictMode>,
  );
}
