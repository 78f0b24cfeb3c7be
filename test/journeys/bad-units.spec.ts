import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Client } from './client.js';
import { openOffice, type Office } from './office.js';
import { DECREE } from './reform-decree.js';
import { refusedBy, type Refused } from './refused.js';

const COMMUNE = {
  code: 'DU-90',
  name: 'Đảng ủy xã Thử',
  kind: 'commune-committee',
  parentId: unitIdOf('HU-1'),
  establishedOn: '2026-01-01',
};

describe('a slip with the register of units', () => {
  let office: Office;
  let admin: Client;
  let refused: Refused;
  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    admin = await office.as('quantri');
  });
  afterAll(() => office.close());

  const ends = (code: string, on: string) => admin.post(`/units/${unitIdOf(code)}/dissolution`, { on });

  it('ends no unit while others stand below it; who is left is told', async () => {
    const end = (code: string) =>
      refused((headers) => admin.post(`/units/${unitIdOf(code)}/dissolution`, { on: '2026-03-01' }, headers));
    expect(await end('TU')).toMatchObject({ code: 'unit-has-units-below', status: 409 });
    const below = await end('HU-2');
    expect(below).toMatchObject({ code: 'unit-has-units-below', fields: { name: 'Huyện ủy Ba Bể' } });
    expect(below['detail']).toContain('Đảng ủy xã Nam Mẫu');
  });

  it('is mended from below: the last one first, without waiting for the tree', async () => {
    const district = { ...COMMUNE, code: 'HU-90', kind: 'district-committee', parentId: unitIdOf('TU') };
    expect((await admin.post('/units', district)).status).toBe(201);
    expect((await admin.post('/units', { ...COMMUNE, parentId: unitIdOf('HU-90') })).status).toBe(201);
    await office.settled();
    expect((await ends('HU-90', '2026-03-01')).body).toMatchObject({ code: 'unit-has-units-below' });
    expect((await ends('DU-90', '2026-03-01')).status).toBe(200);
    expect((await ends('HU-90', '2026-02-01')).body).toMatchObject({ code: 'unit-has-units-below' });
    expect((await ends('HU-90', '2026-03-01')).status).toBe(200);

    const late = { ...COMMUNE, code: 'DU-91', parentId: unitIdOf('HU-90'), establishedOn: '2026-03-01' };
    expect(await refused((headers) => admin.post('/units', late, headers))).toMatchObject({
      code: 'unit-dissolved',
      fields: { on: '2026-03-01' },
    });
    expect((await admin.post('/units', { ...late, establishedOn: '2026-02-28' })).status).toBe(201);
  });

  it('gives no unit a name of spaces, nor one code to two by a space', async () => {
    const change = { type: 'establish', unit: { ...COMMUNE, name: '  ', establishedOn: undefined } };
    for (const [path, body, field] of [
      ['/units', { ...COMMUNE, name: '   ' }, 'name'],
      ['/units', { ...COMMUNE, code: ' ' }, 'code'],
      ['/reforms', { ...DECREE, changes: [change] }, 'changes.0.unit.name'],
    ] as const) {
      const problem = await refused((headers) => admin.post(path, body, headers));
      expect(problem).toMatchObject({ code: 'invalid-input', fields: [{ path: field, rule: 'minLength' }] });
    }
    const spaced = { ...COMMUNE, code: ' HU-1 ' };
    expect(await refused((headers) => admin.post('/units', spaced, headers))).toMatchObject({ code: 'unit-exists' });
  });
});
