import createClient, { type Middleware } from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { accessToken } from '@/auth/session';
import { ProblemError, problemOf } from './problem';
import type { paths } from './schema';

/** Every request asks in the language of the page, carries the token of a signed-in person, and throws problems. */
const conventions: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang);
    const token = await accessToken();
    if (token) request.headers.set('Authorization', `Bearer ${token}`);
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok && response.status !== 304) throw new ProblemError(await problemOf(response));
    return response;
  },
};

export const client = createClient<paths, 'application/json'>({
  baseUrl: location.origin,
  // repeated filters mean "or": ?topic=a&topic=b
  querySerializer: { array: { style: 'form', explode: true } },
});
client.use(conventions);

/** Hooks over the same client: `api.useQuery('get', '/api/v1/…', {params})`. */
export const api = createQueryClient(client);
