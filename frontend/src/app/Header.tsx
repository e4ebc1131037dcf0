import { useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { api } from '@/api/client';
import { signIn, signOut } from '@/auth/session';
import { useSession } from '@/auth/useSession';
import { useSaved } from '@/features/atlas/saved';
import { useCommon } from '@/i18n/common';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { useWide } from '@/ui/useWide';
import { LanguageSwitch } from './LanguageSwitch';
import { pages } from './pages';
import { Wordmark } from './Wordmark';

function SavedLink() {
  const t = useCommon();
  const count = useSaved().length;
  return (
    <NavLink className="header__link" to="/merkliste">
      <Icon name={count ? 'bookmarked' : 'bookmark'} size={20} />
      {count > 0 ? (
        <>
          <span className="kern-sr-only">{t('nav.savedCount', { count })}</span>
          <span aria-hidden="true">{t('nav.saved')}</span>
          <span className="header__count" aria-hidden="true">
            {count}
          </span>
        </>
      ) : (
        <span>{t('nav.saved')}</span>
      )}
    </NavLink>
  );
}

/** For those who keep offers. */
function ManageLink() {
  const t = useCommon();
  const roles = api.useQuery('get', '/api/v1/me').data?.roles ?? [];
  if (!roles.includes('provider') && !roles.includes('coordination')) return null;
  return (
    <NavLink className="header__link" to="/angebote-verwalten">
      <Icon name="tasks" size={20} />
      <span>{t('nav.manage')}</span>
    </NavLink>
  );
}

function Account() {
  const t = useCommon();
  const { state, name } = useSession();
  const [failed, setFailed] = useState(false);
  if (state === 'unknown') return null;
  if (state === 'signedIn') {
    return (
      <>
        <ManageLink />
        <NavLink className="header__link" to="/meine-aufgaben">
          <Icon name="user" size={20} />
          <span className="header__name">{name ?? t('nav.tasks')}</span>
        </NavLink>
        <Button look="tertiary" small onClick={() => void signOut()}>
          {t('auth.signOut')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button look="tertiary" icon="user" small onClick={() => void signIn('/meine-aufgaben').catch(() => setFailed(true))}>
        {t('auth.signIn')}
      </Button>
      {failed && (
        <p className="header__error" role="alert">
          {t('auth.unreachable')}
        </p>
      )}
    </>
  );
}

function Personal() {
  return (
    <div className="header__personal">
      <SavedLink />
      <Account />
    </div>
  );
}

/** Wordmark, language, account and main navigation; on narrow screens the latter two fold away. */
export function Header() {
  const t = useCommon();
  const wide = useWide();
  const { pathname } = useLocation();
  const [openedOn, setOpenedOn] = useState<string>();
  const open = openedOn === pathname;
  return (
    <header className="header">
      <div className="header__bar">
        <Link className="header__home" to="/">
          <Wordmark name={t('app.name')} />
          <span className="kern-sr-only">: {t('app.home')}</span>
        </Link>
        <div className="header__tools">
          {wide && <Personal />}
          <LanguageSwitch />
          <button type="button" className="header__menu" aria-expanded={open} aria-controls="navigation" onClick={() => setOpenedOn(open ? undefined : pathname)}>
            <Icon name={open ? 'close' : 'menu'} />
            <span>{t('app.menu')}</span>
          </button>
        </div>
      </div>
      <div id="navigation" className={open ? 'header__navigation header__navigation--open' : 'header__navigation'}>
        <nav aria-label={t('app.mainNavigation')}>
          <ul>
            {pages
              .filter((page) => page.menu?.place === 'main')
              .map((page) => (
                <li key={page.path}>
                  <NavLink className="header__link" to={page.path}>
                    {page.menu && t(page.menu.label)}
                  </NavLink>
                </li>
              ))}
          </ul>
        </nav>
        {!wide && <Personal />}
      </div>
    </header>
  );
}
