import { expect, test } from 'vitest';
import type { components } from '@/api/schema';
import { faultsOf, hasEnded, keeps, partyKey, toWrite, valuesOf, type Agreement } from './agreements';

const agreement: Agreement = {
  id: '1',
  version: 3,
  subject: 'Sprachberatung',
  agreed: '2025-03-01',
  until: null,
  parties: [
    { organisation: 'vhs-kassel', name: 'Volkshochschule Kassel' },
    { organisation: 'caritas-kassel', name: 'Caritas Kassel' },
    { organisation: null, name: 'Nachbarschaftshaus' },
  ],
};

const me = (roles: string[], regions: string[], organisations: string[]) => ({ roles, scopes: { regions, organisations, bodies: [] } }) as unknown as components['schemas']['Me'];

test('the provider itself and the coordination of its region keep the agreements, nobody else', () => {
  const organisation = { key: 'vhs-kassel', region: 'kassel' };
  expect(keeps(me(['provider'], [], ['vhs-kassel']), organisation)).toBe(true);
  expect(keeps(me(['coordination'], ['kassel'], []), organisation)).toBe(true);
  expect(keeps(me(['provider'], ['kassel'], ['caritas-kassel']), organisation)).toBe(false);
  expect(keeps(me(['coordination'], ['wetzlar'], ['vhs-kassel']), organisation)).toBe(false);
  expect(keeps(undefined, organisation)).toBe(false);
});

test('an agreement ends after its last day', () => {
  expect(hasEnded({ until: '2026-11-23' }, '2026-11-24')).toBe(true);
  expect(hasEnded({ until: '2026-11-24' }, '2026-11-24')).toBe(false);
  expect(hasEnded({ until: null }, '2026-11-24')).toBe(false);
});

test('what is read goes back to the service with the own organisation first and no names from the directory', () => {
  expect(toWrite(valuesOf(agreement, 'vhs-kassel', '2026-11-24'), 'vhs-kassel')).toEqual({
    subject: 'Sprachberatung',
    agreed: '2025-03-01',
    until: null,
    parties: [{ organisation: 'vhs-kassel' }, { organisation: 'caritas-kassel' }, { name: 'Nachbarschaftshaus' }],
  });
});

test('what is missing is named in the order of the form', () => {
  expect(faultsOf({ subject: ' ', agreed: '', until: '', partners: [] })).toEqual(['subject', 'agreed', 'partners']);
  expect(faultsOf({ subject: 'x', agreed: '2026-01-02', until: '2026-01-01', partners: [{ name: 'y' }] })).toEqual(['until']);
});

test('parties are told apart by key or name', () => {
  expect(agreement.parties.map(partyKey)).toEqual(['vhs-kassel', 'caritas-kassel', 'name Nachbarschaftshaus']);
});
