import { expect, test } from 'vitest';
import type { components } from '@/api/schema';
import { cellOf, entryOf, inWork, mayPrepare, stepsOf, type Edition } from './work';

const edition = (status: Edition['status']): Edition => ({ id: '1', version: 4, region: 'kassel', title: 'Monitor', status, modified: '2026-01-01T00:00:00Z' });
const person = (role: string, region = 'kassel'): components['schemas']['Me'] => ({ subject: 's', name: 'n', roles: [role], scopes: { regions: [region], organisations: [], bodies: [] }, tasks: [] });

test('only those who prepare the editions of the region take steps', () => {
  expect(mayPrepare(undefined, 'kassel')).toBe(false);
  expect(mayPrepare(person('provider'), 'kassel')).toBe(false);
  expect(stepsOf(edition('checked'), person('coordination', 'fulda'))).toEqual([]);
  expect(stepsOf(edition('draft'), person('statistics'))).toEqual(['check']);
});

test('releasing is for the coordination, and the state decides about the step', () => {
  const statuses = ['draft', 'checked', 'approved', 'published', 'withdrawn'] as const;
  expect(statuses.map((status) => stepsOf(edition(status), person('coordination')))).toEqual([['check'], ['approval', 'return'], ['publication', 'return'], ['withdrawal'], []]);
  expect(statuses.map((status) => stepsOf(edition(status), person('statistics')))).toEqual([['check'], ['return'], ['return'], [], []]);
  expect(statuses.filter((status) => inWork(edition(status)))).toEqual(['draft', 'checked', 'approved']);
});

test('an entry leads to its frozen content and keeps the reason of its withdrawal only', () => {
  const withdrawn = { ...edition('withdrawn'), number: 2, withdrawn: '2026-02-01T00:00:00Z', reason: 'vertauscht' };
  expect(entryOf(withdrawn, 'Inhalt')).toMatchObject({ number: 2, withdrawn: { reason: 'vertauscht' }, formats: [{ name: 'Inhalt', href: '/api/v1/editions/1/content' }] });
  expect(entryOf({ ...edition('published'), reason: 'alt' }, 'Inhalt').withdrawn).toBeNull();
});

test('a cell of the report is named by its group, sex and age', () => {
  const entry = { indicator: 'MRI-C1', period: '2024', territory: '06611000', group: 'foreign', sex: 'female', age: '18-24', protection: 'secondary' as const };
  expect(cellOf(entry, (key) => key)).toMatchObject({ breakdown: 'group.foreign, sex.female, 18-24', protection: 'secondary' });
  expect(cellOf({ ...entry, sex: 'total', age: 'total' }, (key) => key).breakdown).toBe('group.foreign');
});
