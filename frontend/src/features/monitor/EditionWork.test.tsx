import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { chartTexts } from '@/i18n/charts';
import { common } from '@/i18n/common';
import type { components } from '@/api/schema';
import { monitorTexts } from './texts';
import type { Edition } from './work';

const requests: Request[] = [];
let answer: () => Response;
// the client keeps the function that is there when it is made
vi.stubGlobal('fetch', (request: Request) => {
  requests.push(request);
  return Promise.resolve(answer());
});
const { default: EditionWork } = await import('./EditionWork');

beforeAll(async () => {
  await Promise.all([chartTexts.load('de'), common.load('de'), monitorTexts.load('de')]);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(() => {
  cleanup();
  requests.length = 0;
});

const me: components['schemas']['Me'] = { subject: 's', name: 'n', roles: ['coordination'], scopes: { regions: ['kassel'], organisations: [], bodies: [] }, tasks: [] };
const edition: Edition = { id: '7', version: 4, region: 'kassel', title: 'Monitor 2026', status: 'checked', modified: '2026-01-01T00:00:00Z' };

async function show(editions: Edition[]) {
  await act(async () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <Suspense fallback={null}>
          <EditionWork region="kassel" editions={editions} me={me} />
        </Suspense>
      </QueryClientProvider>,
    );
    await Promise.resolve();
  });
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

test('a step names the version that was read and says what came of it', async () => {
  answer = () => json({ ...edition, status: 'approved' });
  await show([edition]);
  fireEvent.click(screen.getByRole('button', { name: 'Freigeben' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('freigegeben'));
  expect(requests[0]?.url).toContain('/api/v1/editions/7/approval');
  expect(requests[0]?.headers.get('If-Match')).toBe('"4-work"');
});

test('a refusal is explained with the words of the service', async () => {
  answer = () => json({ type: '/api/v1/problems/forbidden', title: 'Forbidden', status: 403, detail: 'Somebody else must approve', traceId: 'x' }, 403);
  await show([edition]);
  fireEvent.click(screen.getByRole('button', { name: 'Freigeben' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByText('Somebody else must approve').getAttribute('lang')).toBe('en');
});

test('a return needs a reason', async () => {
  answer = () => json({ ...edition, status: 'draft' });
  await show([edition]);
  fireEvent.click(screen.getByRole('button', { name: 'Zurückgeben' }));
  const send = () => fireEvent.submit(screen.getByLabelText('Grund').closest('form') as HTMLFormElement);
  send();
  expect(screen.getByText('Bitte nennen Sie den Grund.')).toBeTruthy();
  expect(requests).toEqual([]);
  fireEvent.change(screen.getByLabelText('Grund'), { target: { value: ' Zahlen fehlen ' } });
  send();
  await waitFor(() => expect(requests).toHaveLength(1));
  expect(await requests[0]?.json()).toEqual({ reason: 'Zahlen fehlen' });
});

test('without an edition in work one can be begun, with a title', async () => {
  answer = () => json({ ...edition, status: 'draft' }, 201);
  await show([]);
  fireEvent.click(screen.getByRole('button', { name: 'Neue Ausgabe beginnen' }));
  expect(screen.getByText('Bitte geben Sie einen Titel ein.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Titel'), { target: { value: 'Monitor 2027' } });
  fireEvent.click(screen.getByRole('button', { name: 'Neue Ausgabe beginnen' }));
  await waitFor(() => expect(requests).toHaveLength(1));
  expect(requests[0]?.headers.get('Idempotency-Key')).toBeTruthy();
});
