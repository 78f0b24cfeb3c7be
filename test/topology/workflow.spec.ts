import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readStages } from './dockerfile.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: object;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly services?: Readonly<Record<string, { readonly image: string }>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const TEXT = readFileSync(join(process.cwd(), '.github', 'workflows', 'ci.yml'), 'utf8');
const { permissions, jobs } = parse(TEXT) as Workflow;
const STEPS = Object.values(jobs).flatMap(({ steps }) => steps);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('.github/workflows/ci.yml', () => {
  it('may read the repository, and nothing else', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).filter((job) => job.permissions)).toEqual([]);
    expect(TEXT).not.toContain('secrets.');
    for (const { uses, with: settings } of STEPS) {
      if (uses?.startsWith('actions/checkout@')) expect(settings).toMatchObject({ 'persist-credentials': false });
    }
  });

  it('uses actions and images of a version', () => {
    for (const { uses } of STEPS) if (uses) expect(uses).toMatch(/@v\d+\.\d+\.\d+$/);
    const images = Object.values(jobs).flatMap(({ services = {}, strategy }) =>
      Object.values(services).flatMap(({ image }) => (image.includes('matrix.') ? strategy!.matrix['image'] : image)),
    );
    for (const image of images) expect(image).toMatch(/:\d[\w.-]*$/);
  });

  it('runs scripts and files that there are', () => {
    const commands = STEPS.flatMap(({ run = '' }) => run.split('\n'));
    const run = commands.flatMap((command) => /^npm (?:run )?(?:--silent )?([\w:]+)/.exec(command.trim())?.[1] ?? []);
    expect(run.length).toBeGreaterThan(6);
    expect(run.filter((script) => !scripts[script])).toEqual([]);
    const files = commands.flatMap((command) => command.match(/\b(?:tools|docker|test)\/[\w./-]+/g) ?? []);
    expect(files.filter((file) => !existsSync(file) && !file.endsWith('.env'))).toEqual([]);
  });

  it('has no job that waits for one that does not exist, or that may run for ever', () => {
    for (const { needs = [], 'timeout-minutes': limit } of Object.values(jobs)) {
      for (const name of [needs].flat()) expect(Object.keys(jobs)).toContain(name);
      expect(limit).toBeLessThanOrEqual(60);
    }
  });

  it('checks what `.ci/run` checks', () => {
    const gate = readFileSync('.ci/run', 'utf8');
    const [, stages = ''] = /for stage in ([^;]+);/.exec(gate)!;
    const run = STEPS.map((step) => step.run ?? '');
    expect(stages.split(' ').filter((stage) => !run.includes(`npm run ${stage}`))).toEqual([]);
    // Without arguments: a path among them would run the specs that have a job of their own as well.
    expect(run).toContain('npm test');
  });

  it('brings the servers that specs start, or these would be skipped unseen', () => {
    const [, brought = ''] = /^missing=\(\)\n([\s\S]*?)^if /m.exec(readFileSync('.ci/run', 'utf8'))!;
    const packages = [...brought.matchAll(/missing\+=\(([\w-]+)\)/g)].map(([, name = '']) => name);
    expect(packages.length).toBeGreaterThan(2);
    for (const name of ['test', 'crash']) {
      const [install = ''] = jobs[name]!.steps.flatMap(({ run = '' }) => /apt-get install .*/.exec(run)?.[0] ?? []);
      expect([name, packages.filter((each) => !install.split(' ').includes(each))]).toEqual([name, []]);
    }
  });

  it('tests on each version of Node, and builds each image', () => {
    expect(jobs['test']!.strategy!.matrix['node']).toEqual([20, 22, 24]);
    const built = jobs['images']!.strategy!.matrix['target']!;
    const startable = [...readStages().values()].filter(({ own }) => own.some(({ name }) => name === 'ENTRYPOINT'));
    expect(new Set(built)).toEqual(new Set(startable.map(({ name }) => name)));
  });

  it('runs the contract on the event store that the country is given', () => {
    const national = readFileSync('docker/compose.national.yml', 'utf8');
    const [, image = ''] = /image: (\S*kurrentdb:\S+)/.exec(national)!;
    expect(jobs['contract']!.strategy!.matrix['image']).toContain(image);
  });
});
