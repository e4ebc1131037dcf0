import { Link } from 'react-router';
import { useFormats } from '@/i18n/LanguageContext';
import { Button } from '@/ui/Button';
import { allFilters, withoutFilter, withValue, type FilterName, type Suggestion } from './query';
import { useSearchTexts } from './texts';

interface SuggestionBoxProps {
  suggestion: Suggestion | null | undefined;
  empty: boolean;
  params: URLSearchParams;
  onChange: (next: URLSearchParams) => void;
}

function nameOf(parameter: string): FilterName | undefined {
  const name = parameter === 'openAt' ? 'open' : parameter;
  return allFilters.find((filter) => filter === name);
}

/** Explains an empty or short result and offers ways on. */
export function SuggestionBox({ suggestion, empty, params, onChange }: SuggestionBoxProps) {
  const t = useSearchTexts();
  const { number, list } = useFormats();
  if (!empty && !suggestion) return null;
  const { text, unknownWords = [], dropped = [], alternatives = [] } = suggestion ?? {};
  // the alternatives name the same ways with their numbers, where the service knows some
  const filters = alternatives.length > 0 ? [] : dropped.map(nameOf).filter((name) => name !== undefined);
  const labels: Partial<Record<FilterName, string>> = { near: t('filter.radius'), place: t('filter.place'), open: t('quick.open') };
  const labelOf = (name: FilterName) => labels[name] ?? t(`filter.${name as Exclude<FilterName, 'near' | 'place' | 'open'>}`);
  if (suggestion?.reason === 'corrected' && text) {
    return <p className="corrected">{t('corrected', { text })}</p>;
  }
  if (!empty && !text && filters.length === 0 && alternatives.length === 0) return null;
  return (
    <section className={empty ? 'empty suggestion' : 'suggestion'}>
      <h2 className="empty__title">{t(empty ? 'empty.title' : 'few.title')}</h2>
      {unknownWords.length > 0 && <p>{t('empty.unknown', { words: list(unknownWords.map((word) => `„${word}“`)) })}</p>}
      {text && (
        <p>
          {t('empty.didYouMean')}{' '}
          <Button look="tertiary" small onClick={() => onChange(withValue(params, 'q', text))}>
            {text}
          </Button>
        </p>
      )}
      {filters.length > 0 && (
        <>
          <p>{t('empty.without')}:</p>
          <p className="row suggestion__row">
            {filters.map((name) => (
              <Button key={name} small onClick={() => onChange(withoutFilter(params, name))}>
                {t('empty.drop', { name: labelOf(name) })}
              </Button>
            ))}
          </p>
        </>
      )}
      {alternatives.length > 0 && (
        <>
          <p>{t('empty.alternatives')}:</p>
          <ul className="suggestion__list">
            {alternatives.map(({ label, query, count }) => (
              <li key={query}>
                <Link to={`/angebote${query}`}>{label}</Link> ({number(count)})
              </li>
            ))}
          </ul>
        </>
      )}
      {empty && filters.length === 0 && alternatives.length === 0 && <p>{t('empty.tips')}</p>}
    </section>
  );
}
