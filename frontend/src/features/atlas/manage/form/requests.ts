import { client } from '@/api/client';
import type { Content } from '../content';

const PATH = '/api/v1/integrationsatlas/offers/{id}';

export interface Saved {
  id: string;
  etag: string;
}

function etagOf(response: Response): string {
  return response.headers.get('ETag') ?? '';
}

/** The client throws what the service refuses, so an answer without data is none of ours. */
function present<T>(data: T | undefined): T {
  if (data === undefined) throw new Error('The answer is empty.');
  return data;
}

export async function readContent(id: string): Promise<{ content: Content; etag: string }> {
  const { data, response } = await client.GET(`${PATH}/content`, { params: { path: { id } } });
  return { content: present(data), etag: etagOf(response) };
}

export async function createOffer(content: Content, key: string): Promise<Saved> {
  const { data, response } = await client.POST('/api/v1/integrationsatlas/offers', { params: { header: { 'Idempotency-Key': key } }, body: content });
  return { id: present(data).id, etag: etagOf(response) };
}

export async function replaceOffer(id: string, etag: string, content: Content): Promise<Saved> {
  const { response } = await client.PUT(PATH, { params: { path: { id }, header: { 'If-Match': etag } }, body: content });
  return { id, etag: etagOf(response) };
}

export async function submitOffer({ id, etag }: Saved): Promise<void> {
  await client.POST(`${PATH}/submission`, { params: { path: { id }, header: { 'If-Match': etag } } });
}
