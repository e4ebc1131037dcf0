import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { api } from '@/api/client';
import { isNotFound } from '@/api/problem';
import type { components } from '@/api/schema';
import { useFormats } from '@/i18n/LanguageContext';
import { Button, ButtonAnchor, ButtonLink } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { Failure, Loading } from '@/ui/states';
import { OfferBody } from './OfferBody';
import { ReportForm } from './ReportForm';
import { SaveButton } from './SaveButton';
import { ShareButton } from './ShareButton';
import { useOfferTexts } from './texts';
import './offer.scss';

export type Offer = components['schemas']['Offer'];

const HALF_A_YEAR = 183 * 86_400_000;

function TranslationNotice({ offer, onOriginal }: { offer: Offer; onOriginal: () => void }) {
  const t = useOfferTexts();
  const { languageName } = useFormats();
  const state = offer.translations.find(({ language }) => language === offer.language)?.state;
  if (offer.fallback) {
    return (
      <Notice>
        <p>{t('translation.missing', { language: languageName(offer.language) })}</p>
      </Notice>
    );
  }
  if (state !== 'machine' && state !== 'outdated') return null;
  return (
    <Notice tone="warning">
      <p>{t(`translation.${state}`)}</p>
      <p>
        <Button small onClick={onOriginal}>
          {t('translation.original', { language: languageName(offer.sourceLanguage) })}
        </Button>
      </p>
    </Notice>
  );
}

function Freshness({ offer }: { offer: Offer }) {
  const t = useOfferTexts();
  const { date } = useFormats();
  const [now] = useState(() => Date.now());
  const old = !offer.lastConfirmed || now - Date.parse(offer.lastConfirmed) > HALF_A_YEAR;
  return (
    <div className="freshness">
      {offer.lastConfirmed && (
        <p>
          <Icon name="check" size={20} /> {t('confirmed', { date: date(`${offer.lastConfirmed}T12:00:00Z`) })}
        </p>
      )}
      {offer.validUntil && (
        <p>
          <Icon name="calendar" size={20} /> {t('valid', { date: date(`${offer.validUntil}T12:00:00Z`) })}
        </p>
      )}
      {old && (
        <Notice tone="warning">
          <p>{t('confirmed.old')}</p>
        </Notice>
      )}
    </div>
  );
}

function Actions({ offer }: { offer: Offer }) {
  const t = useOfferTexts();
  const file = (format: string) => `/api/v1/integrationsatlas/offers/${offer.id}?format=${format}&lang=${document.documentElement.lang}`;
  return (
    <div className="actions no-print">
      <SaveButton id={offer.id} title={offer.title} text={{ save: t('action.save'), unsave: t('action.unsave') }} />
      <ShareButton title={offer.title} path={`/angebote/${offer.id}`} label={t('action.share')} />
      {offer.schedules.length > 0 && (
        <ButtonAnchor icon="calendar" href={file('ics')} download>
          {t('action.calendar')}
        </ButtonAnchor>
      )}
      <ButtonAnchor icon="file" href={file('pdf')} download>
        {t('action.pdf')}
      </ButtonAnchor>
      <Button icon="print" onClick={() => window.print()}>
        {t('action.print')}
      </Button>
    </div>
  );
}

function OfferDetails({ offer }: { offer: Offer }) {
  const t = useOfferTexts();
  const [original, setOriginal] = useState(false);
  const source = offer.translations.find(({ language }) => language === offer.sourceLanguage);
  const text = original && source ? source : offer;
  return (
    <Page
      title={text.title}
      over={
        <Link to="/angebote" className="back">
          <Icon name="previous" size={20} /> {t('back')}
        </Link>
      }
    >
      <p className="offer__provider">{t('provider.by', { name: offer.provider.name })}</p>
      <Actions offer={offer} />
      <TranslationNotice offer={offer} onOriginal={() => setOriginal(true)} />
      <OfferBody
        offer={offer}
        text={text}
        more={
          <>
            <p>
              <Link to={`/angebote?provider=${encodeURIComponent(offer.provider.key)}`}>{t('provider.more', { name: offer.provider.name })}</Link>
            </p>
            <Freshness offer={offer} />
            <ReportForm id={offer.id} />
          </>
        }
      />
    </Page>
  );
}

export default function OfferPage() {
  const t = useOfferTexts();
  const { id = '' } = useParams();
  const offer = api.useQuery('get', '/api/v1/integrationsatlas/offers/{id}', { params: { path: { id } } });
  if (offer.isPending) return <Loading />;
  if (isNotFound(offer.error)) {
    return (
      <Page title={t('gone.title')} lead={t('gone.text')}>
        <ButtonLink look="primary" icon="search" to="/angebote">
          {t('gone.search')}
        </ButtonLink>
      </Page>
    );
  }
  if (offer.isError) {
    return (
      <div className="page">
        <Failure error={offer.error} retry={() => void offer.refetch()} />
      </div>
    );
  }
  // Merged into another one: the address shows what is read.
  if (offer.data.id !== id.toLowerCase()) return <Navigate to={`/angebote/${offer.data.id}`} replace />;
  return <OfferDetails key={offer.data.id + offer.data.language} offer={offer.data} />;
}
