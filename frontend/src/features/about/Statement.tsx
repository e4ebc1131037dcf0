import type { ReactNode } from 'react';
import { useLegalTexts, type LegalKey } from './texts';
import './about.scss';

/** A section of a statement: heading, text and whatever belongs to it. */
export function Part({ title, text, children }: { title: LegalKey; text?: LegalKey; children?: ReactNode }) {
  const t = useLegalTexts();
  return (
    <section>
      <h2>{t(title)}</h2>
      {text && <p>{t(text)}</p>}
      {children}
    </section>
  );
}

export function Points({ keys }: { keys: LegalKey[] }) {
  const t = useLegalTexts();
  return (
    <ul className="points">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
