import { useId, useState } from 'react';
import { Link } from 'react-router';
import { api } from '@/api/client';
import { useCommon } from '@/i18n/common';
import { useFormats } from '@/i18n/LanguageContext';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { FieldGroup, Radio } from '@/ui/fields';
import { Notice } from '@/ui/Notice';
import { Failure, Loading } from '@/ui/states';
import { Tag } from '@/ui/Tag';
import { MANAGE } from './address';
import { Compare } from './Compare';
import { changedMembers, publishedContent, type Offer } from './content';
import { likelihood, obstacle, otherOf, survivors, type Pair, type Side } from './duplicates';
import { StatusTag, type Status } from './StatusTag';
import { useMergeTexts } from './texts';

const reasons = ['title', 'provider', 'place', 'topic'] as const;

function SideOffer({ side, heading }: { side: Side; heading: string }) {
  return (
    <div className="pair-side">
      <p className="muted small">{heading}</p>
      <h3 lang="de" dir="auto">
        <Link to={`${MANAGE}/${side.id}`}>{side.title}</Link>
      </h3>
      <p lang="de" dir="auto">
        {side.providerName}
      </p>
      <StatusTag status={side.status as Status} />
    </div>
  );
}

function Differences({ one, two }: { one: Offer; two: Offer }) {
  const t = useMergeTexts();
  const { date } = useFormats();
  const contents = [publishedContent(one), publishedContent(two)] as const;
  const headings: [string, string] = [t('sideSince', { letter: 'A', date: date(one.created) }), t('sideSince', { letter: 'B', date: date(two.created) })];
  const different = changedMembers(...contents);
  if (different.length === 0) return <p>{t('same')}</p>;
  return (
    <>
      <Compare caption={t('differences')} members={different} before={contents[0]} after={contents[1]} headings={headings} />
      <p className="muted">{t('rest')}</p>
    </>
  );
}

function Merge({ pair, onMerged }: { pair: Pair; onMerged: (title: string) => void }) {
  const t = useMergeTexts();
  const common = useCommon();
  const name = useId();
  const possible = survivors(pair);
  const [kept, setKept] = useState(possible[0]?.id ?? '');
  const [asking, setAsking] = useState(false);
  const stays = possible.find(({ id }) => id === kept);
  const goes = otherOf(pair, kept);
  const merge = api.useMutation('post', '/api/v1/integrationsatlas/offers/{id}/merge', { onSuccess: () => onMerged(stays?.title ?? '') });
  if (!stays || !goes) return null;
  const send = () => {
    setAsking(false);
    merge.mutate({ params: { path: { id: goes.id }, header: { 'If-Match': `"${String(goes.version)}-merge"` } }, body: { into: stays.id } });
  };
  const nameOf = (side: Side) => t('side', { letter: side.id === pair.offers[0]?.id ? 'A' : 'B' });
  return (
    <>
      <FieldGroup legend={t('keep')}>
        {possible.map((side) => (
          <Radio key={side.id} name={name} checked={side.id === kept} onChange={() => setKept(side.id)} label={`${nameOf(side)}: ${side.title}`} />
        ))}
        {possible.length === 1 && <p className="muted small">{t('keepOnly')}</p>}
      </FieldGroup>
      {merge.isError && <Failure error={merge.error} />}
      <Button look="primary" disabled={merge.isPending} onClick={() => setAsking(true)}>
        {t('merge')}
      </Button>
      <Dialog title={t('ask')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('askText', { goes: goes.title, kind: nameOf(goes), stays: stays.title })}</p>
        <p>{t('askHint')}</p>
        <div className="row">
          <Button look="primary" onClick={send}>
            {t('merge')}
          </Button>
          <Button onClick={() => setAsking(false)}>{common('ui.cancel')}</Button>
        </div>
      </Dialog>
    </>
  );
}

function Decision({ pair, onMerged }: { pair: Pair; onMerged: (title: string) => void }) {
  const t = useMergeTexts();
  const [a, b] = pair.offers;
  const read = (id: string) => ({ params: { path: { id } } });
  const one = api.useQuery('get', '/api/v1/integrationsatlas/offers/{id}', read(a?.id ?? ''), { staleTime: 0 });
  const two = api.useQuery('get', '/api/v1/integrationsatlas/offers/{id}', read(b?.id ?? ''), { staleTime: 0 });
  const reason = obstacle(pair);
  const error = one.error ?? two.error;
  if (error) return <Failure error={error} retry={() => void Promise.all([one.refetch(), two.refetch()])} />;
  if (!one.data || !two.data) return <Loading />;
  return (
    <>
      <Differences one={one.data} two={two.data} />
      {reason ? (
        <Notice>
          <p>{t(`obstacle.${reason}`)}</p>
        </Notice>
      ) : (
        <Merge pair={pair} onMerged={onMerged} />
      )}
    </>
  );
}

/** Two offers that may be the same: why, how they differ, and which one stays. */
export function PairCard({ pair, open: initially, onMerged }: { pair: Pair; open: boolean; onMerged: (title: string) => void }) {
  const t = useMergeTexts();
  const id = useId();
  const [open, setOpen] = useState(initially);
  const [one, two] = pair.offers;
  if (!one || !two) return null;
  const found = reasons.filter((reason) => pair.reasons.includes(reason));
  return (
    <article className="card work" aria-labelledby={id}>
      <h2 id={id}>
        {t(`likely.${likelihood(pair)}`)}
        <span className="kern-sr-only">: {one.title}</span>
      </h2>
      <ul className="tags">
        {found.map((reason) => (
          <li key={reason}>
            <Tag>{t(`reason.${reason}`)}</Tag>
          </li>
        ))}
      </ul>
      <div className="pair-sides">
        <SideOffer side={one} heading={t('side', { letter: 'A' })} />
        <SideOffer side={two} heading={t('side', { letter: 'B' })} />
      </div>
      <Button small aria-expanded={open} aria-controls={`${id}-more`} aria-label={`${t(open ? 'close' : 'compare')}: ${one.title}`} onClick={() => setOpen(!open)}>
        {t(open ? 'close' : 'compare')}
      </Button>
      <div id={`${id}-more`} className="pair-more">
        {open && <Decision pair={pair} onMerged={onMerged} />}
      </div>
    </article>
  );
}
