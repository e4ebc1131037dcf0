import { lazy, Suspense, type ReactNode } from 'react';
import type { components } from '@/api/schema';
import { directionOf } from '@/i18n/languages';
import { ButtonAnchor } from '@/ui/Button';
import { Loading } from '@/ui/states';
import { OfferFacts } from './OfferFacts';
import { Places } from './Places';
import { useOfferTexts } from './texts';
import { Times } from './Times';
import './offer.scss';

type Offer = components['schemas']['Offer'];
type Text = Pick<Offer, 'language' | 'title' | 'summary' | 'description'>;

const OfferMap = lazy(() => import('./OfferMap'));

function Contact({ offer }: { offer: Offer }) {
  const t = useOfferTexts();
  const { name, phone, email, website } = offer.contact;
  if (!phone && !email && !website) return null;
  return (
    <section className="card contact">
      <h2>{t('contact.title')}</h2>
      <p lang="de" dir="auto">
        {name && <>{name}, </>}
        {offer.provider.name}
      </p>
      <div className="contact__actions">
        {phone && (
          <ButtonAnchor look="primary" icon="phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            {t('action.call')} <span dir="ltr">{phone}</span>
          </ButtonAnchor>
        )}
        {email && (
          <ButtonAnchor icon="mail" href={`mailto:${email}`}>
            {t('action.mail')}
          </ButtonAnchor>
        )}
        {website && (
          <ButtonAnchor icon="external" href={website} rel="noopener">
            {t('action.website')}
          </ButtonAnchor>
        )}
      </div>
      {email && (
        <p className="small contact__mail" dir="ltr">
          {email}
        </p>
      )}
    </section>
  );
}

/** What an offer says: texts, times, places, contact and facts; `more` stands below them. */
export function OfferBody({ offer, text, more }: { offer: Offer; text: Text; more?: ReactNode }) {
  const t = useOfferTexts();
  const onMap = offer.places.filter(({ latitude, longitude }) => typeof latitude === 'number' && typeof longitude === 'number');
  return (
    <div className="offer">
      <div className="offer__main">
        <div lang={text.language} dir={directionOf(text.language)} className="prose">
          <p className="page__lead">{text.summary}</p>
          {text.description.split(/\n+/).map((paragraph, index) => (
            <p key={String(index)}>{paragraph}</p>
          ))}
        </div>
        <h2>{t('when.title')}</h2>
        <Times offer={offer} />
        <h2>{t('where.title')}</h2>
        <Places places={offer.places} />
        {onMap.length > 0 && (
          <Suspense fallback={<Loading />}>
            <OfferMap places={onMap} title={offer.title} />
          </Suspense>
        )}
      </div>
      <div className="offer__side">
        <Contact offer={offer} />
        <OfferFacts offer={offer} />
        {more}
      </div>
    </div>
  );
}
