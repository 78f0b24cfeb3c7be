import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import { userIdOf } from '#domain';
import type { Client } from './client.js';
import { issuedAssignments, NO_SUCH } from './clerk-work.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Headers, type Refused } from './refused.js';

const REPORT = { narrative: { results: 'Đã làm xong.' } };

describe('a step that the rules forbid is refused by name and leaves no event', () => {
  let office: Office;
  let admin: Client;
  let clerk: Client;
  let district: Client;
  let commune: Client;
  let assignments: Record<'acknowledged' | 'reported' | 'withdrawn' | 'ofOther', string>;
  let refused: Refused;

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    [admin, clerk] = [await office.as('quantri'), await office.as('vanphong')];
    [district, commune] = [await office.as('chomoi'), await office.as('nongha')];
    const find = await issuedAssignments(office, clerk);
    assignments = {
      acknowledged: find('1', 'HU-1'),
      withdrawn: find('2', 'HU-1'),
      reported: find('3', 'HU-1'),
      ofOther: find('1', 'HU-2'),
    };
    for (const id of [assignments.acknowledged, assignments.reported]) {
      await district.post(`/assignments/${id}/acknowledgement`);
    }
    await district.post(`/assignments/${assignments.reported}/reports`, REPORT);
    await clerk.post(`/assignments/${assignments.withdrawn}/withdrawal`, { reason: 'Giao lại sau.' });
  });
  afterAll(() => office.close());

  const cascade = (shares: object[]) => (headers: Headers) =>
    district.post(`/assignments/${assignments.acknowledged}/cascade`, { shares }, headers);

  it('cascade to a unit that is not below', async () => {
    for (const unit of ['HU-2', 'DU-21', 'TU', 'HU-1']) {
      expect(await refused(cascade([{ unitId: unitIdOf(unit) }]))).toMatchObject({ code: 'cascade-not-below' });
    }
    expect(await refused(cascade([{ unitId: NO_SUCH }]))).toMatchObject({ code: 'unit-unknown' });
    expect(await refused(cascade([]))).toMatchObject({ code: 'cascade-to-nobody' });
  });

  it('a report that is said to have come before the acknowledgement, or that has no narrative', async () => {
    const report = (body: object) => (headers: Headers) =>
      district.post(`/assignments/${assignments.acknowledged}/reports`, body, headers);
    const early = { ...REPORT, occurredAt: '2020-01-01T00:00:00Z' };
    expect(await refused(report(early))).toMatchObject({ code: 'happened-too-early' });
    expect(await refused(report({}))).toMatchObject({ code: 'invalid-input' });
  });

  it('child deadline after the parent’s', async () => {
    const late = cascade([{ unitId: unitIdOf('DU-11'), lastDay: '2026-07-01' }]);
    expect(await refused(late)).toMatchObject({
      code: 'child-deadline-after-parent',
      fields: { child: '2026-07-01', parent: '2026-06-30' },
    });
    expect(await refused(cascade([{ unitId: unitIdOf('DU-11'), lastDay: '2020-01-01' }]))).toMatchObject({
      code: 'child-deadline-past',
    });
    expect(await refused(cascade([{ unitId: unitIdOf('DU-11'), lastDay: '2026-06-31' }]))).toMatchObject({
      code: 'date-invalid',
    });
  });

  it('report on a withdrawn assignment', async () => {
    const report = (headers: Headers) =>
      district.post(`/assignments/${assignments.withdrawn}/reports`, REPORT, headers);
    expect(await refused(report)).toMatchObject({ code: 'assignment-withdrawn', status: 409 });
  });

  it('acceptance by the doer: by the unit, and by the person who has moved to the giver since', async () => {
    const acceptance = (who: Client) => (headers: Headers) =>
      who.post(`/assignments/${assignments.reported}/reports/acceptance`, {}, headers);
    expect(await refused(acceptance(district))).toMatchObject({ code: 'not-allowed', status: 403 });

    const move = (unit: string, role: string) =>
      admin.patch(`/users/${userIdOf('chomoi')}`, { unitId: unitIdOf(unit), role });
    expect((await move('VPTU', 'issuer')).status).toBe(200);
    await office.settled();
    const moved = await office.as('chomoi');
    await sees(moved, 'issuer');
    expect(await refused(acceptance(moved))).toMatchObject({ code: 'acceptance-by-doer', status: 403 });
    expect((await move('HU-1', 'unit-officer')).status).toBe(200);
    await sees(moved, 'unit-officer');
  });

  it('a report that names evidence nobody uploaded', async () => {
    const evidence = [{ sha256: 'a'.repeat(64), name: 'x.pdf', size: 1, mediaType: 'application/pdf' }];
    const report = (headers: Headers) =>
      district.post(`/assignments/${assignments.acknowledged}/reports`, { ...REPORT, evidence }, headers);
    expect(await refused(report)).toMatchObject({ code: 'evidence-unknown' });
  });

  it('of another unit, and one that does not exist', async () => {
    const step = (who: Client, id: string) => (headers: Headers) =>
      who.post(`/assignments/${id}/acknowledgement`, {}, headers);
    expect(await refused(step(district, assignments.ofOther))).toMatchObject({ code: 'not-allowed', status: 403 });
    expect(await refused(step(commune, assignments.acknowledged))).toMatchObject({ code: 'not-allowed' });
    expect(await refused(step(district, NO_SUCH))).toMatchObject({ code: 'assignment-unknown', status: 404 });
    expect(await refused((headers) => commune.get(`/assignments/${assignments.ofOther}`, headers))).toMatchObject({
      code: 'not-allowed',
    });
  });

  it('on a stale screen', async () => {
    const step = (headers: Headers) =>
      district.post(`/assignments/${assignments.acknowledged}/delivery`, {}, { ...headers, 'if-match': '"0"' });
    expect(await refused(step)).toMatchObject({ code: 'stale-screen', fields: { currentRevision: 1 } });
  });

  it('said to have happened tomorrow, or in the last century', async () => {
    const step = (occurredAt: string) => (headers: Headers) =>
      clerk.post(`/assignments/${assignments.acknowledged}/suspension`, { reason: 'Chờ.', occurredAt }, headers);
    for (const occurredAt of ['2026-03-03T02:00:00Z', '1999-12-31T00:00:00Z', '2026-02-30', 'hôm qua']) {
      expect(await refused(step(occurredAt))).toMatchObject({
        code: 'invalid-input',
        fields: [{ path: 'occurredAt' }],
      });
    }
    expect(await refused(step('2026-02-30T02:00:00Z'))).toMatchObject({ code: 'date-invalid' });
  });

  async function sees(who: Client, role: string): Promise<void> {
    await office.settled();
    await office.until(async () => (await who.get('/me')).body['role'] === role);
  }
});
