import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './source-files.js';

const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...['docs', 'docker'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

const LINK = /\]\((?!https?:|#)([^)#\s]+)/g;
/** A path of the repository in code style; one with a blank or a placeholder is an example. */
const PATH = /`((?:apps|docker|docs|libs|test|tools)\/[\w./-]+)`/g;

describe('a page of the documentation names only what exists', () => {
  it.each(PAGES)('%s', (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    const links = [...text.matchAll(LINK)].map(([, link = '']) => join(dirname(page), link));
    const paths = [...text.matchAll(PATH)].map(([, path = '']) => path);
    expect([...links, ...paths].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
