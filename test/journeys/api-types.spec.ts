import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import * as prettier from 'prettier';
import { ROOT } from '../architecture/source-files.js';
import { openOffice } from './office.js';

const PATH = join(ROOT, 'apps/web/src/api/schema.d.ts');
const HEAD = '// What the API says of itself. Written by `npm run docs:api`; never by hand.\n\n';

it('gives the browser application the types of the API as it is', async () => {
  const office = await openOffice();
  const description = office.described.description as unknown as OpenAPI3;
  await office.close();
  const options = await prettier.resolveConfig(PATH);
  const types = HEAD + astToString(await openapiTS(description, { alphabetize: true }));
  const formatted = await prettier.format(types, { ...options, filepath: PATH });
  if (process.env['WRITE_API_TYPES'] === '1') await writeFile(PATH, formatted);
  const written = await readFile(PATH, 'utf8').catch(() => '');
  expect(written === formatted ? 'as the API says' : 'another: run `npm run docs:api` and commit what it writes').toBe(
    'as the API says',
  );
});
