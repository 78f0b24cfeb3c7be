#!/usr/bin/env node
// Keeps docs/events.md and docs/events.schema.json what the declarations in libs/domain say, and refuses to change
// the shape of an event that is published already: the log holds events of that shape for ever.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as prettier from 'prettier';
import { asMarkdown } from './events-catalogue/as-markdown.mjs';
import { asSchemaFile } from './events-catalogue/as-schema-file.mjs';
import { changedShapes, withdrawnTypes } from './events-catalogue/changes.mjs';
import { declaredEvents } from './events-catalogue/declared-events.mjs';
import { MEANINGS } from './events-catalogue/meanings.mjs';

const USAGE = `Usage: node tools/events-catalogue.mjs [--write [--unreleased]] [--docs FOLDER]
  without --write  checks that the catalogue is up to date and that no published shape has changed
  --write          brings the catalogue up to date; new types are added, changed shapes are refused
  --unreleased     lets --write change shapes that no release has published yet
  --docs           folder of events.md and events.schema.json, docs unless told`;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { write, unreleased, docs } = readArguments();
const paths = { schema: join(docs, 'events.schema.json'), markdown: join(docs, 'events.md') };

const declared = declaredEvents(root);
const published = existsSync(paths.schema) ? JSON.parse(readFileSync(paths.schema, 'utf8')).definitions : {};
const earlier = unreleased ? {} : withdrawnTypes(declared, published);

const problems = [
  ...declared.events.filter(({ type }) => !MEANINGS[type]).map(({ type }) => `${type} has no meaning in meanings.mjs`),
  ...(unreleased ? [] : changedShapes(declared, published)),
];
if (problems.length === 0) await bringUpToDate();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${declared.events.length} event types${write ? '' : ', all as published'}`);

async function bringUpToDate() {
  const contents = {
    [paths.schema]: JSON.stringify(asSchemaFile(declared, earlier)),
    [paths.markdown]: asMarkdown(declared, earlier),
  };
  for (const [path, content] of Object.entries(contents)) {
    const options = await prettier.resolveConfig(join(root, 'docs', 'events.md'));
    const formatted = await prettier.format(content, { ...options, filepath: path });
    if (existsSync(path) && readFileSync(path, 'utf8') === formatted) continue;
    if (write) writeFileSync(path, formatted);
    else problems.push(`${path} is not what the declarations say: run npm run docs:events and commit what it writes`);
  }
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { write: { type: 'boolean' }, unreleased: { type: 'boolean' }, docs: { type: 'string' } },
    });
    if (values.unreleased && !values.write) throw new Error('--unreleased goes with --write');
    return { ...values, docs: resolve(values.docs ?? join(root, 'docs')) };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}
