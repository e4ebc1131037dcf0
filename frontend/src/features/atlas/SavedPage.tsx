import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '@/api/client';
import { isNotFound } from '@/api/problem';
import type { components } from '@/api/schema';
import { useFormats } from '@/i18n/LanguageContext';
import { directionOf } from '@/i18n/languages';
import { Button, ButtonAnchor, ButtonLink } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Empty, Failure, Loading } from '@/ui/states';
import { clearSaved, SAVED_LIMIT, saveAll, unsave, useSaved } from './saved';
import { ShareButton } from './ShareButton';
import { useOfferTexts } from './texts';
import './card.scss';
import './offer.scss';

type Offer = components['schemas']['Offer'];

function SavedOffer({ offer, onRemove }: { offer: Offer; onRemove?: () => void }) {
  const t = useOfferTexts();
  const { dateTime } = useFormats();
  const place = offer.places.find(({ kind }) => kind === 'address');
  const [next] = offer.nextDates;
  return (
    <li className="card offer-card">
      <div className="offer-card__head">
        <div>
          <p className="offer-card__provider">{offer.provider.name}</p>
          <h2 lang={offer.language} dir={directionOf(offer.language)} className="saved__title">
            <Link to={`/angebote/${offer.id}`}>{offer.title}</Link>
          </h2>
        </div>
      </div>
      <p lang={offer.language} dir={directionOf(offer.language)}>
        {offer.summary}
      </p>
      <ul className="offer-card__facts">
        {place && (
          <li>
            <Icon name="pin" size={20} />
            <span dir="auto">{[place.street, place.postalCode, place.city].filter(Boolean).join(', ')}</span>
          </li>
        )}
        {next && (
          <li>
            <Icon name="calendar" size={20} />
            {dateTime(next)}
          </li>
        )}
        {offer.contact.phone && (
          <li>
            <Icon name="phone" size={20} />
            <a href={`tel:${offer.contact.phone.replace(/[^\d+]/g, '')}`} dir="ltr">
              {offer.contact.phone}
            </a>
          </li>
        )}
      </ul>
      {onRemove && (
        <Button look="tertiary" small icon="trash" className="no-print" onClick={onRemove} aria-label={`${t('saved.remove')}: ${offer.title}`}>
          {t('saved.remove')}
        </Button>
      )}
    </li>
  );
}

function useOffersById(ids: readonly string[]) {
  return useQueries({
    queries: ids.map((id) => api.queryOptions('get', '/api/v1/integrationsatlas/offers/{id}', { params: { path: { id } } })),
  });
}

function ListActions({ ids, own, onClear }: { ids: readonly string[]; own: boolean; onClear: () => void }) {
  const t = useOfferTexts();
  const query = new URLSearchParams(ids.map((id) => ['id', id]));
  query.set('lang', document.documentElement.lang);
  return (
    <div className="actions no-print">
      <ShareButton title={t('saved.title')} path={`/merkliste?${new URLSearchParams({ liste: ids.join(',') }).toString()}`} label={t('saved.share')} />
      <ButtonAnchor icon="file" href={`/api/v1/integrationsatlas/offers.pdf?${query.toString()}`} download>
        {t('saved.pdf')}
      </ButtonAnchor>
      <ButtonAnchor icon="calendar" href={`/api/v1/integrationsatlas/offers.ics?${query.toString()}`} download>
        {t('action.calendar')}
      </ButtonAnchor>
      <Button icon="print" onClick={() => window.print()}>
        {t('action.print')}
      </Button>
      {own && (
        <Button look="tertiary" icon="trash" onClick={onClear}>
          {t('saved.clear')}
        </Button>
      )}
    </div>
  );
}

/** A removal that can be taken back. */
interface Removed {
  ids: readonly string[];
  text: string;
}

export default function SavedPage() {
  const t = useOfferTexts();
  const saved = useSaved();
  const [params, setParams] = useSearchParams();
  const [removed, setRemoved] = useState<Removed>();
  const [kept, setKept] = useState(false);
  const shared = params.get('liste')?.split(',').filter(Boolean).slice(0, SAVED_LIMIT);
  const ids = shared ?? saved;
  const offers = useOffersById(ids);
  const found = offers.flatMap(({ data }) => data ?? []);
  const missing = offers.filter(({ error }) => isNotFound(error)).length;
  const failed = offers.find(({ error }) => error && !isNotFound(error));

  const keep = () => {
    saveAll(shared ?? []);
    setKept(true);
    setParams({}, { replace: true });
  };
  const remove = (offer: Offer) => {
    setRemoved({ ids: saved, text: t('saved.removed', { title: offer.title }) });
    unsave(offer.id);
  };
  const clear = () => {
    setRemoved({ ids: saved, text: t('saved.cleared') });
    clearSaved();
  };

  return (
    <Page title={shared ? t('saved.shared') : t('saved.title')} lead={shared ? undefined : t('saved.lead')}>
      <div role="status">
        {kept && (
          <Notice tone="success">
            <p>{t('saved.kept')}</p>
          </Notice>
        )}
        {removed && (
          <Notice>
            <p>
              {removed.text}{' '}
              <Button
                small
                onClick={() => {
                  saveAll(removed.ids);
                  setRemoved(undefined);
                }}
              >
                {t('saved.undo')}
              </Button>
            </p>
          </Notice>
        )}
      </div>
      {shared && (
        <p className="no-print">
          <Button look="primary" icon="bookmark" onClick={keep}>
            {t('saved.keep')}
          </Button>
        </p>
      )}
      {ids.length === 0 ? (
        <Empty title={t('saved.empty')}>
          <p>{t('saved.emptyText')}</p>
          <ButtonLink look="primary" icon="search" to="/angebote">
            {t('saved.find')}
          </ButtonLink>
        </Empty>
      ) : (
        <>
          <ListActions ids={ids} own={!shared} onClear={clear} />
          {missing > 0 && (
            <Notice tone="warning">
              <p>{t('saved.missing', { count: missing })}</p>
            </Notice>
          )}
          {failed && <Failure error={failed.error} retry={() => void failed.refetch()} />}
          {offers.some(({ isPending }) => isPending) && <Loading />}
          <ol className="offer-list">
            {found.map((offer) => (
              <SavedOffer key={offer.id} offer={offer} onRemove={shared ? undefined : () => remove(offer)} />
            ))}
          </ol>
        </>
      )}
    </Page>
  );
}
