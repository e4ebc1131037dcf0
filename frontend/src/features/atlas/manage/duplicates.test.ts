import { expect, test } from 'vitest';
import { hasOffer, likelihood, obstacle, otherOf, survivors, type Side } from './duplicates';
import { earlier } from './History';

const side = (id: string, rest: Partial<Side> = {}): Side => ({ id, version: 1, status: 'published', title: id, provider: 'p', providerName: 'P', editedByMe: false, ...rest });

test('how likely a duplicate is stands in words', () => {
  expect([1, 0.8, 0.7, 0.5].map((score) => likelihood({ score }))).toEqual(['high', 'high', 'middle', 'low']);
});

test('only a published offer can stay', () => {
  const pair = { offers: [side('a', { status: 'in_review' }), side('b')] };
  expect(survivors(pair).map(({ id }) => id)).toEqual(['b']);
  expect(obstacle(pair)).toBeUndefined();
  expect(obstacle({ offers: [side('a', { status: 'paused' }), side('b', { status: 'in_review' })] })).toBe('unpublished');
});

test('whoever edited one of the two last does not merge them', () => {
  expect(obstacle({ offers: [side('a'), side('b', { editedByMe: true })] })).toBe('mine');
});

test('the other one of a pair is found', () => {
  const pair = { offers: [side('a'), side('b')] };
  expect(hasOffer(pair, 'b')).toBe(true);
  expect(hasOffer(pair, 'c')).toBe(false);
  expect(otherOf(pair, 'a')?.id).toBe('b');
});

test('an offer from another system has a history from the beginning on', () => {
  const offer = { created: '2026-11-24T16:00:00Z', lastConfirmed: '2026-11-10' };
  expect(earlier(offer, [])).toEqual({ created: true, confirmed: true });
  expect(earlier(offer, [{ action: 'pause', at: '2026-11-24T17:00:00Z' }])).toEqual({ created: true, confirmed: true });
  expect(earlier({ ...offer, lastConfirmed: '2026-11-25' }, [{ action: 'confirmation', at: '2026-11-25T17:00:00Z' }])).toEqual({ created: true, confirmed: false });
  expect(earlier(offer, [{ action: 'create', at: '2026-11-09T17:00:00Z' }])).toEqual({ created: false, confirmed: false });
});
