import { Link } from 'react-router';
import { useCommon } from '@/i18n/common';
import { pages } from './pages';
import { Wordmark } from './Wordmark';

export function Footer() {
  const t = useCommon();
  return (
    <footer className="footer">
      <div className="footer__inner">
        <div>
          <Wordmark name={t('app.name')} />
          <p>{t('app.claim')}</p>
        </div>
        <nav aria-label={t('app.footerNavigation')}>
          <ul>
            {pages
              .filter((page) => page.menu?.place === 'footer')
              .map((page) => (
                <li key={page.path}>
                  <Link to={page.path}>{page.menu && t(page.menu.label)}</Link>
                </li>
              ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
