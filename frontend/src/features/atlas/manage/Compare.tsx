import { useState } from 'react';
import { useFormats } from '@/i18n/LanguageContext';
import { useOfferTexts } from '../texts';
import type { Content, Member } from './content';
import { useNames } from './names';
import { useFormTexts, useManageTexts } from './texts';
import { wordsOf } from './words';

interface CompareProps {
  caption: string;
  members: Member[];
  before: Content;
  after: Content;
  /** Headings of the two columns. */
  headings: [string, string];
}

function Lines({ lines, empty }: { lines: string[]; empty: string }) {
  if (lines.length === 0) return <span className="muted">{empty}</span>;
  return lines.map((line, index) => (
    <div key={String(index)} dir="auto" className="compare__line">
      {line}
    </div>
  ));
}

/** Two versions side by side, member by member; below each other on a phone. */
export function Compare({ caption, members, before, after, headings }: CompareProps) {
  const t = useManageTexts();
  const form = useFormTexts();
  const offer = useOfferTexts();
  const formats = useFormats();
  const names = useNames();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const context = { t: form, offer, formats, names, today };
  const [first, second] = headings;
  return (
    <table className="table compare">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.field')}</th>
          <th scope="col">{first}</th>
          <th scope="col">{second}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member}>
            <th scope="row">{form(`f.${member}`)}</th>
            <td data-heading={first}>
              <Lines lines={wordsOf(member, before[member], context)} empty={t('compare.empty')} />
            </td>
            <td data-heading={second}>
              <Lines lines={wordsOf(member, after[member], context)} empty={t('compare.empty')} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
