import type { ReactNode } from 'react';
import { api } from '@/api/client';
import type { components } from '@/api/schema';
import { SignInPrompt } from '@/auth/SignInPrompt';
import { useSession } from '@/auth/useSession';
import { ButtonLink } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { Failure, Loading } from '@/ui/states';
import { useManageTexts } from './texts';

export type Me = components['schemas']['Me'];

export function isKeeper(me: Me): boolean {
  return me.roles.includes('provider') || me.roles.includes('coordination');
}

/** Whether the person decides about offers of the region; the service decides in the end. */
export function mayDecide(me: Me, region: string): boolean {
  return me.roles.includes('coordination') && me.scopes.regions.includes(region);
}

function SignedIn({ children }: { children: (me: Me) => ReactNode }) {
  const t = useManageTexts();
  const me = api.useQuery('get', '/api/v1/me');
  if (me.isPending) return <Loading />;
  // a failed refresh must not take away a form that is being filled in
  if (!me.data) {
    return (
      <Page title={t('title')}>
        <Failure error={me.error} retry={() => void me.refetch()} />
      </Page>
    );
  }
  if (!isKeeper(me.data)) {
    return (
      <Page title={t('noRole.title')} lead={t('noRole.text')}>
        <ButtonLink to="/meine-aufgaben">{t('noRole.tasks')}</ButtonLink>
      </Page>
    );
  }
  return children(me.data);
}

/** A page for those who keep offers; everybody else is told what is missing. */
export function ForKeepers({ children }: { children: (me: Me) => ReactNode }) {
  const t = useManageTexts();
  const { state } = useSession();
  if (state === 'unknown') return <Loading />;
  if (state === 'anonymous') return <SignInPrompt title={t('signIn.title')} text={t('signIn.text')} />;
  return <SignedIn>{children}</SignedIn>;
}
