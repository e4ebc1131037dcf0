import { useFormats } from '@/i18n/LanguageContext';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { allFilters, flagFilters, radiusOf, toggled, withoutFilter, withoutFilters, type Facet, type FilterName, type FlagFilter } from './query';
import { useSearchTexts } from './texts';

interface ChipsProps {
  params: URLSearchParams;
  facets: Facet[];
  onChange: (next: URLSearchParams) => void;
}

/** Name of a chosen filter for people. */
export function useFilterLabel(params: URLSearchParams, facets: Facet[]) {
  const t = useSearchTexts();
  const { distance, languageName } = useFormats();
  return (name: FilterName, value: string): string => {
    const within = distance(radiusOf(params));
    if (name === 'near') return t('near.chip', { distance: within });
    if (name === 'place') return t('near.place', { place: value, distance: within });
    if (name === 'open') return t('quick.open');
    if (name === 'language') return languageName(value);
    if (flagFilters.includes(name as FlagFilter)) return t(`filter.${name as FlagFilter}`);
    const label = facets.find((facet) => facet.name === name)?.values.find((entry) => entry.value === value)?.label;
    return label ?? `${t(`filter.${name as 'age' | 'provider' | 'territory'}`)}: ${value}`;
  };
}

/** What is chosen, each to be taken away with one press. */
export function Chips({ params, facets, onChange }: ChipsProps) {
  const t = useSearchTexts();
  const labelOf = useFilterLabel(params, facets);
  const chosen = allFilters.flatMap((name) => params.getAll(name).map((value) => ({ name, value })));
  if (chosen.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label={t('filter.chosen')}>
      {chosen.map(({ name, value }) => {
        const label = labelOf(name, value);
        const next = name === 'near' || name === 'place' ? withoutFilter(params, name) : toggled(params, name, value);
        return (
          <button key={`${name}-${value}`} type="button" className="chip" aria-label={t('filter.remove', { name: label })} onClick={() => onChange(next)}>
            {label}
            <Icon name="close" size={16} />
          </button>
        );
      })}
      {chosen.length > 1 && (
        <Button look="tertiary" small onClick={() => onChange(withoutFilters(params))}>
          {t('filter.reset')}
        </Button>
      )}
    </div>
  );
}
