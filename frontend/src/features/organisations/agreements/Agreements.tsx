import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { api } from '@/api/client';
import { useSession } from '@/auth/useSession';
import { useFormats } from '@/i18n/LanguageContext';
import { Loading } from '@/ui/states';
import { useTexts } from '../texts';
import { hasEnded, keeps, partyKey, type Agreement, type Organisation } from './agreements';

const AgreementKeeper = lazy(() => import('./AgreementKeeper'));

/** What is agreed with whom, from when to when. */
export function AgreementText({ agreement, own }: { agreement: Agreement; own: string }) {
  const t = useTexts();
  const { date } = useFormats();
  const day = (value: string) => date(`${value}T12:00:00Z`);
  const { subject, agreed, until, parties } = agreement;
  return (
    <>
      <h3 lang="de" dir="auto">
        {subject}
      </h3>
      <p className="muted">{until ? t('agreement.until', { from: day(agreed), until: day(until) }) : t('agreement.open', { from: day(agreed) })}</p>
      <p className="agreements__with">{t('agreement.with')}</p>
      <ul>
        {parties
          .filter(({ organisation }) => organisation !== own)
          .map((party) => (
            <li key={partyKey(party)}>
              <bdi lang="de">{party.organisation ? <Link to={`/organisationen/${party.organisation}`}>{party.name}</Link> : party.name}</bdi>
            </li>
          ))}
      </ul>
    </>
  );
}

/** For everybody: what holds now, and what held before folded away. */
function AgreementList({ agreements, own }: { agreements: Agreement[]; own: string }) {
  const t = useTexts();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const cards = (shown: Agreement[]) => (
    <ul className="plain-list agreements">
      {shown.map((agreement) => (
        <li key={agreement.id} className="card">
          <AgreementText agreement={agreement} own={own} />
        </li>
      ))}
    </ul>
  );
  const ended = agreements.filter((agreement) => hasEnded(agreement, today));
  if (agreements.length === 0) return null;
  return (
    <section className="agreements__section">
      <h2>{t('agreements')}</h2>
      {cards(agreements.filter((agreement) => !hasEnded(agreement, today)))}
      {ended.length > 0 && (
        <details className="agreements__ended">
          <summary>{t('agreements.ended')}</summary>
          {cards(ended)}
        </details>
      )}
    </section>
  );
}

/** The agreements of an organisation; whoever keeps them gets the means to. */
export function Agreements({ organisation }: { organisation: Organisation }) {
  const { state } = useSession();
  const me = api.useQuery('get', '/api/v1/me', {}, { enabled: state === 'signedIn' });
  if (state === 'signedIn' && keeps(me.data, organisation)) {
    return (
      <Suspense fallback={<Loading />}>
        <AgreementKeeper organisation={organisation} />
      </Suspense>
    );
  }
  return <AgreementList agreements={organisation.agreements} own={organisation.key} />;
}
