import { useFormats } from '@/i18n/LanguageContext';
import type { components } from '@/api/schema';
import type { Offer } from './content';
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
  'merge',
  'take_over',
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

interface Event {
  key: string;
  what: string;
  who?: string;
  at: string;
  /** Whether only the day is known. */
  day?: boolean;
}

/** What is known of the time before the record begins: offers from other systems are taken over as they are. */
export function earlier(offer: Pick<Offer, 'created' | 'lastConfirmed'>, entries: Pick<Entry, 'action' | 'at'>[]): { created: boolean; confirmed: boolean } {
  const recorded = (action: string) => entries.some((entry) => entry.action === action);
  const began = entries.at(-1)?.at ?? '9999';
  return { created: !recorded('create'), confirmed: !recorded('confirmation') && Boolean(offer.lastConfirmed) && (offer.lastConfirmed ?? '') < began };
}

/** What was done with an offer, newest first. */
export function History({ offer, entries, subject }: { offer: Offer; entries: Entry[]; subject: string }) {
  const t = useManageTexts();
  const { date, time } = useFormats();
  const { created, confirmed } = earlier(offer, entries);
  const before: Event[] = [
    ...(confirmed && offer.lastConfirmed ? [{ key: 'confirmed', what: t('history.confirmation'), who: t('history.source'), at: `${offer.lastConfirmed}T12:00:00Z`, day: true }] : []),
    ...(created ? [{ key: 'created', what: t('history.taken'), who: offer.source ?? undefined, at: offer.created }] : []),
  ];
  const recorded: Event[] = entries.map((entry) => ({ key: String(entry.seq), what: t(actionKey(entry.action)), who: t(actorKey(entry, subject)), at: entry.at }));
  return (
    <section>
      <h2>{t('history.title')}</h2>
      <ol className="plain-list history">
        {[...recorded, ...before.sort((one, other) => other.at.localeCompare(one.at))].map(({ key, what, who, at, day }) => (
          <li key={key}>
            <strong>{what}</strong>
            <span className="muted small">{[day ? date(at) : `${date(at)}, ${time(at)}`, who].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ol>
      {created && <p className="muted small">{t('history.before')}</p>}
    </section>
  );
}
