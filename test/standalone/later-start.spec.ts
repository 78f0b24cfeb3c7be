import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from '../journeys/client.js';
import type { DataFolder } from './data-folder.js';
import { oneTimePasswordIn } from './passwords.js';
import type { Program } from './program.js';
import { Programs } from './programs.js';

const programs = new Programs();
afterEach(() => programs.end());

const CHOSEN = 'một mật khẩu đủ dài';
const UNIT = {
  code: 'TU',
  name: 'Tỉnh ủy Mẫu',
  kind: 'province-committee',
  parentId: null,
  establishedOn: '2000-01-01',
};

describe('a later start', () => {
  let folder: DataFolder;
  let first: Program;
  let token: string;

  /** The person whose session the first run opened. */
  const admin = (url: string) => new Client(url, token);

  /** Names of the units, which the first run entered. */
  const units = async (url: string) => {
    const { body } = await admin(url).get('/units');
    return (body['items'] as { code: string }[]).map(({ code }) => code).toSorted();
  };

  beforeEach(async () => {
    folder = await programs.folder();
    first = programs.start(folder);
    const url = await first.ready();
    const password = oneTimePasswordIn(first.output)!;
    const { body } = await new Client(url, null).post('/sessions', { login: 'admin', password });
    token = body['token'] as string;
    await admin(url).put('/me/password', { currentPassword: password, newPassword: CHOSEN });
    expect((await admin(url).post('/units', UNIT)).status).toBe(201);
  });

  it('sets nothing up, shows no password and has all data', async () => {
    first.signal('SIGTERM');
    expect(await first.ended()).toBe(0);
    const second = programs.start(folder);
    const url = await second.ready();
    expect(second.errorLines()).toEqual(['Starting the database']);
    expect(oneTimePasswordIn(second.output)).toBeNull();
    expect(await units(url)).toEqual(['ROOT', 'TU']);
    const login = await new Client(url, null).post('/sessions', { login: 'admin', password: CHOSEN });
    expect(login).toMatchObject({ status: 201, body: { mustChangePassword: false } });
  });

  it('after kill -9 adopts the database that was left running, and ends it when stopped', async () => {
    await first.kill();
    const left = await folder.server();
    expect(left).not.toBeNull();
    const second = programs.start(folder);
    const url = await second.ready();
    expect(second.errorLines()).toEqual(['Joining the database that runs already']);
    expect(await folder.server()).toBe(left);
    expect(await units(url)).toEqual(['ROOT', 'TU']);
    second.signal('SIGTERM');
    expect(await second.ended()).toBe(0);
    expect(await folder.server()).toBeNull();
  });

  it('after kill -9 of the program and of its database starts it anew, with everything in it', async () => {
    await first.kill();
    await folder.killServer();
    const second = programs.start(folder);
    expect(await units(await second.ready())).toEqual(['ROOT', 'TU']);
  });

  it('is refused while the first runs, and does the first no harm', async () => {
    const server = await folder.server();
    const second = programs.start(folder);
    expect(await second.ended()).toBe(1);
    expect(second.output).toBe('');
    expect(second.errorLines()).toEqual([
      'Joining the database that runs already',
      'Another instance runs on this data already: use that one, or stop it first.',
    ]);
    expect(await folder.server()).toBe(server);
    const url = await first.ready();
    expect((await admin(url).post('/units', { ...UNIT, code: 'HU' })).status).toBe(201);
    expect((await admin(url).get('/health/ready')).body).toMatchObject({ status: 'ready' });
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('is stopped cleanly by %s, database included', async (signal) => {
    expect(await folder.server()).not.toBeNull();
    first.signal(signal);
    expect(await first.ended()).toBe(0);
    expect(await folder.server()).toBeNull();
    expect(first.errorLines().at(-1)).toBe('Đang dừng · Stopping …');
  });

  it('may be broken off before it is ready, and leaves no database behind', async () => {
    await first.kill();
    const second = programs.start(folder);
    await second.until(() => second.errors.includes('Joining'));
    second.signal('SIGINT');
    expect(await second.ended()).toBe(0);
    expect(await folder.server()).toBeNull();
  });
});
