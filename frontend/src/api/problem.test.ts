import { expect, test } from 'vitest';
import { problemOf, ProblemError, textOfError } from './problem';

const problem = (type: string, status: number) => new ProblemError({ type, title: '', status, traceId: '' });

test('a problem is explained by its type', () => {
  expect(textOfError(problem('/api/v1/problems/stale-version', 412))).toBe('problem.stale');
  expect(textOfError(problem('/api/v1/problems/too-many-requests', 429))).toBe('problem.tooMany');
});

test('an unknown type is explained by its status', () => {
  expect(textOfError(problem('about:blank', 500))).toBe('problem.internal');
  expect(textOfError(problem('about:blank', 400))).toBe('problem.invalid');
});

test('a failed connection is explained as one', () => {
  expect(textOfError(new TypeError('Failed to fetch'))).toBe('problem.offline');
});

test('an answer that is no problem document becomes one', async () => {
  expect(await problemOf(new Response('<html>', { status: 502 }))).toMatchObject({ type: 'unavailable', status: 502 });
});
