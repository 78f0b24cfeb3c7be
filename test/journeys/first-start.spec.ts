import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RegisterImport, systemActor, unitIdOf } from '#application';
import { units, unitGroups } from '#sample';
import type { Client } from './client.js';
import { asAdministrator, openNewOffice } from './new-office.js';

const ROOT = { code: 'TU', name: 'Tỉnh ủy', kind: 'province-committee', parentCode: null, establishedOn: '1997-01-01' };
const DISTRICT = { ...ROOT, code: 'HU-1', name: 'Huyện ủy', kind: 'district-committee', parentCode: 'TU' };
const GROUP = { code: 'HU', name: 'Các huyện ủy', aliases: [], selector: { kinds: ['district-committee'] } };

describe('the first start, over HTTP', () => {
  let office: Awaited<ReturnType<typeof openNewOffice>>;
  let admin: Client;
  beforeEach(async () => {
    office = await openNewOffice();
    admin = await asAdministrator(office);
  });
  afterEach(() => office.close());

  const state = async () => (await admin.get('/first-start')).body;

  it('finds an empty register, which an import fills and a repeat of it leaves as it is', async () => {
    expect(await state()).toEqual({ isEmpty: true, maySample: true, unitCount: 1, groupCount: 0 });
    const register = { units: [ROOT, DISTRICT], unitGroups: [GROUP] };
    const imported = await admin.post('/register-imports', register);
    expect(imported).toMatchObject({ status: 201, body: { unitCount: 2, groupCount: 1 } });
    expect(await state()).toEqual({ isEmpty: false, maySample: false, unitCount: 3, groupCount: 1 });
    const position = await office.lastPosition();
    expect(await admin.post('/register-imports', register)).toMatchObject({ status: 201, body: { unitCount: 2 } });
    expect(await office.lastPosition()).toBe(position);
  });

  it('takes the register of a whole province as it is', async () => {
    expect(await admin.post('/register-imports', { units, unitGroups })).toMatchObject({ status: 201 });
    expect(await state()).toMatchObject({ unitCount: units.length + 1, groupCount: unitGroups.length });
  });

  it.each([
    ['a kind that there is none of', { ...DISTRICT, kind: 'huyện' }, 400, 'invalid-input'],
    ['a day that there is none of', { ...DISTRICT, establishedOn: '1997-02-30' }, 400, 'date-invalid'],
    ['a unit above that is nowhere', { ...DISTRICT, parentCode: 'XX' }, 422, 'register-inconsistent'],
  ])('refuses %s, and enters nothing', async (_, wrong, status, code) => {
    const before = await office.lastPosition();
    const refused = await admin.post('/register-imports', { units: [ROOT, wrong] });
    expect(refused).toMatchObject({ status, body: { code } });
    expect(await office.lastPosition()).toBe(before);
  });

  it('loads the sample province, once, and tells its password once', async () => {
    const loaded = await admin.post('/first-start/sample');
    expect(loaded.status).toBe(201);
    const { password, people } = loaded.body as { password: string; people: { login: string }[] };
    const signedIn = await office.anybody().post('/sessions', { login: people[0]!.login, password });
    expect(signedIn.status).toBe(201);
    expect(await state()).toMatchObject({ isEmpty: false, maySample: false });
    expect(await admin.post('/first-start/sample')).toMatchObject({ status: 409, body: { code: 'sample-refused' } });
  });

  it('loads no sample province beside a register of one’s own', async () => {
    await admin.post('/register-imports', { units: [ROOT] });
    expect(await admin.post('/first-start/sample')).toMatchObject({ status: 409, body: { code: 'sample-refused' } });
  });

  it('goes on with a load of the sample that was broken off', async () => {
    const begun = { units: units.slice(0, 5), unitGroups: [] };
    await office.app.get(RegisterImport).run(begun, systemActor(unitIdOf('VPTU')), () => {});
    await office.settled();
    expect(await state()).toMatchObject({ isEmpty: false, maySample: true });
    expect((await admin.post('/first-start/sample')).status).toBe(201);
    expect(await state()).toMatchObject({ maySample: false, unitCount: units.length + 1 });
  });

  it('is the administrator’s alone', async () => {
    const { body } = await admin.post('/first-start/sample');
    const session = await office.anybody().post('/sessions', { login: 'vanphong', password: body['password'] });
    const clerk = office.anybody(session.body['token'] as string);
    for (const asked of [clerk.get('/first-start'), clerk.post('/register-imports', { units: [ROOT] })]) {
      expect(await asked).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    }
  });
});
