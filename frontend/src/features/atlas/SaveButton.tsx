import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { save, unsave, useSaved } from './saved';
import { useSearchTexts } from './texts';

/** Puts an offer on the visitor's list or takes it off; as bookmark sign, or with a text. */
export function SaveButton({ id, title, text }: { id: string; title: string; text?: { save: string; unsave: string } }) {
  const t = useSearchTexts();
  const saved = useSaved().includes(id);
  const [full, setFull] = useState(false);
  const toggle = () => {
    if (saved) unsave(id);
    else setFull(!save(id));
  };
  const name = t(saved ? 'card.unsave' : 'card.save', { title });
  return (
    <>
      {text ? (
        <Button icon={saved ? 'bookmarked' : 'bookmark'} aria-pressed={saved} onClick={toggle}>
          {saved ? text.unsave : text.save}
        </Button>
      ) : (
        <button type="button" className={saved ? 'icon-button icon-button--on' : 'icon-button'} aria-label={name} title={name} onClick={toggle}>
          <Icon name={saved ? 'bookmarked' : 'bookmark'} />
        </button>
      )}
      {full && <span role="alert">{t('card.full')}</span>}
    </>
  );
}
