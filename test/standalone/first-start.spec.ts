import { afterEach, describe, expect, it } from '@jest/globals';
import { Client } from '../journeys/client.js';
import { oneTimePasswordIn, samplePasswordIn } from '../programs/passwords.js';
import { Programs } from '../programs/programs.js';

const programs = new Programs();
afterEach(() => programs.end());

const CHOSEN = 'một mật khẩu đủ dài';

describe('the first start', () => {
  it('asks nothing without a terminal, and shows a one-time password that must be changed', async () => {
    const program = programs.start(await programs.folder());
    const url = await program.ready();
    expect(program.output).not.toMatch(/\?|\[C\/k/);
    expect(program.errorLines()).toEqual(['Preparing the database (first start)', 'Starting the database']);
    const password = oneTimePasswordIn(program.output)!;
    expect(password).not.toBeNull();

    const anybody = new Client(url, null);
    const login = (secret: string) => anybody.post('/sessions', { login: 'admin', password: secret });
    const session = await login(password);
    expect(session).toMatchObject({ status: 201, body: { role: 'administrator', mustChangePassword: true } });
    const admin = new Client(url, session.body['token'] as string);
    expect(await admin.get('/units')).toMatchObject({ status: 403, body: { code: 'password-must-change' } });
    const change = { currentPassword: password, newPassword: CHOSEN };
    expect((await admin.put('/me/password', change)).status).toBe(204);
    expect(await admin.get('/units')).toMatchObject({ status: 200, body: { items: [{ code: 'ROOT' }] } });

    expect((await login(password)).status).toBe(401);
    expect(await login(CHOSEN)).toMatchObject({ status: 201, body: { mustChangePassword: false } });
  });

  it('serves a page and a description of its API, and says that it is ready', async () => {
    const program = programs.start(await programs.folder());
    const url = await program.ready();
    const anybody = new Client(url, null);
    expect(await anybody.get('/health/ready')).toMatchObject({ status: 200, body: { status: 'ready', troubles: [] } });
    const api = new Client(url.replace('/v1', ''), null);
    expect((await api.get('/docs')).headers.get('content-type')).toMatch(/^text\/html/);
    expect((await api.get('/openapi.json')).body).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
  });

  it('loads the sample province on demand, with its people, a draft and an administrator', async () => {
    const program = programs.start(await programs.folder(), { args: ['--sample'] });
    const url = await program.ready();
    expect(oneTimePasswordIn(program.output)).not.toBeNull();
    const password = samplePasswordIn(program.output)!;
    const { body } = await new Client(url, null).post('/sessions', { login: 'vanphong', password });
    expect(body).toMatchObject({ role: 'issuer', mustChangePassword: false });
    const clerk = new Client(url, body['token'] as string);
    expect((await clerk.get('/directives')).body).toMatchObject({ items: [{ status: 'draft' }] });
  });

  it('begins again where it was killed in the middle', async () => {
    const folder = await programs.folder();
    const broken = programs.start(folder, { args: ['--sample'] });
    await broken.until(() => broken.errors.includes('Starting the database'));
    await broken.kill();
    const program = programs.start(folder, { args: ['--sample'] });
    const url = await program.ready();
    const password = samplePasswordIn(program.output)!;
    const login = { login: 'vanphong', password };
    expect((await new Client(url, null).post('/sessions', login)).status).toBe(201);
    expect(oneTimePasswordIn(program.output)).not.toBeNull();
  });
});
