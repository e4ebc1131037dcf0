// Fails when src/api/schema.d.ts does not fit ../openapi.yaml any more.
import { readFile } from 'node:fs/promises';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';

const contract = new URL('../../openapi.yaml', import.meta.url);
const committed = new URL('../src/api/schema.d.ts', import.meta.url);
const fresh = COMMENT_HEADER + astToString(await openapiTS(contract));
if (fresh !== (await readFile(committed, 'utf8'))) {
  console.error('src/api/schema.d.ts is out of date: run "npm run types" and commit the result.');
  process.exit(1);
}
console.log('API types fit openapi.yaml.');
