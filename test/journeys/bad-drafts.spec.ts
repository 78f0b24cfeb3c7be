import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { DISTRICTS, draft, NO_SUCH, readyDraft } from './clerk-work.js';
import { directiveText } from './directive-text.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Headers, type Refused } from './refused.js';

describe('a bad draft is refused by name and leaves no event', () => {
  let office: Office;
  let clerk: Client;
  let refused: Refused;

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    clerk = await office.as('vanphong');
  });
  afterAll(() => office.close());

  it('unknown unit', async () => {
    const directiveId = await draft(clerk);
    const tasks = [{ no: '1', addressees: [{ kind: 'unit', unitId: NO_SUCH }] }];
    const patch = (headers: Headers) =>
      clerk.patch(`/directives/${directiveId}`, { tasks }, { ...headers, 'if-match': '"0"' });
    expect(await refused(patch)).toMatchObject({ code: 'unit-unknown', fields: { unit: NO_SUCH } });
  });

  it('unknown group', async () => {
    const directiveId = await draft(clerk);
    const tasks = [{ no: '1', addressees: [{ kind: 'group', groupId: NO_SUCH }] }];
    const patch = (headers: Headers) =>
      clerk.patch(`/directives/${directiveId}`, { tasks }, { ...headers, 'if-match': '"0"' });
    expect(await refused(patch)).toMatchObject({ code: 'group-unknown' });
  });

  it('deadline before issue', async () => {
    const deadline = { kind: 'date', lastDay: '2026-02-27' };
    const directiveId = await readyDraft(clerk, {
      tasks: ['1', '2'].map((no) => ({ no, addressees: [DISTRICTS], deadline })),
    });
    const issue = (headers: Headers) => clerk.post(`/directives/${directiveId}/issue`, {}, headers);
    const tasks = ['1', '2'].map((taskNo) => ({ taskNo, deadline: '2026-02-27' }));
    const problem = await refused(issue);
    expect(problem).toMatchObject({ code: 'deadline-before-issue', fields: { tasks } });
    expect(problem['detail']).toContain('nhiệm vụ 1 (27/02/2026), nhiệm vụ 2 (27/02/2026)');
  });

  it('a draft that is not complete names what it lacks', async () => {
    const directiveId = await draft(clerk);
    const issue = (headers: Headers) => clerk.post(`/directives/${directiveId}/issue`, {}, headers);
    const { code, fields, detail } = await refused(issue);
    expect(code).toBe('draft-incomplete');
    expect((fields as { missing: string[] }).missing).toEqual(expect.arrayContaining(['number', 'documentDate']));
    expect((fields as { inWords: object[] }).inWords).toContainEqual({
      path: 'number',
      detail: 'thiếu số, ký hiệu văn bản',
    });
    expect(detail).toContain('thiếu số, ký hiệu văn bản; thiếu ngày văn bản');
  });

  it('a document marked Mật', async () => {
    const secret = `MẬT\n${directiveText}`;
    expect(await refused((headers) => clerk.post('/directives/drafts', secret, headers))).toMatchObject({
      code: 'secret-document',
      status: 422,
    });
  });

  it('a correction that does not say which revision was seen, and one on a stale screen', async () => {
    const directiveId = await draft(clerk);
    const patch = (revision: string | null) => (headers: Headers) =>
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
