import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ROOT } from './source-files.js';

/** Each of these breaks the rule named. */
const FORBIDDEN = [
  ['domain-imports-the-vocabulary-only', 'libs/domain/src/unit.ts', 'libs/application/src/index.ts'],
  ['domain-imports-the-vocabulary-only', 'libs/domain/src/unit.ts', 'libs/intake/src/index.ts'],
  ['domain-imports-the-vocabulary-only', 'libs/domain/src/unit.ts', 'node_modules/kysely/index.js'],
  ['event-sourcing-is-the-ground', 'libs/event-sourcing/src/event.ts', 'libs/domain/src/index.ts'],
  ['intake-is-pure', 'libs/intake/src/draft.ts', 'libs/domain/src/index.ts'],
  ['application-knows-no-adapter', 'libs/application/src/give.ts', 'libs/adapters/postgres/src/index.ts'],
  ['read-models-know-no-adapter', 'libs/read-models/src/board.ts', 'libs/adapters/postgres/src/index.ts'],
  ['adapters-know-no-business', 'libs/adapters/mail/src/mailer.ts', 'apps/worker/src/index.ts'],
  ['adapters-know-no-business', 'libs/adapters/mail/src/mailer.ts', 'libs/application/src/index.ts'],
  ['adapters-know-no-other-adapter', 'libs/adapters/mail/src/mailer.ts', 'libs/adapters/files/src/index.ts'],
  ['libraries-know-no-app', 'libs/hosting/src/stores.ts', 'apps/api/src/index.ts'],
  ['no-deep-imports', 'apps/api/src/units.ts', 'libs/domain/src/organisation/unit.ts'],
  ['no-deep-imports', 'libs/application/src/give.ts', 'libs/domain/src/organisation/unit.ts'],
  ['no-test-code-in-production', 'apps/api/src/units.ts', 'libs/testing/src/index.ts'],
] as const;

const ALLOWED = [
  ['libs/domain/src/unit.ts', 'libs/event-sourcing/src/index.ts'],
  ['libs/application/src/give.ts', 'libs/domain/src/index.ts'],
  ['libs/hosting/src/stores.ts', 'libs/adapters/postgres/src/index.ts'],
  ['apps/api/src/units.ts', 'libs/domain/src/index.ts'],
] as const;

describe('who may import whom', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thong-suot-architecture-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const forbidden = FORBIDDEN.map(([rule, from, to]) => ({ rule, from, to, tree: plant(folder, from, to) }));
  const allowed = ALLOWED.map(([from, to]) => ({ from, to, tree: plant(folder, from, to) }));
  const broken = violationsIn([ROOT, ...[...forbidden, ...allowed].map(({ tree }) => tree)]);

  it('is kept by the whole code', () => {
    expect(broken[ROOT]).toEqual([]);
  });

  it.each(forbidden)('$rule: $from may not import $to', ({ rule, from, to, tree }) => {
    expect(broken[tree]).toContain(`${rule}: ${from} → ${to}`);
  });

  it.each(allowed)('$from may import $to', ({ tree }) => {
    expect(broken[tree]).toEqual([]);
  });
});

/** A tree of the repository's layout with two files, one of which imports a type of the other. */
function plant(folder: string, from: string, to: string): string {
  const tree = mkdtempSync(join(folder, 'tree-'));
  const up = '../'.repeat(dirname(from).split('/').length);
  const texts = {
    [from]: `import type { Something } from '${up}${to}';\nexport type Used = Something;\n`,
    [to]: to.endsWith('.ts') ? 'export type Something = string;\n' : '',
  };
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

/** By tree: the rules that are broken there, with the dependencies that break them. */
function violationsIn(trees: readonly string[]): Record<string, string[]> {
  const { stdout, stderr } = spawnSync(process.execPath, ['test/architecture/cruise.mjs', ...trees], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, string[]>;
}
