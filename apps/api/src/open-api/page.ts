import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** What the page consists of; the first two come with the package, so that it works without any network. */
export const PAGE_FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'start.js': 'text/javascript; charset=utf-8',
};

export const PAGE = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Thông Suốt API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="api"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#api', deepLinking: true, validatorUrl: null });
`;

// The user interface is a dependency of the package that makes the description, and is looked for from there.
const fromHere = createRequire(import.meta.url);
const fromSwagger = createRequire(fromHere.resolve('@nestjs/swagger'));
const read = new Map<string, Promise<Buffer>>();

export async function pageFile(name: string): Promise<Buffer | string> {
  if (name === 'start.js') return START;
  let file = read.get(name);
  if (!file) read.set(name, (file = readFile(fromSwagger.resolve(`swagger-ui-dist/${name}`))));
  return file;
}
