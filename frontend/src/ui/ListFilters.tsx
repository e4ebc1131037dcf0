import { useId, useState, type FormEvent } from 'react';
import { useContentTexts } from '@/i18n/content';
import { Button } from './Button';
import { Select, TextField } from './fields';
import { withFilter } from './listParams';
import './content.scss';

export interface ListFilter {
  /** Name of the parameter in the address. */
  name: string;
  label: string;
  options: { key: string; label: string }[];
}

interface ListFiltersProps {
  params: URLSearchParams;
  onChange: (next: URLSearchParams) => void;
  filters: ListFilter[];
  /** Whether the list can be searched by words (`q`). */
  words?: boolean;
}

function Words({ initial, onSearch }: { initial: string; onSearch: (words: string) => void }) {
  const t = useContentTexts();
  const [words, setWords] = useState(initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(words.trim());
  };
  return (
    <form role="search" className="list-filters__words" onSubmit={submit}>
      <TextField label={t('filter.words')} type="search" maxLength={200} value={words} onChange={(event) => setWords(event.target.value)} />
      <Button look="primary" icon="search" type="submit">
        {t('filter.search')}
      </Button>
    </form>
  );
}

/** Filters above a list; each takes effect at once and stands in the address. */
export function ListFilters({ params, onChange, filters, words }: ListFiltersProps) {
  const t = useContentTexts();
  const id = useId();
  const q = params.get('q') ?? '';
  const chosen = [...(words ? ['q'] : []), ...filters.map(({ name }) => name)].filter((name) => params.get(name));
  const clear = () => onChange(chosen.reduce((next, name) => withFilter(next, name, ''), params));
  return (
    <section className="list-filters" aria-labelledby={id}>
      <h2 id={id} className="kern-sr-only">
        {t('filter.title')}
      </h2>
      {words && <Words key={q} initial={q} onSearch={(text) => onChange(withFilter(params, 'q', text))} />}
      {filters.map(({ name, label, options }) => (
        <Select key={name} label={label} value={params.get(name) ?? ''} onChange={(event) => onChange(withFilter(params, name, event.target.value))}>
          <option value="">{t('filter.all')}</option>
          {options.map((option) => (
            <option key={option.key} value={option.key}>
              {option.label}
            </option>
          ))}
        </Select>
      ))}
      {chosen.length > 0 && (
        <Button look="tertiary" icon="close" small onClick={clear}>
          {t('filter.clear')}
        </Button>
      )}
    </section>
  );
}
