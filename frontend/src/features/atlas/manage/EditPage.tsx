import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { api } from '@/api/client';
import { BackLink } from '@/ui/BackLink';
import { ButtonLink } from '@/ui/Button';
import { Missing } from '@/ui/Missing';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Loading } from '@/ui/states';
import { ForKeepers, type Me } from './access';
import { MANAGE } from './address';
import type { Content, Offer } from './content';
import { OfferForm } from './form/OfferForm';
import { readContent } from './form/requests';
import { useFormTexts, useManageTexts } from './texts';
import { toValues } from './values';

/** Which translations are outdated only the offer tells, since the service finds that out when the source changes. */
export function withStates(content: Content, offer: Offer): Content {
  if (offer.revisionPending) return content;
  const state = (language: string) => offer.translations.find((text) => text.language === language)?.state;
  return { ...content, translations: content.translations?.map((text) => ({ ...text, state: state(text.language) ?? text.state })) };
}

function Form({ me, offer, read }: { me: Me; offer: Offer; read: { content: Content; etag: string } }) {
  const t = useFormTexts();
  const manage = useManageTexts();
  const visible = offer.status === 'published' || offer.status === 'paused';
  const base = withStates(read.content, offer);
  const back = (
    <BackLink to={`${MANAGE}/${offer.id}`}>{manage('backToOffer')}</BackLink>
  );
  if (offer.status === 'archived') {
    return (
      <Page title={read.content.title} lead={t('error.archived')} over={back}>
        <ButtonLink to={MANAGE}>{manage('back')}</ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={t('edit.title', { title: read.content.title })} lead={t(visible ? 'lead.public' : 'lead')} over={back}>
      {offer.source && (
        <Notice tone="warning">
          <p>{t('lead.machine', { source: offer.source })}</p>
        </Notice>
      )}
      {offer.returnReason && (
        <Notice tone="warning" title={manage('returned.title')}>
          <p dir="auto">{offer.returnReason}</p>
        </Notice>
      )}
      <OfferForm me={me} id={offer.id} initial={toValues(base)} base={base} etag={read.etag} visible={visible} submittable={!visible} />
    </Page>
  );
}

function Loaded({ me, id }: { me: Me; id: string }) {
  const once = { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false };
  const offer = api.useQuery('get', '/api/v1/integrationsatlas/offers/{id}', { params: { path: { id } } }, { ...once, staleTime: 0 });
  const read = useQuery({ queryKey: ['content', id], queryFn: () => readContent(id), ...once });
  if (read.isError || offer.isError) return <Missing error={read.error ?? offer.error} retry={() => void Promise.all([read.refetch(), offer.refetch()])} list={MANAGE} />;
  if (!read.data || !offer.data) return <Loading />;
  // merged into another one
  if (offer.data.id !== id.toLowerCase()) return <Navigate to={`${MANAGE}/${offer.data.id}/bearbeiten`} replace />;
  return <Form me={me} offer={offer.data} read={read.data} />;
}

/** The form for an offer that exists. */
export default function EditPage() {
  const { id = '' } = useParams();
  return <ForKeepers>{(me) => <Loaded key={id} me={me} id={id} />}</ForKeepers>;
}
