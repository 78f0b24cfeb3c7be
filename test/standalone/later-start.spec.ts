import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import { Client } from '../journeys/client.js';
import type { DataFolder } from '../programs/data-folder.js';
import { oneTimePasswordIn } from '../programs/passwords.js';
import type { Program } from '../programs/program.js';
import { Programs } from '../programs/programs.js';

const CHOSEN = 'một mật khẩu đủ dài';
const UNIT = { name: 'Tỉnh ủy Mẫu', kind: 'province-committee', parentId: null, establishedOn: '2000-01-01' };
const DISTRICT = { ...UNIT, code: 'HU', name: 'Huyện ủy Mẫu', kind: 'district-committee', parentId: unitIdOf('TU') };

describe('a later start', () => {
  const programs = new Programs();
  let folder: DataFolder;
  let token: string;
  /** Each test finds it running and leaves it running. */
  let program: Program;

  /** The person whose session the first run opened. */
  const admin = async () => new Client(await program.ready(), token);

  /** Codes of the units, one of which the first run entered. */
  const units = async () => {
    const { body } = await (await admin()).get('/units');
    return (body['items'] as { code: string }[]).map(({ code }) => code).toSorted();
  };

  beforeAll(async () => {
    folder = await programs.folder();
    program = programs.start(folder);
    const url = await program.ready();
    const password = oneTimePasswordIn(program.output)!;
    const { body } = await new Client(url, null).post('/sessions', { login: 'admin', password });
    token = body['token'] as string;
    const change = { currentPassword: password, newPassword: CHOSEN };
    expect((await (await admin()).put('/me/password', change)).status).toBe(204);
    expect((await (await admin()).post('/units', { ...UNIT, code: 'TU' })).status).toBe(201);
  });
  afterAll(() => programs.end());

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
    expect((await (await admin()).post('/units', DISTRICT)).status).toBe(201);
    expect((await (await admin()).get('/health/ready')).body).toMatchObject({ status: 'ready', troubles: [] });
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'after a clean stop by %s, which ends the database too, sets nothing up, shows no password and has all data',
    async (signal) => {
      program.signal(signal);
      expect(await program.ended()).toBe(0);
      expect(program.errorLines().at(-1)).toBe('Đang dừng · Stopping …');
      expect(await folder.server()).toBeNull();

      program = programs.start(folder);
      const url = await program.ready();
      expect(program.errorLines()).toEqual(['Starting the database']);
      expect(oneTimePasswordIn(program.output)).toBeNull();
      expect(await units()).toEqual(['HU', 'ROOT', 'TU']);
      const login = await new Client(url, null).post('/sessions', { login: 'admin', password: CHOSEN });
      expect(login).toMatchObject({ status: 201, body: { mustChangePassword: false } });
    },
  );

  it('after kill -9 of the program and of its database starts that anew, with everything in it', async () => {
    await program.kill();
    await folder.killServer();
    program = programs.start(folder);
    expect(await units()).toEqual(['HU', 'ROOT', 'TU']);
    expect(program.errorLines()).toEqual(['Starting the database']);
  });

  it('after kill -9 adopts the database that was left running', async () => {
    await program.kill();
    const left = await folder.server();
    expect(left).not.toBeNull();
    program = programs.start(folder);
    expect(await units()).toEqual(['HU', 'ROOT', 'TU']);
    expect(program.errorLines()).toEqual(['Joining the database that runs already']);
    expect(await folder.server()).toBe(left);
  });

  it('ends a database that it adopted, also when it is broken off before it is ready', async () => {
    program.signal('SIGTERM');
    expect(await program.ended()).toBe(0);
    expect(await folder.server()).toBeNull();

    program = programs.start(folder);
    await program.ready();
    await program.kill();
    program = programs.start(folder);
    await program.until(() => program.errors.includes('Joining'));
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
    expect(await folder.server()).toBeNull();
  });
});
