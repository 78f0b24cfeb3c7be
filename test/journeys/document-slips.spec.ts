import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import { NO_SUCH, readyDraft } from './clerk-work.js';
import type { Answer, Client } from './client.js';
import { directiveText } from './directive-text.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Headers, type Refused } from './refused.js';

type Item = Record<string, unknown>;

/** Where people slip with documents, and what they are told. */
describe('a slip with a document', () => {
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
  const ofCommittee = { issuerUnitId: unitIdOf('BTV') };
  const seen = async (path: string): Promise<Answer> => {
    await office.settled();
    return clerk.get(path);
  };
  const enter = async (symbol: string, changes: object = {}): Promise<string> => {
    const { status, body } = await clerk.post('/documents', { symbol, ...changes });
    expect(status).toBe(201);
    return body['documentId'] as string;
  };
  const link = (fromId: string, body: object, headers: Headers = {}) =>
    clerk.post(`/documents/${fromId}/links`, body, headers);
  const issued = async (number: string): Promise<string> => {
    const directiveId = await readyDraft(clerk, { number });
    expect((await clerk.post(`/directives/${directiveId}/issue`)).status).toBe(200);
    await office.settled();
    return directiveId;
  };

  it('in what a document of another system replaces: it withdraws at once, or says why it cannot', async () => {
    const earlier = await issued('31-CT/TU');
    const undated = await enter('32-CT/TU', ofCommittee);
    const withdrawing = { relation: 'replaces', toId: earlier, openAssignments: 'withdraw' };
    const problem = await refused((headers) => link(undated, withdrawing, headers));
    expect(problem).toMatchObject({ code: 'later-document-not-in-force', status: 422 });
    const preview = `/documents/${undated}/links/preview?relation=replaces&toId=${earlier}&openAssignments=withdraw`;
    expect((await seen(preview)).body).toMatchObject({ obstacles: [{ code: 'later-document-not-in-force' }] });
    await clerk.patch(`/documents/${undated}`, { documentDate: '2026-03-01' });
    expect((await seen(preview)).body).toMatchObject({
      withdraws: 'at-once',
      assignments: { open: { total: 6 } },
      obstacles: [],
    });
    expect((await link(undated, withdrawing)).status).toBe(200);
    expect((await seen(`/directives/${earlier}/progress`)).body).toMatchObject({ sums: { withdrawn: 6 } });
  });

  it('in what a basis does to open assignments', async () => {
    const [earlier, later] = [await issued('33-CT/TU'), await readyDraft(clerk, { number: '34-CT/TU' })];
    const basis = { relation: 'basis', toId: earlier, openAssignments: 'withdraw' };
    const problem = await refused((headers) => link(later, basis, headers));
    expect(problem).toMatchObject({ code: 'open-assignments-not-concerned', status: 422 });
    const preview = `/documents/${later}/links/preview?relation=replaces&toId=${earlier}`;
    expect((await seen(`${preview}&openAssignments=withdraw`)).body).toMatchObject({ withdraws: 'when-issued' });
    expect((await seen(`${preview}&openAssignments=keep`)).body).toMatchObject({ withdraws: null });
  });

  it('in where a directive is corrected', async () => {
    const draft = await readyDraft(clerk, { number: '35-CT/TU' });
    const patched = (directiveId: string) => (headers: Headers) =>
      clerk.patch(`/documents/${directiveId}`, { title: 'khác' }, headers);
    const problem = await refused(patched(draft));
    expect(problem).toMatchObject({ code: 'document-is-directive', status: 409 });
    expect(problem['detail']).toContain('mở dự thảo');
    expect((await refused(patched(await issued('36-CT/TU'))))['detail']).toContain('thay thế');
    const inPath = await refused((headers) => clerk.patch('/documents/a%20b', {}, headers));
    expect(inPath['fields']).toMatchObject([{ path: 'documentId' }]);
  });

  it('in its head: secret, or of a day to come', async () => {
    const entered = (body: object) => (headers: Headers) => clerk.post('/documents', body, headers);
    for (const title of ['TỐI MẬT: về biên giới', 'MẬT']) {
      const secret = await refused(entered({ symbol: '37-KH/TW', title }));
      expect(secret).toMatchObject({ code: 'secret-document', status: 422 });
    }
    const ahead = await refused(entered({ symbol: '37-KH/TW', documentDate: '2062-03-01' }));
    expect(ahead).toMatchObject({ code: 'document-date-ahead', fields: { documentDate: '2062-03-01' } });
    const id = await enter('37-KH/TW');
    const corrected = await refused((headers) => clerk.patch(`/documents/${id}`, { title: 'Mật' }, headers));
    expect(corrected).toMatchObject({ code: 'secret-document' });
  });

  it('in how its symbol is typed', async () => {
    const id = await enter('05-CT/TU', { documentDate: '2020-01-01' });
    for (const typed of ['5 ct/tu', '05/CT-TU', 'Số 05-CT/TU', 'so 5 ct tu']) {
      const { body } = await seen(`/documents?symbol=${encodeURIComponent(typed)}`);
      expect((body['items'] as Item[]).map(({ documentId }) => documentId)).toEqual([id]);
    }
  });

  it('in the name of a file', async () => {
    const files = `/documents/${await enter('38-KH/TW')}/files`;
    const { body } = await clerk.upload('x.txt', 'text/plain', new TextEncoder().encode('Kế hoạch\n'));
    const attach = (name: string) => (headers: Headers) => clerk.post(files, { sha256: body['sha256'], name }, headers);
    expect(await refused(attach('ke-hoach\u202etxt.exe'))).toMatchObject({ code: 'invalid-input', status: 400 });
    for (const name of ['ke\nhoach.txt', 'a'.repeat(201), '..']) {
      expect(await refused(attach(name))).toMatchObject({ code: 'file-name-invalid', status: 422 });
    }
    expect((await attach('C:\\fakepath\\Kế hoạch.txt')({})).status).toBe(200);
    expect((await seen(files)).body['items']).toMatchObject([{ name: 'Kế hoạch.txt' }]);
    const unknown = await refused((headers) => clerk.post(files, { sha256: '0'.repeat(64), name: 'x.txt' }, headers));
    expect(unknown['detail']).not.toContain('báo cáo');
  });

  it('in what a draft is sent as', async () => {
    const sent = (mediaType: string) => (headers: Headers) =>
      clerk.post('/directives/drafts', directiveText, { ...headers, 'content-type': mediaType });
    for (const mediaType of ['application/pdf', 'image/png', 'application/x-www-form-urlencoded']) {
      const problem = await refused(sent(mediaType));
      expect(problem).toMatchObject({ code: 'text-type-unsupported', status: 415, fields: { mediaType } });
      expect(problem['detail']).toContain('text/plain');
    }
    for (const mediaType of ['text/markdown; charset=utf-8', 'application/octet-stream']) {
      expect((await sent(mediaType)({})).status).toBe(201);
    }
  });

  it('in whose term it is, and in taking out one with numbers', async () => {
    const term = { name: 'Nhiệm kỳ 2020 - 2025', startsOn: '2020-10-28', endsOn: '2025-10-09' };
    expect(await refused((headers) => clerk.get(`/units/${NO_SUCH}/terms`, headers))).toMatchObject({
      code: 'unit-unknown',
      status: 404,
    });
    const ofOffice = await refused((headers) => admin.put(`/units/${unitIdOf('VPTU')}/terms/t`, term, headers));
    expect(ofOffice).toMatchObject({ code: 'term-not-of-committee', status: 422, fields: { committeeId: committee } });
    expect(ofOffice['detail']).toContain('Tỉnh ủy Mẫu');
    const terms = `/units/${committee}/terms`;
    expect((await admin.put(`${terms}/2020`, term)).status).toBe(200);
    await enter('01-QĐ/TU', { ...ofCommittee, documentDate: '2021-01-01' });
    const removal = await refused((headers) => admin.delete(`${terms}/2020`, headers));
    expect(removal).toMatchObject({ code: 'term-has-numbers', status: 409, fields: { numbers: 1 } });
    expect((await admin.delete(`${terms}/2020?confirmed=true`)).status).toBe(200);
  });

  it('in its date or its issuer: its number goes with the correction', async () => {
    const term = { name: 'Nhiệm kỳ 2025 - 2030', startsOn: '2025-10-10', endsOn: null };
    await admin.put(`/units/${committee}/terms/2025`, term);
    const numbers = async () => {
      const { body } = await seen(`/number-register?unitId=${committee}&type=KL`);
      const [register] = body['registers'] as { taken: Item[] }[];
      return register?.taken.map(({ symbol, documentDate }) => [symbol, documentDate]) ?? [];
    };
    await enter('01-KL/TU', { ...ofCommittee, documentDate: '2026-01-01' });
    const slipped = await enter('01-KL/TU', { ...ofCommittee, documentDate: '2016-01-02' });
    expect(await numbers()).toEqual([['01-KL/TU', '2026-01-01']]);
    const correction = { documentDate: '2026-01-02' };
    const problem = await refused((headers) => clerk.patch(`/documents/${slipped}`, correction, headers));
    expect(problem).toMatchObject({ code: 'number-taken-already', fields: { next: 2 } });
    const doubleNumberReason = 'Hai kết luận cùng số';
    expect((await clerk.patch(`/documents/${slipped}`, { ...correction, doubleNumberReason })).status).toBe(200);
    expect(await numbers()).toEqual([
      ['01-KL/TU', '2026-01-01'],
      ['01-KL/TU', '2026-01-02'],
    ]);
    expect((await clerk.patch(`/documents/${slipped}`, { issuerUnitId: unitIdOf('HU-1') })).status).toBe(200);
    expect(await numbers()).toEqual([['01-KL/TU', '2026-01-01']]);
  });
});
