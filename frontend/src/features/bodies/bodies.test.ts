import { expect, test } from 'vitest';
import { groups, trees, type Body } from './bodies';

const body = (id: string, level: string, more: Partial<Body> = {}) => ({ id, level: { key: level, label: level }, ...more }) as Body;

test('bodies stand below the body they belong to', () => {
  const all = [body('b', 'recommended', { parent: { id: 'a', name: 'A' } }), body('a', 'recommended'), body('c', 'recommended', { parent: { id: 'b', name: 'B' } })];
  expect(trees(all).map(({ body: { id }, below }) => [id, below.map((node) => node.body.id), below[0]?.below[0]?.body.id])).toEqual([['a', ['b'], 'c']]);
});

test('a body whose parent is filtered away is not lost', () => {
  expect(trees([body('b', 'region', { parent: { id: 'gone', name: '' } })])).toHaveLength(1);
});

test('regions come in their order, the Land and the pattern last', () => {
  const all = [body('1', 'recommended'), body('2', 'land'), body('3', 'region', { region: 'wetzlar' }), body('4', 'region', { region: 'kassel' })];
  expect(groups(all, ['kassel', 'offenbach', 'wetzlar']).map(({ key }) => key)).toEqual(['kassel', 'wetzlar', 'land', 'recommended']);
});
