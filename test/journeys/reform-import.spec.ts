import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Client } from './client.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Refused } from './refused.js';

describe('a decree from a table', () => {
  let office: Office;
  let admin: Client;
  let refused: Refused;
  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    admin = await office.as('quantri');
  });
  afterAll(() => office.close());

  const seen = async (path: string) => {
    await office.settled();
    return (await admin.get(path)).body;
  };

  it('is read from a table of old-to-new pairs; a table with mistakes names their lines', async () => {
    const head = 'old_commune_code,old_commune,new_commune_code,new_commune,relation';
    const query = new URLSearchParams({
      number: '3/NQ',
      title: 'từ bảng',
      inForceOn: '2026-08-01',
      superiorUnitId: unitIdOf('TU'),
      codePrefix: 'DU-',
      namePrefix: 'Đảng ủy ',
    });
    const send = (rows: string[], headers = {}) =>
      admin.post(`/reforms/imports?${query.toString()}`, [head, ...rows].join('\r\n'), {
        'content-type': 'text/csv',
        ...headers,
      });
    const read = await send([
      '11,Xã Nông Hạ,11,"Xã Chợ Mới",whole',
      '12,Xã Thanh Bình,11,Xã Chợ Mới,whole',
      '21,Xã Nam Mẫu,21,Xã Nam Mẫu,unchanged',
      ',,99,Đặc khu,whole',
    ]);
    expect(read.status).toBe(201);
    expect(read.body).toMatchObject({ remarks: [{ line: 5, remark: 'no-old-unit' }] });
    const { changes } = await seen(`/reforms/${String(read.body['decreeId'])}`);
    expect(changes).toMatchObject([
      { type: 'establish', unit: { code: 'DU-11-2026', name: 'Đảng ủy xã Chợ Mới' } },
      { type: 'establish', unit: { code: 'DU-99' } },
      { type: 'move', unitId: unitIdOf('DU-21'), parentId: unitIdOf('TU') },
      { type: 'merge', unitIds: [unitIdOf('DU-11'), unitIdOf('DU-12')], into: unitIdOf('DU-11-2026') },
    ]);
    const problem = await refused((headers) =>
      send(['11,Xã Nông Hạ,11,Xã Chợ Mới,half', '77,Xã Lạ,11,Xã Chợ Mới,whole'], headers),
    );
    expect(problem).toMatchObject({
      code: 'succession-table-refused',
      fields: { problems: [{ line: 2, field: 'relation', found: 'half' }] },
    });
    const strange = await refused((headers) => send(['77,Xã Lạ,11,Xã Chợ Mới,whole'], headers));
    expect(strange['detail']).toContain('dòng 2, cột "old_commune_code": "DU-77"');
    expect(strange['detail']).toContain('danh mục không có đơn vị mang mã này');
    const empty = await refused((headers) => send([], headers));
    expect(empty).toMatchObject({ code: 'succession-table-empty' });
    const clerk = await office.as('vanphong');
    const path = `/reforms/imports?${query.toString()}`;
    const unread = await clerk.post(path, 'gì đó', { 'content-type': 'text/csv' });
    expect(unread).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    const nothing = await refused((headers) => admin.post(path, '\r\n', { 'content-type': 'text/csv', ...headers }));
    expect(nothing['detail']).toMatch(/thiếu cột "old_commune_code".*thiếu cột "relation"/);
    const torn = await refused((headers) => send(['11,"Xã'], headers));
    expect(torn).toMatchObject({ code: 'table-unreadable', fields: { line: 2 } });
  });
});
