import type { components } from '@/api/schema';
import { useFormats } from '@/i18n/LanguageContext';
import { ButtonAnchor } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { accessibilityKey } from './accessibility';
import { useOfferTexts } from './texts';

export type Place = components['schemas']['OfferPlace'];

/** OpenStreetMap's directions; with coordinates if there are any, else by address. */
function routeTo({ latitude, longitude, street, postalCode, city }: Place): string {
  if (typeof latitude === 'number' && typeof longitude === 'number') {
    const point = `${String(latitude)}%2C${String(longitude)}`;
    return `https://www.openstreetmap.org/directions?to=${point}#map=17/${String(latitude)}/${String(longitude)}`;
  }
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: [street, postalCode, city].filter(Boolean).join(' ') }).toString()}`;
}

function PlaceItem({ place }: { place: Place }) {
  const t = useOfferTexts();
  const { list } = useFormats();
  const address = place.kind === 'address';
  const features = (place.accessibility ?? []).map(accessibilityKey).filter((key) => key !== undefined);
  return (
    <li className="place">
      <Icon name={place.kind === 'online' ? 'screen' : address ? 'pin' : 'map'} />
      <div>
        {place.kind !== 'address' && <strong>{t(`where.${place.kind}`)}</strong>}
        <address dir="auto" lang="de">
          {place.name && <div className="place__name">{place.name}</div>}
          {place.street && <div>{place.street}</div>}
          {(place.postalCode || place.city) && <div>{[place.postalCode, place.city].filter(Boolean).join(' ')}</div>}
        </address>
        {!address && place.kind !== 'online' && <p>{t('where.ask')}</p>}
        {place.note && (
          <p className="muted" lang="de" dir="auto">
            {place.note}
          </p>
        )}
        {features.length > 0 && (
          <p className="small">
            <Icon name="wheelchair" size={18} /> {list(features.map((key) => t(key)))}
          </p>
        )}
        {address && (
          <ButtonAnchor small icon="route" className="no-print" href={routeTo(place)} target="_blank" rel="noopener">
            {t('action.route')}
          </ButtonAnchor>
        )}
      </div>
    </li>
  );
}

export function Places({ places }: { places: Place[] }) {
  return (
    <ul className="places">
      {places.map((place, index) => (
        <PlaceItem key={String(index)} place={place} />
      ))}
    </ul>
  );
}
