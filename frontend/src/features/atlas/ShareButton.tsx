import { useState } from 'react';
import { Button } from '@/ui/Button';
import { addressOf, share, type Shared } from './share';
import { useOfferTexts } from './texts';

export function ShareButton({ title, path, label }: { title: string; path: string; label: string }) {
  const t = useOfferTexts();
  const [done, setDone] = useState<Shared>();
  return (
    <>
      <Button icon="share" onClick={() => void share(title, path).then(setDone)}>
        {label}
      </Button>
      <span role="status" className="action-result">
        {done === 'copied' && t('action.copied')}
        {done === 'failed' && t('action.copyFailed', { address: addressOf(path) })}
      </span>
    </>
  );
}
