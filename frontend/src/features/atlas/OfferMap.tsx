import { useMemo } from 'react';
import PlaceMap, { type MapPoint } from '@/map/PlaceMap';
import type { Place } from './Places';
import { useOfferTexts, useSearchTexts } from './texts';

/** The places of one offer on the map. */
export default function OfferMap({ places, title }: { places: Place[]; title: string }) {
  const t = useOfferTexts();
  const common = useSearchTexts();
  const points = useMemo(
    () =>
      places.map(
        ({ latitude, longitude, name, street }, index): MapPoint => ({
          latitude: latitude ?? 0,
          longitude: longitude ?? 0,
          label: places.length > 1 ? String(index + 1) : '',
          title: [name ?? title, street].filter(Boolean).join(', '),
        }),
      ),
    [places, title],
  );
  return (
    <div className="no-print">
      <PlaceMap points={points} texts={{ label: t('where.map'), zoomIn: common('map.zoomIn'), zoomOut: common('map.zoomOut'), outline: common('map.outline') }} />
    </div>
  );
}
