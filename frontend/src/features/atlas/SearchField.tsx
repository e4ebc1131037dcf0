import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { useSearchTexts } from './texts';

/** The one field that searches everything; works as a plain form before anything else is loaded. */
export function SearchField({ initial = '' }: { initial?: string }) {
  const t = useSearchTexts();
  const id = useId();
  const navigate = useNavigate();
  const [text, setText] = useState(initial);
  return (
    <form
      role="search"
      className="search-field"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(`/angebote?${new URLSearchParams({ q: text.trim() }).toString()}`);
      }}
    >
      <label className="kern-sr-only" htmlFor={id}>
        {t('search.label')}
      </label>
      <div className="search-field__box">
        <Icon name="search" />
        <input id={id} type="search" value={text} maxLength={400} placeholder={t('search.placeholder')} onChange={(event) => setText(event.target.value)} />
        <Button look="primary" type="submit">
          {t('search.submit')}
        </Button>
      </div>
    </form>
  );
}
