import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfiguration } from '#hosting';
import { environmentOf, readStages } from './dockerfile.js';
import { readCompose, readEnvironment, type ComposeFile, type Service } from './compose-file.js';
import { newEnvironment } from './new-environment.js';

const DOCKER = join(process.cwd(), 'docker');
const STAGES = readStages();

/** Services that end by themselves, or are started by hand. */
const passes = ({ restart }: Service) => restart === 'no';

describe.each(['office', 'national'])('docker/compose.%s.yml', (size) => {
  const path = join(DOCKER, `compose.${size}.yml`);
  const text = readFileSync(path, 'utf8');
  let folder: string;
  let file: ComposeFile;
  let services: [string, Service][];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thong-suot-compose-'));
    file = readCompose(path, readEnvironment(newEnvironment(size, join(folder, `${size}.env`))));
    services = Object.entries(file.services);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('does not start without its secrets, and holds none', () => {
    expect(() => readCompose(path, {})).toThrow(/is not set: see docker\/\w+\.env\.example/);
    const settings = [...text.matchAll(/^\s*(\w*PASSWORD\w*|REDISCLI_AUTH): (.*)$/gm)];
    expect(settings.filter(([, , value = '']) => !value.startsWith('${'))).toEqual([]);
    expect(text).not.toMatch(/:\/\/\w+:[^$\s]+@/);
  });

  it('uses each variable of its example, and no other', () => {
    const example = readFileSync(join(DOCKER, `${size}.env.example`), 'utf8');
    const offered = [...example.matchAll(/^(\w+)=/gm)].map(([, name = '']) => name);
    const whole = /extends:/.test(text) ? text + readFileSync(join(DOCKER, 'compose.office.yml'), 'utf8') : text;
    const used = new Set([...whole.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name));
    expect(offered.filter((name) => !used.has(name))).toEqual([]);
    const own = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name));
    expect([...own].filter((name) => !offered.includes(name))).toEqual([]);
  });

  it('names images with their version, and builds targets that exist', () => {
    for (const [name, { image = '', build }] of services) {
      expect(`${name} ${image}`).toMatch(/:v?\d[\w.-]*$/);
      if (!build) continue;
      expect(existsSync(join(DOCKER, build.context, build.dockerfile))).toBe(true);
      expect([...STAGES.keys()]).toContain(build.target);
    }
  });

  it('refers only to networks, volumes, services and files that there are', () => {
    for (const [, { networks = [], volumes = [], depends_on: needs = {} }] of services) {
      expect(Object.keys(file.networks)).toEqual(expect.arrayContaining([...networks]));
      expect(Object.keys(file.services)).toEqual(expect.arrayContaining(Object.keys(needs)));
      for (const [source = ''] of volumes.map((volume) => volume.split(':'))) {
        if (source.startsWith('.')) expect(existsSync(join(DOCKER, source))).toBe(true);
        else expect(Object.keys(file.volumes)).toContain(source);
      }
    }
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0]));
    expect(Object.keys(file.volumes).filter((volume) => !mounted.includes(volume))).toEqual([]);
  });

  it('waits for what is needed to be there, and not only for its start', () => {
    for (const [, { depends_on: needs = {} }] of services) {
      for (const [name, { condition }] of Object.entries(needs)) {
        const needed = file.services[name]!;
        expect(condition).toBe(passes(needed) ? 'service_completed_successfully' : 'service_healthy');
        const asked = needed.build && STAGES.get(needed.build.target)!.all.some((each) => each.name === 'HEALTHCHECK');
        if (!passes(needed)) expect([name, Boolean(needed.healthcheck) || asked]).toEqual([name, true]);
      }
    }
  });

  it('bounds what each service takes, comes back after a crash, and lets no log grow without end', () => {
    for (const [name, service] of services) {
      expect([name, service.restart]).toEqual([name, passes(service) ? 'no' : 'unless-stopped']);
      expect([name, service.deploy?.resources.limits]).toEqual([
        name,
        { cpus: expect.anything(), memory: expect.anything() },
      ]);
      expect([name, service.logging?.options]).toEqual([
        name,
        { 'max-size': expect.anything(), 'max-file': expect.anything() },
      ]);
      expect([name, service.security_opt]).toEqual([name, ['no-new-privileges:true']]);
      if (service.build) expect([name, service.read_only, service.cap_drop]).toEqual([name, true, ['ALL']]);
    }
  });

  it('keeps the stores away from everybody outside', () => {
    for (const [name, { ports = [], networks = [], network_mode: mode }] of services) {
      const isStore = /^(postgres|redis|kurrentdb-\d)$/.test(name);
      if (isStore)
        expect([name, ports, networks.filter((each) => !file.networks[each]!.internal)]).toEqual([name, [], []]);
      if (networks.length === 0) expect([name, mode]).toEqual([name, 'none']);
    }
  });

  it('gives the programs settings that they understand', () => {
    for (const [, { build, environment = {}, volumes = [] }] of services) {
      if (!build || build.target === 'certificates') continue;
      const image = environmentOf(STAGES.get(build.target)!);
      const { databaseUrl, redisUrl, eventStoreUrl, dataFolder, host } = readConfiguration(
        readable({ ...image, ...environment }),
      );
      expect([host, dataFolder]).toEqual(['0.0.0.0', '/data']);
      expect(new URL(databaseUrl!).password).toMatch(/^[0-9a-f]{48}$/);
      expect(redisUrl).toMatch(/^redis:\/\/:[0-9a-f]{48}@redis:6379$/);
      expect(eventStoreUrl).toEqual(
        size === 'office' ? null : expect.stringMatching(/^esdb:\/\/admin:[0-9a-f]{48}@.*tls=true/),
      );
      expect(volumes.some((volume) => volume.endsWith(':/data'))).toBe(true);
    }
  });
});

/** The container's file of trusted certificates is not on this machine. */
function readable(env: Readonly<Record<string, string>>) {
  return {
    ...env,
    ...(env['EVENT_STORE_URL'] && { EVENT_STORE_URL: env['EVENT_STORE_URL'].replace(/&tlsCaFile=.*/, '') }),
  };
}
