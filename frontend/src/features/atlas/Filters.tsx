import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Checkbox, FieldGroup, TextField } from '@/ui/fields';
import { useFormats } from '@/i18n/LanguageContext';
import { flagFilters, listFilters, toggled, withValue, type Facet, type ListFilter } from './query';
import { PlaceFilter } from './PlaceFilter';
import { useSearchTexts } from './texts';

const FOLDED = 6;
/** Days and levels keep their own order; the others come with the most frequent first. */
const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const daytimes = ['morning', 'afternoon', 'evening'];

interface FiltersProps {
  params: URLSearchParams;
  facets: Facet[];
  onChange: (next: URLSearchParams) => void;
}

function ordered(name: ListFilter, values: Facet['values']): Facet['values'] {
  const order = name === 'day' ? weekdays : name === 'daytime' ? daytimes : undefined;
  if (order) return [...values].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  return name === 'level' ? [...values].sort((a, b) => a.value.localeCompare(b.value)) : values;
}

function FacetGroup({ name, facet, params, onChange }: { name: ListFilter; facet: Facet | undefined } & Omit<FiltersProps, 'facets'>) {
  const t = useSearchTexts();
  const { number, languageName } = useFormats();
  const [all, setAll] = useState(false);
  const chosen = params.getAll(name);
  const values = ordered(name, facet?.values ?? []).filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (values.length === 0) return null;
  const shown = all ? values : values.filter(({ value }, index) => index < FOLDED || chosen.includes(value));
  return (
    <FieldGroup legend={t(`filter.${name}`)}>
      {shown.map(({ value, label, count }) => (
        <Checkbox
          key={value}
          label={name === 'language' ? languageName(value) : label}
          extra={number(count)}
          checked={chosen.includes(value)}
          onChange={() => onChange(toggled(params, name, value))}
        />
      ))}
      {values.length > FOLDED && (
        <Button look="tertiary" small aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'filter.less' : 'filter.more')}
        </Button>
      )}
    </FieldGroup>
  );
}

function Flags({ params, facets, onChange }: FiltersProps) {
  const t = useSearchTexts();
  const { number } = useFormats();
  const countOf = (name: string) => facets.find((facet) => facet.name === name)?.values.find(({ value }) => value === 'true')?.count ?? 0;
  return (
    <FieldGroup legend={t('filter.important')}>
      {flagFilters.map((name) => (
        <Checkbox
          key={name}
          label={t(`filter.${name}`)}
          extra={number(countOf(name))}
          checked={params.get(name) === 'true'}
          onChange={() => onChange(withValue(params, name, params.get(name) ? null : 'true'))}
        />
      ))}
    </FieldGroup>
  );
}

/** All filters with the number of offers behind each; every change takes effect at once. */
export function Filters({ params, facets, onChange }: FiltersProps) {
  const t = useSearchTexts();
  return (
    <>
      <PlaceFilter params={params} onChange={onChange} />
      <Flags params={params} facets={facets} onChange={onChange} />
      {listFilters.map((name) => (
        <FacetGroup key={name} name={name} facet={facets.find((facet) => facet.name === name)} params={params} onChange={onChange} />
      ))}
      <TextField
        label={t('filter.age')}
        hint={t('filter.age.hint')}
        type="number"
        inputMode="numeric"
        min={0}
        max={120}
        defaultValue={params.get('age') ?? ''}
        key={params.get('age')}
        onBlur={(event) => {
          if (event.target.value !== (params.get('age') ?? '') && event.target.checkValidity()) onChange(withValue(params, 'age', event.target.value));
        }}
      />
    </>
  );
}
