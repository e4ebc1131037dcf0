import { Link } from 'react-router';
import { useFormats } from '@/i18n/LanguageContext';
import { Notice } from '@/ui/Notice';
import { Empty } from '@/ui/states';
import { Tag } from '@/ui/Tag';
import '@/ui/content.scss';
import { useMonitorTexts } from './texts';
import './monitor.scss';

export type EditionState = 'draft' | 'checked' | 'approved' | 'published' | 'withdrawn';

export interface EditionEntry {
  id: string;
  /** From its publication on. */
  number?: number | null;
  title: string;
  state: EditionState;
  /** Where more about it is. */
  href?: string;
  /** When it was published, ISO. */
  published?: string | null;
  /** SHA-256 of its content, by which anybody can check a copy. */
  hash?: string | null;
  indicators?: number;
  withdrawn?: { date: string; reason: string } | null;
  formats?: { name: string; href: string }[];
}

const tones = { draft: 'plain', checked: 'plain', approved: 'plain', published: 'good', withdrawn: 'warn' } as const;

function Entry({ edition }: { edition: EditionEntry }) {
  const t = useMonitorTexts();
  const { date } = useFormats();
  const { title, number, state, href, published, hash, indicators, withdrawn, formats = [] } = edition;
  return (
    <article className="card monitor-edition">
      <h3>
        {href ? <Link to={href}>{title}</Link> : title}
      </h3>
      <p className="tags">
        {typeof number === 'number' && <Tag>{t('edition.number', { number: String(number) })}</Tag>}
        <Tag tone={tones[state]} icon={state === 'published' ? 'check' : state === 'withdrawn' ? 'warning' : undefined}>
          {t(`edition.state.${state}`)}
        </Tag>
      </p>
      <p className="muted">{[published && t('edition.published', { date: date(published) }), indicators !== undefined && t('edition.indicators', { count: indicators })].filter(Boolean).join(' · ')}</p>
      {withdrawn && (
        <Notice tone="warning" title={t('edition.withdrawn', { date: date(withdrawn.date) })}>
          <p>{withdrawn.reason}</p>
        </Notice>
      )}
      {formats.length > 0 && (
        <ul className="monitor-edition__formats">
          {formats.map((format) => (
            <li key={format.href}>
              <a href={format.href}>
                {format.name}
                <span className="kern-sr-only"> {title}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {hash && (
        <details className="small">
          <summary>
            {t('edition.hash')}
            <span className="kern-sr-only"> {title}</span>
          </summary>
          <p>{t('edition.hashText')}</p>
          <code className="monitor-edition__hash" dir="ltr">
            {hash}
          </code>
        </details>
      )}
    </article>
  );
}

/** Editions of a monitor, newest first as given; a withdrawn one stays, with the reason. */
export function EditionList({ editions }: { editions: EditionEntry[] }) {
  const t = useMonitorTexts();
  if (editions.length === 0) {
    return (
      <Empty title={t('edition.empty.title')}>
        <p>{t('edition.empty.text')}</p>
      </Empty>
    );
  }
  return (
    <ul className="cards">
      {editions.map((edition) => (
        <li key={edition.id}>
          <Entry edition={edition} />
        </li>
      ))}
    </ul>
  );
}
