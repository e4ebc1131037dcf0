import { keepPreviousData } from '@tanstack/react-query';
import { useDeferredValue, useRef, useState } from 'react';
import { api } from '@/api/client';
import { itemsOf } from '@/api/vocabulary';
import { useCommon } from '@/i18n/common';
import { Announcer } from '@/ui/Announcer';
import { Button } from '@/ui/Button';
import { FieldGroup, TextField } from '@/ui/fields';
import { useAgreementTexts } from '../texts';
import { partyKey, type Organisation, type Party } from './agreements';

interface PartnersProps {
  own: Organisation;
  partners: Party[];
  error?: string;
  onChange: (partners: Party[]) => void;
}

/** With 30 parties at most, one of which is the own organisation. */
const MOST = 29;

function useFound(words: string): Organisation[] {
  const query = { q: words, page: 1, pageSize: 6 };
  const found = api.useQuery('get', '/api/v1/organisations', { params: { query } }, { enabled: words.length > 1, placeholderData: keepPreviousData });
  return words.length > 1 ? itemsOf<Organisation>(found.data) : [];
}

/** Whom the agreement is with: chosen from the directory, or by name for those who are not in it. */
export function Partners({ own, partners, error, onChange }: PartnersProps) {
  const t = useAgreementTexts();
  const common = useCommon();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const words = useDeferredValue(typed.trim());
  const taken = [own.key, ...partners.map(partyKey)];
  const found = useFound(words).filter(({ key }) => !taken.includes(key));
  const add = (party: Party) => {
    onChange([...partners, party]);
    setTyped('');
    field.current?.focus();
  };
  const remove = (party: Party) => {
    onChange(partners.filter((other) => other !== party));
    field.current?.focus();
  };
  const byName = typed.trim().length > 1 && !taken.includes(`name ${typed.trim()}`);
  return (
    <FieldGroup legend={`${t('partners')} *`}>
      <ul className="tags" lang="de">
        <li className="agreements__own">{own.name}</li>
        {partners.map((party) => (
          <li key={partyKey(party)}>
            <Button small icon="close" aria-label={common('ui.remove', { name: party.name ?? '' })} onClick={() => remove(party)}>
              {party.name}
            </Button>
          </li>
        ))}
      </ul>
      {partners.length < MOST && (
        <TextField
          ref={field}
          name="partners"
          label={t('find')}
          hint={t('findHint')}
          error={error}
          maxLength={200}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          // Enter would send the whole form
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      )}
      <Announcer text={words.length > 1 ? t('found', { count: found.length }) : ''} />
      <ul className="plain-list agreements__found">
        {found.map(({ key, name }) => (
          <li key={key} lang="de">
            <Button small look="tertiary" icon="building" aria-label={t('take', { name })} onClick={() => add({ organisation: key, name })}>
              {name}
            </Button>
          </li>
        ))}
        {byName && (
          <li>
            <Button small look="tertiary" onClick={() => add({ name: typed.trim() })}>
              {t('takeName', { name: typed.trim() })}
            </Button>
          </li>
        )}
      </ul>
    </FieldGroup>
  );
}
