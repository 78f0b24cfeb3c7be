import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { argument, environmentOf, lastOf, readStages } from './dockerfile.js';

const STAGES = readStages();
const TARGETS = ['standalone', 'api', 'worker', 'cli', 'certificates'];
const PROGRAMS = ['standalone', 'api', 'worker', 'cli'];

/** Names under which secrets go. */
const SECRET = /PASSWORD|SECRET|TOKEN|_KEY\b|_URL\b/i;

const target = (name: string) => STAGES.get(name)!;

describe('docker/Dockerfile', () => {
  it('has a target for each program, and names the exact version of what all of them stand on', () => {
    expect([...STAGES.keys()]).toEqual(expect.arrayContaining(TARGETS));
    expect(argument('NODE_IMAGE')).toMatch(/^docker\.io\/library\/node:20\.\d+\.\d+-bookworm-slim$/);
    const bases = [...STAGES.values()].map(({ from }) => from).filter((from) => !STAGES.has(from));
    expect(new Set(bases)).toEqual(new Set(['${NODE_IMAGE}']));
  });

  it('copies only what exists', () => {
    const copied = [...STAGES.values()].flatMap(({ own }) => own.filter(({ name }) => name === 'COPY'));
    for (const { text } of copied) {
      const parts = text.split(/\s+/);
      const from = parts.find((part) => part.startsWith('--from='))?.slice('--from='.length);
      const sources = parts.filter((part) => !part.startsWith('--')).slice(0, -1);
      if (from !== undefined) expect([...STAGES.keys()]).toContain(from);
      else expect(sources.filter((source) => !existsSync(join(process.cwd(), source)))).toEqual([]);
      // The engine is sent only what .dockerignore lets through.
      const sent = readFileSync('.dockerignore', 'utf8').split('\n');
      if (from === undefined) expect(sources.filter((source) => !sent.includes(`!${source}`))).toEqual([]);
      // What is compiled is named after its source; the screens are built from theirs to a place of their own.
      const compiled = sources.flatMap((source) => /^\/app\/dist\/(.*)$/.exec(source)?.[1] ?? []);
      const origins = compiled.map((source) => (source === 'web' ? 'apps/web' : source));
      expect(origins.filter((source) => !existsSync(join(process.cwd(), source)))).toEqual([]);
    }
  });

  it.each(TARGETS)('runs %s under an account without rights, and holds no secret', (name) => {
    expect(lastOf(target(name), 'USER')).toBe('node');
    const said = target(name).all.filter(({ name: kind }) => kind === 'ENV' || kind === 'ARG');
    expect(said.filter(({ text }) => SECRET.test(text))).toEqual([]);
  });

  it.each(PROGRAMS)('starts the main of %s, which ends on SIGTERM', (name) => {
    const [node, main = ''] = JSON.parse(lastOf(target(name), 'ENTRYPOINT')!) as string[];
    expect([node, main]).toEqual(['node', `dist/apps/${name}/src/main.js`]);
    expect(existsSync(join(process.cwd(), main.replace(/^dist\//, '').replace(/\.js$/, '.ts')))).toBe(true);
    expect(lastOf(target(name), 'STOPSIGNAL')).toBe('SIGTERM');
    expect(environmentOf(target(name))).toMatchObject({ NODE_ENV: 'production', DATA_DIR: '/data' });
  });

  it.each(['standalone', 'api', 'worker'])('asks %s for its health by Node, for there is no curl', (name) => {
    expect(lastOf(target(name), 'HEALTHCHECK')).toMatch(/CMD \["node", "healthcheck\.mjs", "(api|worker)"\]$/);
  });

  it('brings a PostgreSQL in standalone only, and compilers and types nowhere', () => {
    const modulesOf = (name: string) =>
      target(name).all.find(({ name: kind, text }) => kind === 'COPY' && text.includes('node_modules'))!.text;
    expect(modulesOf('standalone')).toContain('--from=dependencies ');
    for (const name of ['api', 'worker', 'cli']) {
      expect(modulesOf(name)).toContain('--from=dependencies-without-database ');
    }
    expect(lastOf(target('dependencies'), 'RUN')).toContain('--omit=dev');
  });

  it('has an app for each program and no app without one', () => {
    const apps = readdirSync(join(process.cwd(), 'apps')).filter((app) => existsSync(`apps/${app}/src/main.ts`));
    expect(new Set(apps)).toEqual(new Set(PROGRAMS));
  });
});
