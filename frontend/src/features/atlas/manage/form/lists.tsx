import { useRef, useState, type ReactNode } from 'react';
import { useFieldArray, useFormContext, useWatch, type FieldArrayPath } from 'react-hook-form';
import { useFormats } from '@/i18n/LanguageContext';
import { Button } from '@/ui/Button';
import { useFormTexts, type FormKey } from '../texts';
import { nths, weekdays } from '../rhythm';
import { emptyLink, emptyPlace, emptySchedule, emptyTranslation, type FormValues } from '../values';
import { Check, Checks, Choice, Text, type Name } from './controls';
import { useAccessibilityOptions, useTextLanguages } from './options';

interface ItemsProps {
  name: Extract<FieldArrayPath<FormValues>, 'places' | 'schedules' | 'translations' | 'links'>;
  add: FormKey;
  max: number;
  /** A new item; its first field gets the focus. */
  fresh: () => FormValues[ItemsProps['name']][number];
  first: string;
  title: (index: number) => string;
  onRemove?: (index: number) => void;
  children: (index: number) => ReactNode;
}

/** Entries of which there can be several: each can be taken away, and another one added. */
function Items({ name, add, max, fresh, first, title, onRemove, children }: ItemsProps) {
  const t = useFormTexts();
  const { control } = useFormContext<FormValues>();
  const { fields, append, remove } = useFieldArray({ control, name });
  const button = useRef<HTMLButtonElement>(null);
  const removed = (index: number) => {
    onRemove?.(index);
    remove(index);
    button.current?.focus();
  };
  return (
    <>
      {fields.map((field, index) => (
        <fieldset key={field.id} className="item">
          <legend className="item__title" dir="auto">
            {title(index)}
          </legend>
          {children(index)}
          <Button small look="tertiary" icon="trash" onClick={() => removed(index)}>
            {t('item.remove', { name: title(index) })}
          </Button>
        </fieldset>
      ))}
      {fields.length < max && (
        <Button ref={button} onClick={() => append(fresh(), { focusName: `${name}.${String(fields.length)}.${first}` })}>
          {t(add)}
        </Button>
      )}
    </>
  );
}

function More({ children }: { children: ReactNode }) {
  const t = useFormTexts();
  return (
    <details className="more">
      <summary>{t('more')}</summary>
      {children}
    </details>
  );
}

function PlaceFields({ index }: { index: number }) {
  const t = useFormTexts();
  const accessibility = useAccessibilityOptions();
  const at = <K extends keyof FormValues['places'][number]>(key: K) => `places.${index}.${key}` as const;
  const kind = useWatch<FormValues>({ name: at('kind') });
  const kinds = (['address', 'online', 'outreach', 'area'] as const).map((key) => ({ key, label: t(`v.place.${key}`) }));
  return (
    <>
      <Choice name={at('kind')} options={kinds} />
      <Text name={at('name')} max={200} />
      {kind !== 'online' && (
        <>
          {kind === 'address' && <Text name={at('street')} max={200} />}
          <div className="pair">
            <Text name={at('postalCode')} max={10} />
            <Text name={at('city')} max={120} required={kind === 'address'} />
          </div>
        </>
      )}
      <Text name={at('note')} rows={2} max={1000} />
      <More>
        <div className="pair">
          <Text name={at('latitude')} kind="degrees" />
          <Text name={at('longitude')} kind="degrees" />
        </div>
        <Text name={at('territory')} hint="h.ags" max={8} />
        <Text name={at('servedTerritories')} hint="h.lines" rows={2} />
        <Checks name={at('accessibility')} options={accessibility} />
      </More>
    </>
  );
}

export function PlaceItems() {
  const t = useFormTexts();
  const { getValues, setValue } = useFormContext<FormValues>();
  // times name their place by its number
  const forget = (removed: number) =>
    getValues('schedules').forEach(({ placeIndex }, index) => {
      if (placeIndex === '' || Number(placeIndex) < removed) return;
      setValue(`schedules.${index}.placeIndex`, Number(placeIndex) === removed ? '' : String(Number(placeIndex) - 1));
    });
  return (
    <Items name="places" add="add.place" max={50} fresh={() => ({ ...emptyPlace })} first="kind" title={(index) => t('item.place', { count: index + 1 })} onRemove={forget}>
      {(index) => <PlaceFields index={index} />}
    </Items>
  );
}

