import { useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { Announcer } from '@/ui/Announcer';
import { Button } from '@/ui/Button';
import { Icon, type IconName } from '@/ui/Icon';
import { hrefOf, type SearchSuggestion } from './suggest';
import { useSearchTexts } from './texts';
import { useSuggestions } from './useSuggestions';

const icons: Record<SearchSuggestion['kind'], IconName> = { topic: 'search', title: 'file', place: 'pin' };

interface SearchFieldProps {
  initial?: string;
  /** What to do with the words; without, they lead to a new search. */
  onSearch?: (text: string) => void;
}

/** The one field that searches everything: a combobox with suggestions that also works as a plain form. */
export function SearchField({ initial = '', onSearch }: SearchFieldProps) {
  const t = useSearchTexts();
  const id = useId();
  const navigate = useNavigate();
  const [text, setText] = useState(initial);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const items = useSuggestions(typed);
  const shown = open && items.length > 0;

  const search = () => {
    setOpen(false);
    if (onSearch) onSearch(text.trim());
    else void navigate(`/angebote?${new URLSearchParams({ q: text.trim() }).toString()}`);
  };

  const choose = (suggestion: SearchSuggestion) => {
    setOpen(false);
    setText(suggestion.kind === 'title' ? suggestion.label : '');
    void navigate(hrefOf(suggestion));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      setOpen(false);
    }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && items.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(shown ? (active + step + items.length + 1) % (items.length + 1) : 0);
      setOpen(true);
    }
    const chosen = items[active];
    if (event.key === 'Enter' && shown && chosen) {
      event.preventDefault();
      choose(chosen);
    }
  };

  return (
    <form
      role="search"
      className="search-field"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <label className="kern-sr-only" htmlFor={id}>
        {t('search.label')}
      </label>
      <div className="search-field__box">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          role="combobox"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 && active < items.length ? `${id}-${String(active)}` : undefined}
          value={text}
          maxLength={400}
          placeholder={t('search.placeholder')}
          onChange={(event) => {
            setText(event.target.value);
            setTyped(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <Button look="primary" type="submit">
          {t('search.submit')}
        </Button>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t('search.suggestions')} className="search-field__list" hidden={!shown}>
        {shown &&
          items.map((item, index) => (
            // the keyboard chooses through the field, as the combobox pattern asks
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={`${item.kind}-${item.value}`}
              id={`${id}-${String(index)}`}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(item)}
            >
              <Icon name={icons[item.kind]} size={20} />
              <span className="search-field__label">{item.label}</span>
              <span className="search-field__kind">{t(`search.kind.${item.kind}`)}</span>
            </div>
          ))}
      </div>
      <Announcer text={shown ? t('search.suggestionCount', { count: items.length }) : ''} />
    </form>
  );
}
