import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Answer, Client } from './client.js';
import { DISTRICTS, draft, readyDraft } from './clerk-work.js';
import { directiveText } from './directive-text.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Headers, type Refused } from './refused.js';

type Item = Record<string, unknown>;

/** States a deadline, and is signed. */
const datedText = directiveText
  .replace('Số     -CT/TU', 'Số 21-CT/TU')
  .replace('tại cơ sở.', 'tại cơ sở, báo cáo kết quả trước ngày 01/7/2026.');

describe('a clerk makes a draft ready for issue', () => {
  let office: Office;
  let clerk: Client;
  let refused: Refused;

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    clerk = await office.as('vanphong');
  });
  afterAll(() => office.close());

  const shown = async (directiveId: string, headers: Headers = {}): Promise<Answer> => {
    await office.settled();
    return clerk.get(`/directives/${directiveId}`, headers);
  };
  const patch = (directiveId: string, correction: object, revision: number) =>
    clerk.patch(`/directives/${directiveId}`, correction, { 'if-match': `"${revision}"` });

  it('is told beforehand all that the issue would be refused for, in words and with the fields', async () => {
    const directiveId = await draft(clerk);
    const early = { kind: 'date', lastDay: '2026-02-27' };
    const tasks = ['1', '2'].map((no) => ({ no, deadline: early, ...(no === '2' && { addressees: [] }) }));
    await patch(directiveId, { tasks, documentDate: '2026-03-02' }, 0);
    await office.settled();
    const { body } = await clerk.get(`/directives/${directiveId}/preview`);
    const told = (body['obstacles'] as Item[]).map(({ code, path, message }) => [code, path, message]);
    expect(told).toEqual([
      ['draft-incomplete', 'number', expect.stringContaining('thiếu số, ký hiệu văn bản')],
      ['draft-incomplete', 'tasks.2.addressees', expect.stringContaining('nhiệm vụ 2: thiếu đơn vị chủ trì')],
      ['deadline-before-issue', 'tasks.1.deadline', expect.stringContaining('nhiệm vụ 1 (27/02/2026)')],
      ['deadline-before-issue', 'tasks.2.deadline', expect.stringContaining('nhiệm vụ 2 (27/02/2026)')],
    ]);
    const warnings = (await shown(directiveId)).body['warnings'] as Item[];
    expect(warnings.filter(({ blocks }) => blocks)).toEqual(body['obstacles']);
    const inEnglish = (await shown(directiveId, { 'accept-language': 'en' })).body['warnings'] as Item[];
    expect(inEnglish[0]!['message']).toContain('no number and symbol');
    const issue = await clerk.post(`/directives/${directiveId}/issue`);
    expect(issue.body).toMatchObject({ fields: { missing: ['number', 'tasks.2.addressees'] } });
  });

  it('is told of units that are no more, too', async () => {
    const admin = await office.as('quantri');
    const unit = {
      code: 'TAM',
      name: 'Đảng ủy tạm',
      kind: 'party-board',
      parentId: unitIdOf('TU'),
      establishedOn: '2020-01-01',
    };
    const { body: established } = await admin.post('/units', unit);
    const unitId = established['unitId'] as string;
    await office.settled();
    const addressees = [DISTRICTS, { kind: 'unit', unitId }];
    const directiveId = await readyDraft(clerk, { tasks: [{ no: '1', addressees }] });
    await admin.post(`/units/${unitId}/dissolution`, { on: '2026-03-01' });
    await office.settled();
    const { status, body } = await clerk.get(`/directives/${directiveId}/preview`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      obstacles: [{ code: 'unit-dissolved', path: 'tasks.1.addressees' }],
      tasks: [{ no: '1', unitCount: 2 }, { no: '2' }],
    });
  });

  it('may send back what he was given, which changes nothing and writes nothing', async () => {
    const drafted = await clerk.post('/directives/drafts', datedText);
    const directiveId = drafted.body['directiveId'] as string;
    const { body } = await shown(directiveId);
    const content = body['content'] as { tasks: Item[]; signer: Item };
    expect(content.tasks[1]!['deadline']).toEqual({ kind: 'date', lastDay: '2026-06-30' });
    expect(content.signer['name']).toBe('Nguyễn Văn Mẫu');
    const before = await office.lastPosition();
    for (const correction of [content, {}, { tasks: [] }, { number: '21-CT/TU' }]) {
      const answer = await patch(directiveId, correction, 0);
      expect(answer).toMatchObject({ status: 200, body: { directiveId, revision: 0, position: null } });
      expect(answer.headers.get('etag')).toBe('"0"');
    }
    const nothing = await clerk.patch(`/directives/${directiveId}`, undefined, { 'if-match': '"0"' });
    expect(nothing).toMatchObject({ status: 200, body: { directiveId, revision: 0, position: null } });
    expect(await office.lastPosition()).toBe(before);
  });

  it('adds and removes tasks by saying so, and never by a slip of the pen', async () => {
    const directiveId = await draft(clerk);
    const send = (tasks: object[]) => (headers: Headers) =>
      clerk.patch(`/directives/${directiveId}`, { tasks }, { ...headers, 'if-match': '"0"' });
    expect(await refused(send([{ no: '11', text: 'Sơ kết' }]))).toMatchObject({
      code: 'task-unknown',
      status: 422,
      fields: { taskNo: '11', known: ['1', '2'] },
    });
    expect(await refused(send([{ no: '11', removed: true }]))).toMatchObject({ code: 'task-unknown' });
    expect(await refused(send([{ no: '2', added: true, text: 'Sơ kết' }]))).toMatchObject({ code: 'task-exists' });
    const tasks = [
      { no: '1', removed: true },
      { no: '3', added: true, text: 'Sơ kết' },
    ];
    expect(await send(tasks)({})).toMatchObject({ status: 200, body: { revision: 1 } });
    const { content } = (await shown(directiveId)).body as { content: { tasks: Item[] } };
    expect(content.tasks.map(({ no, text }) => [no, text])).toMatchObject([
      ['2', expect.anything()],
      ['3', 'Sơ kết'],
    ]);
  });

  it('cannot issue twice, and is told when it was and how to take it back', async () => {
    const directiveId = await readyDraft(clerk);
    await clerk.post(`/directives/${directiveId}/issue`);
    const issue = (headers: Headers) => clerk.post(`/directives/${directiveId}/issue`, {}, headers);
    const problem = await refused(issue);
    expect(problem).toMatchObject({ code: 'directive-issued-twice', status: 409, fields: { issuedOn: '2026-03-02' } });
    expect(problem['detail']).toContain('đã ban hành ngày 02/03/2026');
    expect(problem['detail']).toContain('Để thu hồi, hãy mở văn bản');
    const preview = (headers: Headers) => clerk.get(`/directives/${directiveId}/preview`, headers);
    expect(await refused(preview)).toMatchObject({ code: 'directive-issued-twice' });
    expect((await shown(directiveId)).body['may']).toEqual(['recall', 'set-reports']);
    await clerk.post(`/directives/${directiveId}/recall`, { reason: 'Ban hành nhầm.' });
    expect(await refused(issue)).toMatchObject({ code: 'directive-recalled', status: 409 });
    expect((await shown(directiveId)).body['may']).toEqual([]);
  });

  it('is refused a search that says nothing', async () => {
    await draft(clerk);
    await office.settled();
    for (const path of ['/directives', '/units']) {
      for (const text of ['%', '_', ' ', '%%_']) {
        const search = (headers: Headers) => clerk.get(`${path}?text=${encodeURIComponent(text)}`, headers);
        expect(await refused(search)).toMatchObject({ code: 'search-says-nothing', status: 400 });
      }
      const all = (await clerk.get(path)).body['items'];
      expect((await clerk.get(`${path}?text=`)).body['items']).toEqual(all);
    }
  });

  it.each(['Tài liệu mật', 'BÍ MẬT', '  (MẬT)  ', 'TUYET MAT', 'Độ mật: Mật'])(
    'cannot draft from a text marked %j',
    async (mark) => {
      const marked = (headers: Headers) => clerk.post('/directives/drafts', `${mark}\n${directiveText}`, headers);
      expect(await refused(marked)).toMatchObject({ code: 'secret-document' });
      const spoken = `${directiveText.replace('1. Các', '1. Giữ gìn bí mật nhà nước; các')}`;
      expect((await clerk.post('/directives/drafts', spoken)).status).toBe(201);
    },
  );
});
