import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { groupIdOf, unitIdOf } from '#application';
import { userIdOf } from '#domain';
import { deriveId } from '#event-sourcing';
import type { Answer, Client } from './client.js';
import { directiveText } from './directive-text.js';
import { openOffice, type Office } from './office.js';

const MB = 1_048_576;
const HUYEN_UY = { kind: 'group', groupId: groupIdOf('HUYEN-UY') };
const REPORT = { narrative: { results: 'Đã làm xong.' } };
const NO_SUCH = '00000000-0000-4000-8000-000000000000';

/** Makes the request once in each language and answers the refusal, when nothing was written by either. */
type Refused = (make: (headers: Record<string, string>) => Promise<Answer>) => Promise<Answer['body']>;

describe('bad input is refused by name, in words, and leaves no event', () => {
  let office: Office;
  let admin: Client;
  let clerk: Client;
  let district: Client;
  let commune: Client;
  /** Issued; its two tasks were given to both districts. */
  let assignments: Record<'acknowledged' | 'reported' | 'withdrawn' | 'ofOther', string>;

  beforeAll(async () => {
    office = await openOffice();
    const logins = ['quantri', 'vanphong', 'chomoi', 'nongha'] as const;
    [admin, clerk, district, commune] = (await Promise.all(logins.map((login) => office.as(login)))) as [
      Client,
      Client,
      Client,
      Client,
    ];
    const directiveId = await issued();
    const tree = await clerk.get(`/directives/${directiveId}/assignments`);
    const find = (taskNo: string, unit: string) =>
      (tree.body['items'] as Record<string, string>[]).find(
        (item) => item['taskNo'] === taskNo && item['unitId'] === unitIdOf(unit),
      )!['assignmentId']!;
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
    await office.settled();
  });
  afterAll(() => office.close());

  async function draft(): Promise<string> {
    return (await clerk.post('/directives/drafts', directiveText)).body['directiveId'] as string;
  }

  async function ready(change: object = {}): Promise<string> {
    const directiveId = await draft();
    const deadline = { kind: 'date', lastDay: '2026-06-30' };
    const correction = {
      number: '18-CT/TU',
      documentDate: '2026-03-02',
      tasks: ['1', '2', '3'].map((no) => ({
        no,
        text: `Việc ${no}`,
        addressees: [HUYEN_UY],
        deadline,
        productRequired: false,
      })),
      ...change,
    };
    const corrected = await clerk.patch(`/directives/${directiveId}`, correction, { 'if-match': '"0"' });
    expect(corrected.status).toBe(200);
    return directiveId;
  }

  async function issued(): Promise<string> {
    const directiveId = await ready();
    expect((await clerk.post(`/directives/${directiveId}/issue`)).status).toBe(200);
    await office.settled();
    return directiveId;
  }

  const refused: Refused = async (make) => {
    await office.settled();
    const before = await office.lastPosition();
    const vi = await make({});
    const en = await make({ 'accept-language': 'en' });
    expect(await office.lastPosition()).toBe(before);
    for (const { status, headers, body } of [vi, en]) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(body['status']).toBe(status);
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(body['type']).toBe(`urn:thong-suot:problem:${String(body['code'])}`);
      expect(body['detail']).toMatch(/\S{2,}.*\.$/s);
    }
    expect(vi.body['code']).toBe(en.body['code']);
    expect(vi.body['detail']).not.toBe(en.body['detail']);
    expect(vi.headers.get('content-language')).toBe('vi');
    expect(en.headers.get('content-language')).toBe('en');
    return vi.body;
  };

  describe('drafts and issues', () => {
    it('unknown unit', async () => {
      const directiveId = await draft();
      const tasks = [{ no: '1', addressees: [{ kind: 'unit', unitId: NO_SUCH }] }];
      const patch = (headers: object) =>
        clerk.patch(`/directives/${directiveId}`, { tasks }, { ...headers, 'if-match': '"0"' });
      expect(await refused(patch)).toMatchObject({ code: 'unit-unknown', fields: { unit: NO_SUCH } });
    });

    it('unknown group', async () => {
      const directiveId = await draft();
      const tasks = [{ no: '1', addressees: [{ kind: 'group', groupId: NO_SUCH }] }];
      const patch = (headers: object) =>
        clerk.patch(`/directives/${directiveId}`, { tasks }, { ...headers, 'if-match': '"0"' });
      expect(await refused(patch)).toMatchObject({ code: 'group-unknown' });
    });

    it('deadline before issue', async () => {
      const deadline = { kind: 'date', lastDay: '2026-02-27' };
      const directiveId = await ready({ tasks: ['1', '2'].map((no) => ({ no, addressees: [HUYEN_UY], deadline })) });
      const issue = (headers: Record<string, string>) => clerk.post(`/directives/${directiveId}/issue`, {}, headers);
      expect(await refused(issue)).toMatchObject({ code: 'deadline-before-issue', fields: { taskNo: '1' } });
    });

    it('a draft that is not complete names what it lacks', async () => {
      const directiveId = await draft();
      const issue = (headers: Record<string, string>) => clerk.post(`/directives/${directiveId}/issue`, {}, headers);
      const { code, fields } = await refused(issue);
      expect(code).toBe('draft-incomplete');
      expect((fields as { missing: string[] }).missing).toEqual(expect.arrayContaining(['number', 'documentDate']));
    });

    it('a document marked Mật', async () => {
      const secret = `MẬT\n${directiveText}`;
      expect(await refused((headers) => clerk.post('/directives/drafts', secret, headers))).toMatchObject({
        code: 'secret-document',
        status: 422,
      });
    });

    it('a correction that does not say which revision was seen, and one on a stale screen', async () => {
      const directiveId = await draft();
      const patch = (revision: string | null) => (headers: Record<string, string>) =>
        clerk.patch(
          `/directives/${directiveId}`,
          { title: 'Tiêu đề khác' },
          { ...headers, ...(revision && { 'if-match': revision }) },
        );
      expect(await refused(patch(null))).toMatchObject({ code: 'precondition-required', status: 428 });
      expect((await patch('"0"')({})).status).toBe(200);
      expect(await refused(patch('"0"'))).toMatchObject({
        code: 'stale-screen',
        status: 412,
        fields: { seenRevision: 0, currentRevision: 1 },
      });
      expect(await refused(patch('W/"x"'))).toMatchObject({ code: 'invalid-input' });
    });
  });

  describe('texts', () => {
    const post = (body: string | Uint8Array<ArrayBuffer> | object) => (headers: Record<string, string>) =>
      clerk.post('/directives/drafts', body, headers);

    it('of 10 MB, sent as text or in JSON', async () => {
      const text = 'Chỉ thị. '.repeat(MB);
      expect(await refused(post(text))).toMatchObject({
        code: 'text-too-large',
        status: 413,
        fields: { mostBytes: 524_288 },
      });
      expect(await refused(post({ text: 'a'.repeat(3 * MB) }))).toMatchObject({ code: 'text-too-large' });
      expect(await refused(post({ text }))).toMatchObject({ code: 'body-too-large', status: 413 });
    });

    it('empty or blank', async () => {
      expect(await refused(post(''))).toMatchObject({ code: 'text-empty', status: 422 });
      expect(await refused(post(' \n\t'))).toMatchObject({ code: 'text-empty' });
      expect(await refused(post({ text: '' }))).toMatchObject({ code: 'text-empty' });
    });

    it('binary, whatever it is declared as', async () => {
      const pdf = new TextEncoder().encode('%PDF-1.7\n');
      expect(await refused(post(pdf))).toMatchObject({ code: 'text-binary', fields: { kind: 'application/pdf' } });
      const raw = (headers: Record<string, string>) =>
        clerk.post('/directives/drafts', pdf, { ...headers, 'content-type': 'application/octet-stream' });
      expect(await refused(raw)).toMatchObject({ code: 'text-binary', status: 415 });
      expect(await refused(post({ text: 'một\u0000hai' }))).toMatchObject({ code: 'text-binary' });
    });

    it('in another encoding, which is named', async () => {
      const utf16 = new Uint8Array(Buffer.from(`\ufeff${directiveText}`, 'utf16le'));
      const { code, detail } = await refused(post(utf16));
      expect(code).toBe('text-encoding');
      expect(detail).toMatch(/UTF-16LE.*UTF-8/);
      const vni = new Uint8Array(Buffer.from('ñaûng uûy ñeà nghò caùc ñôn vò', 'latin1'));
      expect(await refused(post(vni))).toMatchObject({ code: 'text-encoding', fields: { encoding: 'VNI-Windows' } });
    });
  });

  describe('assignments', () => {
    const cascade = (shares: object[]) => (headers: Record<string, string>) =>
      district.post(`/assignments/${assignments.acknowledged}/cascade`, { shares }, headers);

    it('cascade to a unit that is not below', async () => {
      for (const unit of ['HU-2', 'DU-21', 'TU', 'HU-1']) {
        expect(await refused(cascade([{ unitId: unitIdOf(unit) }]))).toMatchObject({ code: 'cascade-not-below' });
      }
      expect(await refused(cascade([{ unitId: NO_SUCH }]))).toMatchObject({ code: 'unit-unknown' });
      expect(await refused(cascade([]))).toMatchObject({ code: 'cascade-to-nobody' });
    });

    it('child deadline after the parent’s', async () => {
      const late = cascade([{ unitId: unitIdOf('DU-11'), lastDay: '2026-07-01' }]);
      expect(await refused(late)).toMatchObject({
        code: 'child-deadline-after-parent',
        fields: { child: '2026-07-01', parent: '2026-06-30' },
      });
      expect(await refused(cascade([{ unitId: unitIdOf('DU-11'), lastDay: '2026-06-31' }]))).toMatchObject({
        code: 'date-invalid',
      });
    });

    it('report on a withdrawn assignment', async () => {
      const report = (headers: Record<string, string>) =>
        district.post(`/assignments/${assignments.withdrawn}/reports`, REPORT, headers);
      expect(await refused(report)).toMatchObject({ code: 'assignment-withdrawn', status: 409 });
    });

    it('acceptance by the doer: by the unit, and by the person who has moved to the giver since', async () => {
      const acceptance = (who: Client) => (headers: Record<string, string>) =>
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
      const report = (headers: Record<string, string>) =>
        district.post(`/assignments/${assignments.acknowledged}/reports`, { ...REPORT, evidence }, headers);
      expect(await refused(report)).toMatchObject({ code: 'evidence-unknown' });
    });

    it('of another unit, and one that does not exist', async () => {
      const step = (who: Client, id: string) => (headers: Record<string, string>) =>
        who.post(`/assignments/${id}/acknowledgement`, {}, headers);
      expect(await refused(step(district, assignments.ofOther))).toMatchObject({ code: 'not-allowed', status: 403 });
      expect(await refused(step(commune, assignments.acknowledged))).toMatchObject({ code: 'not-allowed' });
      expect(await refused(step(district, NO_SUCH))).toMatchObject({ code: 'assignment-unknown', status: 404 });
      expect(await refused((headers) => commune.get(`/assignments/${assignments.ofOther}`, headers))).toMatchObject({
        code: 'not-allowed',
      });
    });

    it('on a stale screen', async () => {
      const step = (headers: Record<string, string>) =>
        district.post(`/assignments/${assignments.acknowledged}/delivery`, {}, { ...headers, 'if-match': '"0"' });
      expect(await refused(step)).toMatchObject({ code: 'stale-screen', fields: { currentRevision: 1 } });
    });

    it('said to have happened tomorrow, or in the last century', async () => {
      const step = (occurredAt: string) => (headers: Record<string, string>) =>
        clerk.post(`/assignments/${assignments.acknowledged}/suspension`, { reason: 'Chờ.', occurredAt }, headers);
      for (const occurredAt of ['2026-03-03T02:00:00Z', '1999-12-31T00:00:00Z', '2026-02-30', 'hôm qua']) {
        expect(await refused(step(occurredAt))).toMatchObject({
          code: 'invalid-input',
          fields: [{ path: 'occurredAt' }],
        });
      }
    });
  });

  describe('evidence', () => {
    const upload = (name: string, mediaType: string, content: string) => () =>
      district.upload(name, mediaType, new TextEncoder().encode(content));

    /** The form says nothing of a language; what matters here is the code and the log. */
    const refusedUpload = async (make: () => Promise<Answer>) => {
      const before = await office.lastPosition();
      const { status, body } = await make();
      expect(await office.lastPosition()).toBe(before);
      expect(body['detail']).toMatch(/\.$/);
      return { status, code: body['code'] };
    };

    it('of 0 bytes', async () => {
      expect(await refusedUpload(upload('a.pdf', 'application/pdf', ''))).toEqual({
        status: 422,
        code: 'evidence-empty',
      });
    });

    it('of a type that its content denies', async () => {
      const denied = { status: 415, code: 'evidence-type-mismatch' };
      expect(await refusedUpload(upload('a.pdf', 'application/pdf', 'GIF89a...'))).toEqual(denied);
    });

    it('of a type that is not taken', async () => {
      const notAllowed = { status: 415, code: 'evidence-type-not-allowed' };
      expect(await refusedUpload(upload('a.exe', 'application/x-msdownload', 'MZ'))).toEqual(notAllowed);
    });

    it('of 1 GB', async () => {
      async function* gigabyte() {
        yield new TextEncoder().encode('%PDF-1.7\n');
        for (let sent = 0; sent < 1_024; sent++) yield new Uint8Array(MB).fill(32);
      }
      const make = () => district.uploadStream('a.pdf', 'application/pdf', gigabyte());
      expect(await refusedUpload(make)).toEqual({ status: 413, code: 'evidence-too-large' });
    });

    it('without a file', async () => {
      expect(await refused((headers) => district.post('/evidence', {}, headers))).toMatchObject({
        code: 'one-file-wanted',
      });
    });
  });

  describe('requests', () => {
    const unit = { code: 'X-1', name: 'Đơn vị', kind: 'office', parentId: null, establishedOn: '2026-01-01' };

    it('with unknown or malformed fields name each of them', async () => {
      const input = { ...unit, kind: 'ministry', colour: 'red', name: '' };
      const { code, fields } = await refused((headers) => admin.post('/units', input, headers));
      expect(code).toBe('invalid-input');
      expect((fields as { path: string }[]).map(({ path }) => path).toSorted()).toEqual(['colour', 'kind', 'name']);
    });

    it('nested too', async () => {
      const indicators = [{ name: 'x', value: 'nhiều' }];
      const report = (headers: Record<string, string>) =>
        district.post(`/assignments/${assignments.acknowledged}/reports`, { ...REPORT, indicators }, headers);
      expect(await refused(report)).toMatchObject({ code: 'invalid-input', fields: [{ path: 'indicators.0.value' }] });
    });

    it('that are no JSON, of another media type, or to nowhere', async () => {
      const json = { 'content-type': 'application/json' };
      expect(await refused((headers) => admin.post('/units', '{"code":', { ...headers, ...json }))).toMatchObject({
        code: 'json-invalid',
      });
      expect(await refused((headers) => admin.post('/units', '[]', { ...headers, ...json }))).toMatchObject({
        code: 'invalid-input',
      });
      expect(
        await refused((headers) => admin.post('/units', '{"__proto__":{}}', { ...headers, ...json })),
      ).toMatchObject({ code: 'json-invalid' });
      expect(
        await refused((headers) => admin.post('/units', 'x', { ...headers, 'content-type': 'text/csv' })),
      ).toMatchObject({ status: 415 });
      expect(await refused((headers) => admin.get('/nowhere', headers))).toMatchObject({
        code: 'route-unknown',
        status: 404,
      });
    });

    it('with ids and cursors that cannot be', async () => {
      expect(await refused((headers) => clerk.get('/directives/%00', headers))).toMatchObject({
        code: 'invalid-input',
      });
      expect(await refused((headers) => clerk.get(`/directives/${'x'.repeat(500)}`, headers))).toMatchObject({
        status: 400,
      });
      expect(await refused((headers) => clerk.get('/directives?text=%00', headers))).toMatchObject({
        code: 'invalid-input',
      });
      expect(await refused((headers) => clerk.get('/directives?cursor=abc', headers))).toMatchObject({
        code: 'cursor-invalid',
      });
      expect(await refused((headers) => clerk.get('/directives?limit=100000', headers))).toMatchObject({
        code: 'invalid-input',
      });
    });

    it('of somebody without the right', async () => {
      expect(await refused((headers) => clerk.post('/units', unit, headers))).toMatchObject({
        code: 'not-allowed',
        status: 403,
      });
      expect(await refused((headers) => district.post('/directives/drafts', directiveText, headers))).toMatchObject({
        code: 'not-allowed',
      });
      expect(await refused((headers) => district.get('/users', headers))).toMatchObject({ code: 'not-allowed' });
      expect(await refused((headers) => district.get(`/units/${unitIdOf('TU')}/inbox`, headers))).toMatchObject({
        code: 'not-allowed',
      });
    });
  });

  describe('the same command', () => {
    const key = { 'idempotency-key': 'một-khóa'.normalize('NFD').replace(/[^\x21-\x7e]/g, '') };

    it('twice, one after the other, is answered as at first', async () => {
      const first = await clerk.post('/directives/drafts', directiveText, key);
      const position = await office.lastPosition();
      const second = await clerk.post('/directives/drafts', directiveText, key);
      expect(second.body).toEqual({ ...first.body, repeated: true });
      expect(await office.lastPosition()).toBe(position);
      expect(first.body['directiveId']).toBe(
        deriveId('directive', deriveId('request', userIdOf('vanphong'), key['idempotency-key'])),
      );
    });

    it('ten times at the same instant is one event', async () => {
      const before = await office.lastPosition();
      const same = { 'idempotency-key': 'at-once' };
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => clerk.post('/directives/drafts', directiveText, same)),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      const bodies = answers.map(({ body }) => ({ ...body, repeated: null }));
      expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
      expect(await office.lastPosition()).toBe(before + 1);
    });

    it('under a key that meant something else is refused', async () => {
      const other = { text: `${directiveText}\nKhác.` };
      expect(await refused((headers) => clerk.post('/directives/drafts', other, { ...headers, ...key }))).toMatchObject(
        {
          code: 'idempotency-key-reused',
          status: 422,
        },
      );
      const suspend = (headers: Record<string, string>) =>
        clerk.post(`/assignments/${assignments.acknowledged}/suspension`, { reason: 'Chờ.' }, { ...headers, ...key });
      expect(await refused(suspend)).toMatchObject({ code: 'idempotency-key-reused' });
    });

    it('under a key that is none is refused', async () => {
      const post = (headers: Record<string, string>) =>
        clerk.post('/directives/drafts', directiveText, { ...headers, 'idempotency-key': 'x'.repeat(201) });
      expect(await refused(post)).toMatchObject({ code: 'invalid-input', fields: [{ path: 'Idempotency-Key' }] });
    });
  });

  describe('tokens', () => {
    const step = (who: Client) => (headers: Record<string, string>) =>
      who.post(`/assignments/${assignments.acknowledged}/delivery`, {}, headers);

    it('missing or made up', async () => {
      expect(await refused(step(office.anybody()))).toMatchObject({ code: 'token-missing', status: 401 });
      expect(await refused(step(office.anybody('x'.repeat(43))))).toMatchObject({ code: 'token-unknown', status: 401 });
    });

    it('revoked', async () => {
      const visitor = await office.as('kiemtra');
      expect((await visitor.get('/me')).status).toBe(200);
      expect((await visitor.delete('/sessions/current')).status).toBe(204);
      expect(await refused(step(visitor))).toMatchObject({ code: 'token-revoked', status: 401 });
    });

    it('expired', async () => {
      office.clock.advanceTo(new Date(office.clock.now().getTime() + 12 * 3_600_000));
      expect(await refused(step(district))).toMatchObject({ code: 'token-expired', status: 401 });
    });
  });

  async function sees(who: Client, role: string): Promise<void> {
    await office.settled();
    await office.until(async () => (await who.get('/me')).body['role'] === role);
  }
});
