import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { sourceFiles, type SourceFile } from './source-files.js';

/** Written by a command from what the API says of itself. */
const GENERATED = ['apps/web/src/api/schema.d.ts'];

const FILES = sourceFiles('apps', 'libs', 'test', 'tools').filter(({ path }) => !GENERATED.includes(path));

/** Far more than the usual 200: whoever comes here has two ideas in one file. */
const MOST_LINES = 260;

/** Words that say nothing of what is inside. */
const EMPTY_NAMES = ['util', 'utils', 'common', 'helper', 'helpers', 'misc', 'manager', 'managers', 'shared'];

/** Comments that silence a checker, and promises that nobody keeps. In pieces, or this file would find itself. */
const SILENCERS = ['oxlint-' + 'disable', 'eslint-' + 'disable', '@ts-' + 'ignore', '@ts-' + 'nocheck'];
const PROMISES = ['TO' + 'DO', 'FIX' + 'ME'];

describe('every source file', () => {
  it('is named after what it holds', () => {
    expect(FILES.filter(({ path }) => saysNothing(path)).map(({ path }) => path)).toEqual([]);
  });

  it(`has at most ${MOST_LINES} lines`, () => {
    const long = FILES.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    const tooLong = long.filter(({ lines }) => lines > MOST_LINES);
    expect(tooLong.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  it('keeps its types: no any', () => {
    const typed = FILES.filter(({ path }) => /\.tsx?$/.test(path));
    expect(typed.flatMap(anyTypes)).toEqual([]);
  });

  it('silences no checker and promises no later work', () => {
    const words = new RegExp([...SILENCERS, ...PROMISES.map((word) => `\\b${word}\\b`)].join('|'));
    expect(FILES.flatMap((file) => linesWith(file, words))).toEqual([]);
  });
});

describe('the rules themselves', () => {
  it('tell an empty name from a word that contains one', () => {
    expect(['libs/x/src/date-utils.ts', 'libs/common/src/x.ts', 'libs/x/src/job.manager.ts'].map(saysNothing)).toEqual([
      true,
      true,
      true,
    ]);
    expect(saysNothing('libs/x/src/commonwealth.ts')).toBe(false);
  });

  it('see an any wherever it stands', () => {
    const text = 'const a = x as any;\nlet b: any[] = [];\nconst any = 1;';
    expect(anyTypes({ path: 'example.ts', text })).toEqual(['example.ts:1', 'example.ts:2']);
  });
});

function saysNothing(path: string): boolean {
  return path.split(/[/.-]/).some((word) => EMPTY_NAMES.includes(word.toLowerCase()));
}

function anyTypes({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function linesWith({ path, text }: SourceFile, words: RegExp): string[] {
  return text.split('\n').flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));
}
