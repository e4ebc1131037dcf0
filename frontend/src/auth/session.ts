import type { User, UserManager } from 'oidc-client-ts';
import type { components } from '@/api/schema';

/** Who is signed in; `unknown` while a stored session is being read. */
export interface Session {
  state: 'anonymous' | 'unknown' | 'signedIn';
  subject?: string;
  name?: string;
}

export type Configuration = components['schemas']['Configuration'];

const CALLBACK = '/anmeldung';
const fallback: Configuration = { issuer: 'http://localhost:8180/realms/modellregionen', clientId: 'modellregionen-spa', demo: false };

let session: Session = { state: hasStoredSession() ? 'unknown' : 'anonymous' };
let managing: Promise<UserManager> | undefined;
let configuring: Promise<Configuration> | undefined;
const listeners = new Set<() => void>();

function hasStoredSession(): boolean {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith('oidc.user:'));
  } catch {
    return false;
  }
}

function update(user: User | null): void {
  const next: Session = user
    ? { state: 'signedIn', subject: user.profile.sub, name: user.profile.name ?? user.profile.preferred_username ?? '' }
    : { state: 'anonymous' };
  if (next.state === session.state && next.subject === session.subject) return;
  session = next;
  listeners.forEach((listener) => listener());
}

/** Settings of this instance; the defaults of a local start when it does not tell. */
export function configuration(): Promise<Configuration> {
  configuring ??= fetch('/api/v1/configuration')
    .then(async (response) => (response.ok ? { ...fallback, ...((await response.json()) as Partial<Configuration>) } : fallback))
    .catch(() => fallback);
  return configuring;
}

/** Code flow with PKCE; tokens live in this tab only and are renewed by refresh token. Loaded when needed. */
function manager(): Promise<UserManager> {
  managing ??= createManager().catch((error: unknown) => {
    managing = undefined;
    throw error;
  });
  return managing;
}

async function createManager(): Promise<UserManager> {
  const [{ UserManager, WebStorageStateStore }, { issuer, clientId }] = await Promise.all([import('oidc-client-ts'), configuration()]);
  const created = new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}${CALLBACK}`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    // access tokens live a minute at most, so that a role taken away ends soon
    accessTokenExpiringNotificationTimeInSeconds: 15,
    automaticSilentRenew: true,
    monitorSession: false,
  });
  created.events.addUserLoaded(update);
  created.events.addUserUnloaded(() => update(null));
  created.events.addUserSignedOut(() => void created.removeUser());
  return created;
}

async function currentUser(): Promise<User | null> {
  const oidc = await manager();
  const user = await oidc.getUser();
  if (!user?.expired) return user;
  return oidc.signinSilent().catch(async () => {
    await oidc.removeUser();
    return null;
  });
}

let restoring: Promise<void> | undefined;

function restore(): Promise<void> {
  restoring ??= currentUser()
    .then(update)
    .catch(() => update(null));
  return restoring;
}

/** A token that is still valid, or nothing for anonymous visitors. */
export async function accessToken(): Promise<string | undefined> {
  if (session.state === 'anonymous') return undefined;
  const user = await currentUser().catch(() => null);
  update(user);
  return user?.access_token;
}

export async function signIn(returnTo = location.pathname + location.search): Promise<void> {
  const language = document.documentElement.lang.split('-')[0] ?? 'de';
  await (await manager()).signinRedirect({ state: returnTo, ui_locales: language });
}

let completing: Promise<string> | undefined;

/** Ends the code flow and tells where the person came from; safe to call twice. */
export function completeSignIn(): Promise<string> {
  completing ??= manager()
    .then((oidc) => oidc.signinRedirectCallback())
    .then((user) => {
      update(user);
      return typeof user.state === 'string' && user.state.startsWith('/') ? user.state : '/meine-aufgaben';
    })
    .finally(() => (completing = undefined));
  return completing;
}

export async function signOut(): Promise<void> {
  await (await manager()).signoutRedirect();
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (session.state === 'unknown') void restore();
  return () => listeners.delete(listener);
}

export function currentSession(): Session {
  return session;
}
