import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Answer, Client } from './client.js';
import { readyDraft } from './clerk-work.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Headers, type Refused } from './refused.js';

type Item = Record<string, unknown>;

describe('numbers by type and committee term', () => {
  let office: Office;
  let clerk: Client;
  let admin: Client;
  let refused: Refused;
  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    [clerk, admin] = [await office.as('vanphong'), await office.as('quantri')];
  });
  afterAll(() => office.close());

  const committee = unitIdOf('TU');
  const terms = `/units/${committee}/terms`;
  const term = { name: 'Nhiệm kỳ 2025 - 2030', startsOn: '2025-10-10', endsOn: null };
  const seen = async (path: string): Promise<Answer> => {
    await office.settled();
    return clerk.get(path);
  };
  const issue = (directiveId: string, body: object = {}, headers: Headers = {}) =>
    clerk.post(`/directives/${directiveId}/issue`, body, headers);
  const register = async () => (await seen(`/number-register?unitId=${committee}&type=CT`)).body;

  it('are kept by terms that an administrator edits', async () => {
    expect((await admin.put(`${terms}/2025-2030`, term)).status).toBe(200);
    const overlapping = { name: 'Nhiệm kỳ 2020 - 2025', startsOn: '2020-10-28', endsOn: '2025-10-10' };
    const problem = await refused((headers) => admin.put(`${terms}/2020-2025`, overlapping, headers));
    expect(problem).toMatchObject({ code: 'term-overlaps', fields: { other: term.name } });
    expect((await admin.put(`${terms}/2020-2025`, { ...overlapping, endsOn: '2025-10-09' })).status).toBe(200);
    const backwards = { ...overlapping, endsOn: '2019-01-01' };
    const early = await refused((headers) => admin.put(`${terms}/2020-2025`, backwards, headers));
    expect(early).toMatchObject({ code: 'term-ends-before-start' });
    const notHis = await refused((headers) => clerk.put(`${terms}/2030`, term, headers));
    expect(notHis).toMatchObject({ code: 'not-allowed' });
    const listed = (await seen(terms)).body['items'] as Item[];
    expect(listed.map(({ termId }) => termId)).toEqual(['2020-2025', '2025-2030']);
    expect((await admin.delete(`${terms}/2020-2025`)).status).toBe(200);
    const gone = await refused((headers) => admin.delete(`${terms}/2020-2025`, headers));
    expect(gone).toMatchObject({ code: 'term-unknown', status: 404 });
  });

  it('are suggested, first of all where there is none', async () => {
    const draft = await readyDraft(clerk, { number: null });
    const first = await seen(`/directives/${draft}/number`);
    expect(first.body).toMatchObject({ suggested: '01-CT/TU', term: { termId: '2025-2030' }, registers: [] });
    const document = { symbol: '15-CT/TU', issuerUnitId: unitIdOf('BTV'), documentDate: '2026-01-12' };
    await clerk.post('/documents', document);
    expect((await seen(`/directives/${draft}/number`)).body).toMatchObject({ suggested: '16-CT/TU' });
  });

  it('are refused twice in a term unless confirmed with a reason, and then shown as double', async () => {
    const [one, other] = [await readyDraft(clerk), await readyDraft(clerk)];
    expect((await issue(one)).status).toBe(200);
    const problem = await refused((headers) => issue(other, {}, headers));
    expect(problem).toMatchObject({ code: 'number-taken-already', status: 409, fields: { document: one, next: 19 } });
    expect(problem['detail']).toContain('Số 18-CT/TU trong Nhiệm kỳ 2025 - 2030');
    const preview = await seen(`/directives/${other}/preview`);
    expect(preview.body['obstacles']).toMatchObject([{ code: 'number-taken-already', path: 'number' }]);
    const draft = await seen(`/directives/${other}`);
    const blocking = (draft.body['warnings'] as Item[]).filter(({ blocks }) => blocks);
    expect(blocking).toEqual(preview.body['obstacles']);
    const blank = await refused((headers) => issue(other, { doubleNumberReason: ' ' }, headers));
    expect(blank).toMatchObject({ code: 'double-reason-missing' });
    const doubleNumberReason = 'Văn bản giấy đã phát hành cùng số';
    expect((await issue(other, { doubleNumberReason })).status).toBe(200);
    const { registers } = (await register()) as { registers: { doubles: { documents: Item[] }[] }[] };
    expect(registers).toMatchObject([{ organ: 'TU', count: 3, next: 19, nextSymbol: '19-CT/TU' }]);
    expect(registers[0]!.doubles).toMatchObject([{ symbol: '18-CT/TU' }]);
    const reasons = registers[0]!.doubles[0]!.documents.map(({ documentId, doubleReason }) => [
      documentId,
      doubleReason,
    ]);
    expect(new Map(reasons as [string, string | null][])).toEqual(
      new Map([
        [one, null],
        [other, doubleNumberReason],
      ]),
    );
    for (const directiveId of [one, other]) {
      const { body } = await seen(`/directives/${directiveId}`);
      expect(body['document']).toMatchObject({ doubleNumber: true });
      expect((body['warnings'] as Item[]).map(({ code }) => code)).toEqual(['warning-double-number']);
    }
  });

  it('are missing below the highest: the register shows each gap', async () => {
    const draft = await readyDraft(clerk, { number: '21-CT/TU' });
    await issue(draft);
    const { registers } = (await register()) as { registers: { gaps: number[] }[] };
    expect(registers[0]!.gaps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 20]);
  });

  it('begin anew in the next term', async () => {
    const { startsOn, name } = term;
    await admin.put(`${terms}/2025-2030`, { name, startsOn, endsOn: '2026-02-28' });
    await admin.put(`${terms}/later`, { name: 'Nhiệm kỳ sau', startsOn: '2026-03-01' });
    const later = await readyDraft(clerk, { number: '15-CT/TU' });
    expect((await issue(later)).status).toBe(200);
  });
});
