import { Link } from 'react-router';
import { useFormats } from '@/i18n/LanguageContext';
import { directionOf } from '@/i18n/languages';
import { Icon } from '@/ui/Icon';
import { Tag } from '@/ui/Tag';
import type { OfferCard } from './query';
import { SaveButton } from './SaveButton';
import { useSearchTexts } from './texts';
import './card.scss';

/** The words that were found; the API delivers escaped text in which only <mark> is markup. */
function Highlighted({ html, text }: { html?: string | null; text: string }) {
  if (!html) return text;
  return html.split(/(<mark>.*?<\/mark>)/).map((part, index) => {
    const marked = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
    return marked === undefined ? unescape(part) : <mark key={String(index)}>{unescape(marked)}</mark>;
  });
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&#x2F;': '/' };

function unescape(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39|#x27|#x2F);/g, (entity) => entities[entity] ?? entity);
}

function Place({ offer }: { offer: OfferCard }) {
  const t = useSearchTexts();
  const { distance } = useFormats();
  const [first] = offer.places;
  if (!first) return null;
  const kinds = { online: t('filter.online'), outreach: t('card.outreach'), area: t('card.area') } as Record<string, string>;
  const where = kinds[first.kind] ?? [first.street, first.city].filter(Boolean).join(', ');
  const more = offer.placeCount - 1;
  return (
    <li>
      <Icon name={first.kind === 'online' ? 'screen' : 'pin'} size={20} />
      <span>
        {where}
        {more > 0 && ` ${t('card.morePlaces', { count: more })}`}
        {typeof offer.distanceKm === 'number' && <strong> · {t('card.distance', { distance: distance(offer.distanceKm) })}</strong>}
      </span>
    </li>
  );
}

function Tags({ offer }: { offer: OfferCard }) {
  const t = useSearchTexts();
  const { money, languageName } = useFormats();
  const { cost, languages, levels } = offer;
  return (
    <>
      {cost.kind === 'free' && (
        <Tag icon="check" tone="good">
          {t('filter.free')}
        </Tag>
      )}
      {cost.kind === 'amount' && typeof cost.amountCents === 'number' && <Tag icon="euro">{money(cost.amountCents)}</Tag>}
      {levels.length > 0 && <Tag>{t('card.level', { level: levels.join(', ') })}</Tag>}
      {offer.childcare && <Tag icon="child">{t('filter.childcare')}</Tag>}
      {offer.accessible && <Tag icon="wheelchair">{t('filter.accessible')}</Tag>}
      {languages.length > 0 && (
        <Tag icon="speech">
          {languages.slice(0, 4).map(languageName).join(', ')}
          {languages.length > 4 && ' …'}
        </Tag>
      )}
      {offer.fallback && <Tag tone="warn">{t('card.german')}</Tag>}
    </>
  );
}

/** One hit of the search. */
export function OfferCardItem({ offer, number }: { offer: OfferCard; number?: number }) {
  const t = useSearchTexts();
  const { dateTime } = useFormats();
  const [next] = offer.nextDates;
  return (
    <article className="card offer-card">
      <div className="offer-card__head">
        <div>
          <p className="offer-card__provider" lang="de" dir="auto">
            {offer.provider.name}
          </p>
          <h2 lang={offer.language} dir={directionOf(offer.language)}>
            {number !== undefined && (
              <span className="offer-card__number" aria-hidden="true">
                {number}
              </span>
            )}
            <Link to={`/angebote/${offer.id}`}>
              <Highlighted html={offer.highlights?.title} text={offer.title} />
            </Link>
          </h2>
        </div>
        <SaveButton id={offer.id} title={offer.title} />
      </div>
      <p className="offer-card__summary" lang={offer.language} dir={directionOf(offer.language)}>
        <Highlighted html={offer.highlights?.text} text={offer.summary} />
      </p>
      <ul className="offer-card__facts">
        <Place offer={offer} />
        {next && (
          <li>
            <Icon name="calendar" size={20} />
            <span>{t('card.next', { date: dateTime(next) })}</span>
          </li>
        )}
      </ul>
      <p className="offer-card__tags">
        <Tags offer={offer} />
      </p>
    </article>
  );
}
