import { useEffect, useRef } from 'react';
import { useFormats } from '@/i18n/LanguageContext';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Compare } from '../Compare';
import type { Content, Member, Merged } from '../content';
import { useFormTexts } from '../texts';

interface StaleNoticeProps extends Merged {
  mine: Content;
  other: Content;
  onTake: () => void;
}

/** Somebody else was faster: what was taken over, what both changed, and the way to give in. */
export function StaleNotice({ theirs, both, mine, other, onTake }: StaleNoticeProps) {
  const t = useFormTexts();
  const { list } = useFormats();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [mine]);
  const names = (members: Member[]) => list(members.map((member) => t(`f.${member}`)));
  return (
    <div ref={box} tabIndex={-1} className="stale">
      <Notice tone="warning" title={t('stale.title')}>
        <p>{t('stale.text')}</p>
        {theirs.length > 0 && (
          <p>
            {t('stale.theirs')} {names(theirs)}
          </p>
        )}
        {both.length > 0 && <Compare caption={t('stale.both')} members={both} before={other} after={mine} headings={[t('stale.other'), t('stale.mine')]} />}
        <p>
          <Button small onClick={onTake}>
            {t('stale.take')}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
