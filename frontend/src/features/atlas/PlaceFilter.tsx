import { useState, type FormEvent } from 'react';
import { Button } from '@/ui/Button';
import { Select, TextField } from '@/ui/fields';
import { useFormats } from '@/i18n/LanguageContext';
import { around, isAround, radii, radiusOf, withoutFilter, withValue } from './query';
import { useSearchTexts } from './texts';

/** A town or postcode and how far around it. */
export function PlaceFilter({ params, onChange }: { params: URLSearchParams; onChange: (next: URLSearchParams) => void }) {
  const t = useSearchTexts();
  const { distance } = useFormats();
  const current = params.get('place') ?? '';
  const [entered, setEntered] = useState<{ from: string; text: string }>({ from: current, text: current });
  const text = entered.from === current ? entered.text : current;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange(text.trim() ? around(params, 'place', text.trim()) : withoutFilter(params, 'place'));
  };
  return (
    <form className="place-filter" onSubmit={submit}>
      <TextField label={t('filter.place')} value={text} maxLength={100} onChange={(event) => setEntered({ from: current, text: event.target.value })} />
      {text.trim() !== current && (
        <Button small type="submit" icon="pin">
          {t('filter.place.apply')}
        </Button>
      )}
      {isAround(params) && (
        <Select label={t('filter.radius')} value={radiusOf(params)} onChange={(event) => onChange(withValue(params, 'radiusKm', event.target.value))}>
          {radii.map((radius) => (
            <option key={radius} value={radius}>
              {distance(radius)}
            </option>
          ))}
        </Select>
      )}
    </form>
  );
}
