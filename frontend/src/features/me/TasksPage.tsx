import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api } from '@/api/client';
import type { components } from '@/api/schema';
import { labelOf, useRegions } from '@/api/vocabulary';
import { SignInPrompt } from '@/auth/SignInPrompt';
import { useSession } from '@/auth/useSession';
import { useCommon } from '@/i18n/common';
import { useFormats } from '@/i18n/LanguageContext';
import { ButtonLink } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Page } from '@/ui/Page';
import { Empty, Failure, Loading } from '@/ui/states';
import { useTexts, type TextKey } from './texts';
import './me.scss';

type Me = components['schemas']['Me'];

const taskTexts: Record<string, TextKey> = {
  offers_to_review: 'task.offers_to_review',
  offers_to_confirm: 'task.offers_to_confirm',
  feedback_to_answer: 'task.feedback_to_answer',
  drafts_to_complete: 'task.drafts_to_complete',
};

/** Where each task is done. */
const taskPages: Record<string, string> = {
  offers_to_review: '/angebote-verwalten?waiting=review',
  offers_to_confirm: '/angebote-verwalten?waiting=confirmation',
  feedback_to_answer: '/angebote-verwalten?waiting=feedback',
  drafts_to_complete: '/angebote-verwalten?waiting=completion',
};

const roles = ['provider', 'coordination', 'body_member', 'board_member', 'statistics', 'head', 'ministry', 'admin'] as const;

function Task({ page, children }: { page?: string; children: ReactNode }) {
  return page ? (
    <Link className="tile" to={page}>
      {children}
    </Link>
  ) : (
    <div className="tile task">{children}</div>
  );
}

function Tasks({ tasks }: { tasks: Me['tasks'] }) {
  const t = useTexts();
  const { number } = useFormats();
  const waiting = tasks.filter(({ count }) => count > 0);
  if (waiting.length === 0) {
    return (
      <Empty title={t('tasks.none')}>
        <p>{t('tasks.noneText')}</p>
      </Empty>
    );
  }
  return (
    <ul className="tiles">
      {waiting.map(({ kind, count }) => (
        <li key={kind}>
          <Task page={taskPages[kind]}>
            <span className="tile__icon task__count">{number(count)}</span>
            <span className="tile__text">{t(taskTexts[kind] ?? 'task.other')}</span>
          </Task>
        </li>
      ))}
    </ul>
  );
}

/** The names of organisations; a key that cannot be read stands for itself. */
function useOrganisationNames(keys: string[]): string[] {
  const read = useQueries({ queries: keys.map((id) => api.queryOptions('get', '/api/v1/organisations/{id}', { params: { path: { id } } })) });
  return keys.map((key, index) => read[index]?.data?.name ?? key);
}

function useBodyNames(keys: string[]): string[] {
  const read = useQueries({ queries: keys.map((id) => api.queryOptions('get', '/api/v1/bodies/{key}', { params: { path: { key: id } } })) });
  return keys.map((key, index) => read[index]?.data?.name ?? key);
}

function Scopes({ scopes }: { scopes: Me['scopes'] }) {
  const t = useTexts();
  const { list } = useFormats();
  const regions = useRegions();
  const names = {
    regions: scopes.regions.map((key) => labelOf(regions, key)),
    organisations: useOrganisationNames(scopes.organisations),
    bodies: useBodyNames(scopes.bodies),
  };
  const kinds = (['regions', 'organisations', 'bodies'] as const).filter((kind) => names[kind].length > 0);
  if (kinds.length === 0) return null;
  return (
    <section>
      <h2>{t('scopes.title')}</h2>
      <dl className="facts">
        {kinds.map((kind) => (
          <div key={kind} className="scope">
            <dt>{t(`scopes.${kind}`)}</dt>
            <dd lang={kind === 'regions' ? undefined : 'de'} dir="auto">
              {list(names[kind])}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SignedIn() {
  const t = useTexts();
  const common = useCommon();
  const me = api.useQuery('get', '/api/v1/me');
  if (me.isPending) return <Loading />;
  if (me.isError) {
    return (
      <Page title={t('title')}>
        <Failure error={me.error} retry={() => void me.refetch()} />
      </Page>
    );
  }
  const own = roles.filter((role) => me.data.roles.includes(role));
  return (
    <Page title={t('title')} over={<p className="muted">{t('hello', { name: me.data.name })}</p>}>
      <h2>{t('tasks.title')}</h2>
      <Tasks tasks={me.data.tasks} />
      {(own.includes('provider') || own.includes('coordination')) && (
        <p className="task-links">
          <ButtonLink icon="list" to="/angebote-verwalten">
            {common('nav.manage')}
          </ButtonLink>
        </p>
      )}
      <div className="about-me">
        <section>
          <h2>{t('roles.title')}</h2>
          {own.length === 0 && <p>{t('roles.none')}</p>}
          <ul className="plain-list">
            {own.map((role) => (
              <li key={role} className="role">
                <Icon name="check" size={20} /> <span>{t(`role.${role}`)}</span>
              </li>
            ))}
          </ul>
        </section>
        <Scopes scopes={me.data.scopes} />
      </div>
    </Page>
  );
}

/** What waits for the signed-in person, and what the person may do where. */
export default function TasksPage() {
  const t = useTexts();
  const { state } = useSession();
  if (state === 'unknown') return <Loading />;
  return state === 'signedIn' ? <SignedIn /> : <SignInPrompt title={t('signIn.title')} text={t('signIn.text')} />;
}
