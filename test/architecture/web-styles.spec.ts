import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT, sourceFiles } from './source-files.js';

const MANTINE = join(ROOT, 'node_modules', '@mantine');
const COMPONENTS = join(MANTINE, 'core', 'esm', 'components');
const NAMED = /import\s*\{([^}]*)\}\s*from\s*["']@mantine\/core["']/g;

/** Styles of no component: what all of them stand on. */
const GROUND = ['baseline', 'default-css-variables', 'global'];

const namesIn = (text: string) =>
  [...text.matchAll(NAMED)].flatMap(([, names = '']) =>
    names.split(',').map(
      (name) =>
        name
          .replace(/\btype\b/, '')
          .trim()
          .split(' ')[0]!,
    ),
  );

const modulesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => join(folder, name));

/** The components that one is made of. */
function partsOf(component: string): string[] {
  return modulesBelow(join(COMPONENTS, component)).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/from ["'](\.[^"']+)["']/g)]
      .map(([, to = '']) => relative(COMPONENTS, join(dirname(path), to)).split(sep)[0]!)
      .filter((name) => name !== '..' && name !== component),
  );
}

function withAllParts(components: Iterable<string>): Set<string> {
  const all = new Set<string>();
  const add = (component: string) => {
    if (all.has(component) || !existsSync(join(COMPONENTS, component))) return;
    all.add(component);
    for (const part of partsOf(component)) add(part);
  };
  for (const component of components) add(component);
  return all;
}

/** Everything that has a style of its own. */
const styled = readdirSync(join(MANTINE, 'core', 'styles'))
  .filter((name) => name.endsWith('.css') && !name.endsWith('.layer.css'))
  .map((name) => name.replace(/\.css$/, ''));

describe('the styles that a browser loads', () => {
  it('are those of the components in use', () => {
    const used = withAllParts([
      ...sourceFiles('apps/web/src').flatMap(({ text }) => namesIn(text)),
      ...['dates', 'notifications'].flatMap((name) =>
        modulesBelow(join(MANTINE, name, 'esm')).flatMap((path) => namesIn(readFileSync(path, 'utf8'))),
      ),
    ]);
    const styles = readFileSync(join(ROOT, 'apps/web/src/frame/styles.ts'), 'utf8');
    const loaded = [...styles.matchAll(/styles\/([\w-]+)\.css/g)].map(([, name]) => name!);
    const wanted = [...GROUND, ...styled.filter((name) => used.has(name))];
    expect(wanted.filter((name) => !loaded.includes(name))).toEqual([]);
  });
});
