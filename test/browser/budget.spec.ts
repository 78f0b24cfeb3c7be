import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { webFolder } from '../../apps/api/src/index.js';
import { ROOT } from '../architecture/source-files.js';

const FOLDER = process.env['WEB_FOLDER'] ?? webFolder() ?? join(ROOT, 'dist', 'web');
const MANIFEST = join(FOLDER, '.vite', 'manifest.json');

/** What a slow line is asked to bring before the first screen shows, in bytes as sent. */
const FIRST_LOAD = 300_000;
/** The same where a link leads straight to one of the large screens, such as that of a draft beside its text. */
const BY_A_LINK = 370_000;

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** Where each role's day begins (apps/web/src/frame/navigation.ts). */
const FIRST_SCREENS = ['board/board.page.tsx', 'inbox/inbox.page.tsx', 'search/search.page.tsx'];

/** A build is there whenever `npm test` or `.ci/run` runs this. */
(existsSync(MANIFEST) || process.env['SKIP_IS_FAILURE'] === '1' ? describe : describe.skip)(
  'what a browser loads',
  () => {
    const chunks = () => JSON.parse(readFileSync(MANIFEST, 'utf8')) as Readonly<Record<string, Chunk>>;

    /** Files that are loaded with these chunks, for they import one another. */
    const filesOf = (all: Readonly<Record<string, Chunk>>, names: readonly string[]): Set<string> => {
      const files = new Set<string>();
      const seen = new Set<string>();
      const add = (name: string) => {
        if (seen.has(name)) return;
        seen.add(name);
        const { file, imports = [], css = [] } = all[name]!;
        for (const one of [file, ...css]) files.add(one);
        for (const one of imports) add(one);
      };
      for (const name of names) add(name);
      return files;
    };
    const sent = (files: Iterable<string>) =>
      [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(FOLDER, file)), { level: 9 }).length, 0);
    const entryOf = (all: Readonly<Record<string, Chunk>>) => Object.keys(all).find((name) => all[name]!.isEntry)!;
    const named = (all: Readonly<Record<string, Chunk>>, path: string) =>
      Object.keys(all).find((name) => all[name]!.src?.endsWith(`src/${path}`))!;

    it.each(FIRST_SCREENS)(`comes to less than ${FIRST_LOAD} bytes before %s shows`, (screen) => {
      const all = chunks();
      expect(sent(filesOf(all, [entryOf(all), named(all, screen)]))).toBeLessThan(FIRST_LOAD);
    });

    it(`comes to less than ${BY_A_LINK} bytes whichever screen a link leads to`, () => {
      const all = chunks();
      const screens = Object.keys(all).filter((name) => all[name]!.src?.endsWith('.page.tsx'));
      expect(screens.length).toBeGreaterThan(40);
      const heavy = screens
        .map((name) => ({ name, bytes: sent(filesOf(all, [entryOf(all), name])) }))
        .filter(({ bytes }) => bytes >= BY_A_LINK);
      expect(heavy).toEqual([]);
    });
  },
);
