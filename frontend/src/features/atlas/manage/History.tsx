import { useFormats } from '@/i18n/LanguageContext';
import type { components } from '@/api/schema';
import type { ManageKey } from './texts';
import { useManageTexts } from './texts';

type Entry = components['schemas']['AuditEntry'];

const actions = [
  'create',
  'replace',
  'revise',
  'submission',
  'approval',
  'approve_revision',
  'rejection',
  'reject_revision',
  'pause',
  'resumption',
  'confirmation',
  'expiry',
  'archiving',
  'report',
  'close_report',
] as const;

export function actionKey(action: string): ManageKey {
  const known = actions.find((name) => name === action);
  return known ? `history.${known}` : 'history.other';
}

/** Who it was, by role: names of colleagues are not kept. */
export function actorKey({ actor, roles, action }: Pick<Entry, 'actor' | 'roles' | 'action'>, subject: string): ManageKey {
  if (actor === subject) return 'history.you';
  if (roles.includes('coordination')) return 'history.coordination';
  if (roles.includes('provider')) return 'history.provider';
  if (roles.includes('offers_write')) return 'history.machine';
  return action === 'report' ? 'history.visitor' : 'history.platform';
}

/** What was done with an offer, newest first. */
export function History({ entries, subject }: { entries: Entry[]; subject: string }) {
  const t = useManageTexts();
  const { date, time } = useFormats();
  return (
    <section>
      <h2>{t('history.title')}</h2>
      <ol className="plain-list history">
        {entries.map((entry) => (
          <li key={entry.seq}>
            <strong>{t(actionKey(entry.action))}</strong>
            <span className="muted small">
              {date(entry.at)}, {time(entry.at)} · {t(actorKey(entry, subject))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
