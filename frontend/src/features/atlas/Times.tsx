import { useState } from 'react';
import type { components } from '@/api/schema';
import { useFormats } from '@/i18n/LanguageContext';
import { describe, type Schedule } from './schedule';
import { useOfferTexts } from './texts';

type Offer = components['schemas']['Offer'];

function ScheduleList({ schedules, offer }: { schedules: Schedule[]; offer: Offer }) {
  const t = useOfferTexts();
  const formats = useFormats();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return (
    <ul className="times">
      {schedules.map((schedule, index) => {
        const { main, notes } = describe(schedule, { t, formats }, today);
        const place = offer.places.length > 1 && typeof schedule.placeIndex === 'number' ? offer.places[schedule.placeIndex] : undefined;
        return (
          <li key={String(index)}>
            <strong>{main}</strong>
            {place && <div>{place.name ?? place.city}</div>}
            {notes.length > 0 && <div className="muted">{notes.join(' · ')}</div>}
          </li>
        );
      })}
    </ul>
  );
}

/** When an offer takes place: its rhythm, opening hours, and the next dates. */
export function Times({ offer }: { offer: Offer }) {
  const t = useOfferTexts();
  const { dateTime } = useFormats();
  const regular = offer.schedules.filter(({ kind }) => kind === 'dates');
  const opening = offer.schedules.filter(({ kind }) => kind === 'opening_hours');
  if (offer.schedules.length === 0) return <p>{t('when.unknown')}</p>;
  return (
    <>
      <ScheduleList schedules={regular} offer={offer} />
      {opening.length > 0 && (
        <>
          <h3>{t('when.opening')}</h3>
          <ScheduleList schedules={opening} offer={offer} />
        </>
      )}
      {regular.length > 0 && offer.nextDates.length > 0 && (
        <>
          <h3>{t('when.next')}</h3>
          <ul className="next-dates">
            {offer.nextDates.map((instant) => (
              <li key={instant}>
                <time dateTime={instant}>{dateTime(instant)}</time>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
