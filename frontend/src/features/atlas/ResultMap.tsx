import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import PlaceMap, { type MapPoint } from '@/map/PlaceMap';
import type { OfferCard } from './query';
import { useSearchTexts } from './texts';

function pointsOf(offers: OfferCard[], first: number): MapPoint[] {
  return offers.flatMap((offer, index) =>
    offer.places.flatMap(({ latitude, longitude }) =>
      typeof latitude === 'number' && typeof longitude === 'number'
        ? [{ latitude, longitude, label: String(first + index), title: offer.title, href: `/angebote/${offer.id}` }]
        : [],
    ),
  );
}

/** The present page of results on the map, numbered as in the list. */
export default function ResultMap({ offers, first }: { offers: OfferCard[]; first: number }) {
  const t = useSearchTexts();
  const navigate = useNavigate();
  const points = useMemo(() => pointsOf(offers, first), [offers, first]);
  if (points.length === 0) return <p className="muted">{t('map.none')}</p>;
  return (
    <PlaceMap
      points={points}
      texts={{ label: t('map.label'), zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut'), outline: t('map.outline') }}
      onOpen={(href) => void navigate(href)}
    />
  );
}
