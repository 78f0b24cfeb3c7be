import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ROOT } from './source-files.js';

interface Catalogue {
  readonly definitions: Record<string, { properties: Record<string, unknown> }>;
}

interface Outcome {
  readonly exitCode: number;
  readonly said: string;
}

/** Runs the checker as `npm run docs:events` does. */
function events(...args: string[]): Promise<Outcome> {
  const script = join(ROOT, 'tools/events-catalogue.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: ROOT }, (error, stdout, stderr) =>
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : error ? 1 : 0, said: stdout + stderr }),
    );
  });
}

describe('the event catalogue', () => {
  it('is what the declarations say, and no published shape has changed', async () => {
    expect(await events()).toEqual({ exitCode: 0, said: expect.stringContaining('all as published') });
  });

  describe('of a release that is not what the declarations say', () => {
    let docs: string;
    beforeEach(async () => {
      docs = await mkdtemp(join(tmpdir(), 'thong-suot-events-'));
      for (const name of ['events.md', 'events.schema.json']) await cp(join(ROOT, 'docs', name), join(docs, name));
    });
    afterEach(() => rm(docs, { recursive: true, force: true }));

    const schemaFile = () => join(docs, 'events.schema.json');
    const edit = async (change: (definitions: Catalogue['definitions']) => void): Promise<string> => {
      const catalogue = JSON.parse(await readFile(schemaFile(), 'utf8')) as Catalogue;
      change(catalogue.definitions);
      const text = JSON.stringify(catalogue);
      await writeFile(schemaFile(), text);
      return text;
    };

    it('says so of a changed shape, of one changed within another, and of a type that is gone', async () => {
      await edit((definitions) => {
        delete definitions['AssignmentRefused.v1']!.properties.reason;
        definitions.Deadline!.properties.dueAt = { type: 'number' };
        definitions['AssignmentForgotten.v1'] = { properties: {} };
      });
      const { exitCode, said } = await events('--docs', docs);
      expect(exitCode).toBe(1);
      expect(said).toContain('publish AssignmentRefused.v2 and an upcaster');
      expect(said).toContain('publish AssignmentGiven.v2 and an upcaster');
      expect(said).toContain('AssignmentForgotten.v1 is published and no longer declared');
      expect(said).not.toContain('AssignmentDelivered');
    });

    it('does not write a changed shape', async () => {
      const before = await edit((definitions) => delete definitions['AssignmentRefused.v1']!.properties.reason);
      expect(await events('--docs', docs, '--write')).toMatchObject({ exitCode: 1 });
      expect(await readFile(schemaFile(), 'utf8')).toBe(before);
    });

    it('adds a new type, and keeps the shape that a newer version replaced: logs hold it', async () => {
      await edit((definitions) => {
        delete definitions['AssignmentResumed.v1'];
        definitions['AssignmentResumed.v0'] = { properties: { since: { type: 'string' } } };
      });
      expect(await events('--docs', docs, '--write')).toMatchObject({ exitCode: 0 });
      const text = await readFile(join(docs, 'events.md'), 'utf8');
      expect(text).toContain('### AssignmentResumed.v0');
      expect(text).toContain('### AssignmentResumed.v1');
      const { definitions } = JSON.parse(await readFile(schemaFile(), 'utf8')) as Catalogue;
      expect(Object.keys(definitions)).toEqual(
        expect.arrayContaining(['AssignmentResumed.v0', 'AssignmentResumed.v1']),
      );
    });
  });
});