function RhythmFields({ index }: { index: number }) {
  const t = useFormTexts();
  const { weekday } = useFormats();
  const at = (key: 'rhythm' | 'interval' | 'days' | 'nth' | 'day' | 'recurrence') => `schedules.${index}.${key}` as const;
  const rhythm = useWatch<FormValues>({ name: at('rhythm') });
  // rules that have no words come from other systems: they can be kept and changed, but are offered to nobody else
  const [irregular] = useState(rhythm === 'other');
  const rhythms = (['once', 'daily', 'weekly', 'monthly', 'monthDay', 'yearly', 'other'] as const).filter((key) => key !== 'other' || irregular).map((key) => ({ key, label: t(`v.rhythm.${key}`) }));
  // 2024-01-01 was a Monday
  const days = weekdays.map((key, day) => ({ key, label: weekday(`2024-01-0${String(day + 1)}T12:00:00Z`) }));
  return (
    <>
      <Choice name={at('rhythm')} options={rhythms} />
      {rhythm === 'weekly' && <Checks name={at('days')} options={days} required />}
      {rhythm === 'monthly' && (
        <div className="pair">
          <Choice name={at('nth')} options={nths.map((key) => ({ key, label: t(`v.nth.${key as '1'}`) }))} />
          <Choice name={at('day')} options={days} />
        </div>
      )}
      {(rhythm === 'weekly' || rhythm === 'monthly' || rhythm === 'monthDay') && <Text name={at('interval')} kind="whole" hint={rhythm === 'weekly' ? 'h.weeks' : 'h.months'} required />}
      {rhythm === 'other' && <Text name={at('recurrence')} hint="h.recurrence" max={500} required />}
    </>
  );
}

function ScheduleFields({ index }: { index: number }) {
  const t = useFormTexts();
  const at = <K extends keyof FormValues['schedules'][number]>(key: K) => `schedules.${index}.${key}` as const;
  const places = useWatch<FormValues, 'places'>({ name: 'places' });
  const rhythm = useWatch<FormValues>({ name: at('rhythm') });
  const kinds = (['dates', 'opening_hours'] as const).map((key) => ({ key, label: t(`v.schedule.${key}`) }));
  return (
    <>
      <Choice name={at('kind')} options={kinds} />
      {places.length > 1 && (
        <Choice
          name={at('placeIndex')}
          empty="v.open"
          options={places.map(({ name, street, city }, place) => ({ key: String(place), label: [t('item.place', { count: place + 1 }), name || street, city].filter(Boolean).join(', ') }))}
        />
      )}
      <RhythmFields index={index} />
      <div className="pair">
        <Text name={at('startDate')} type="date" required />
        {rhythm !== 'once' && <Text name={at('endDate')} type="date" hint="h.endDate" />}
      </div>
      {rhythm !== 'once' && rhythm !== 'other' && <Text name={at('count')} kind="whole" hint="h.count" />}
      <div className="pair">
        <Text name={at('startTime')} type="time" />
        <Text name={at('endTime')} type="time" />
      </div>
      <Check name={at('skipPublicHolidays')} />
      <More>
        <Text name={at('exceptDates')} hint="h.dates" kind="days" rows={3} />
        <Text name={at('extraDates')} hint="h.dates" kind="days" rows={3} />
        <Text name={at('note')} rows={2} max={1000} />
      </More>
    </>
  );
}

export function ScheduleItems() {
  const t = useFormTexts();
  const fresh = () => emptySchedule(new Date().toISOString().slice(0, 10));
  return (
    <Items name="schedules" add="add.schedule" max={50} fresh={fresh} first="kind" title={(index) => t('item.schedule', { count: index + 1 })}>
      {(index) => <ScheduleFields index={index} />}
    </Items>
  );
}

export function TranslationItems() {
  const t = useFormTexts();
  const { languageName } = useFormats();
  const translations = useWatch<FormValues, 'translations'>({ name: 'translations' });
  const languages = useTextLanguages(translations.map(({ language }) => language));
  const states = (['current', 'outdated', 'machine'] as const).map((key) => ({ key, label: t(`v.state.${key}`) }));
  const title = (index: number) => {
    const language = translations[index]?.language;
    return language ? languageName(language) : t('f.translations');
  };
  return (
    <Items name="translations" add="add.translation" max={30} fresh={() => ({ ...emptyTranslation })} first="language" title={title}>
      {(index) => {
        const at = (key: keyof FormValues['translations'][number]): Name => `translations.${index}.${key}`;
        return (
          <>
            <div className="pair">
              <Choice name={at('language')} options={languages} empty="v.choose" required />
              <Choice name={at('state')} options={states} />
            </div>
            <Text name={at('title')} max={200} required />
            <Text name={at('summary')} rows={2} max={1000} />
            <Text name={at('description')} rows={6} max={50_000} />
          </>
        );
      }}
    </Items>
  );
}

export function LinkItems() {
  const t = useFormTexts();
  return (
    <Items name="links" add="add.link" max={30} fresh={() => ({ ...emptyLink })} first="label" title={(index) => t('item.link', { count: index + 1 })}>
      {(index) => (
        <>
          <Text name={`links.${index}.label`} max={200} required />
          <Text name={`links.${index}.url`} type="url" hint="h.web" max={500} required />
        </>
      )}
    </Items>
  );
}
