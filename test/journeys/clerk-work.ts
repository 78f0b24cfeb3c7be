import { expect } from '@jest/globals';
import { groupIdOf, unitIdOf } from '#application';
import type { Client } from './client.js';
import { directiveText } from './directive-text.js';
import type { Office } from './office.js';

/** All districts, as an addressee. */
export const DISTRICTS = { kind: 'group', groupId: groupIdOf('HUYEN-UY') };

/** An id that nothing has. */
export const NO_SUCH = '00000000-0000-4000-8000-000000000000';

export const LAST_DAY = '2026-06-30';

export async function draft(clerk: Client): Promise<string> {
  const drafted = await clerk.post('/directives/drafts', directiveText);
  expect(drafted.status).toBe(201);
  return drafted.body['directiveId'] as string;
}

/** A draft with three tasks for all districts that lacks nothing, unless `change` takes it away. */
export async function readyDraft(clerk: Client, change: object = {}): Promise<string> {
  const directiveId = await draft(clerk);
  const deadline = { kind: 'date', lastDay: LAST_DAY };
  const tasks = ['1', '2', '3'].map((no) => ({
    no,
    ...(no === '3' && { added: true }),
    text: `Việc ${no}`,
    addressees: [DISTRICTS],
    deadline,
    productRequired: false,
  }));
  const correction = { number: '18-CT/TU', documentDate: '2026-03-02', tasks, ...change };
  const corrected = await clerk.patch(`/directives/${directiveId}`, correction, { 'if-match': '"0"' });
  expect(corrected.status).toBe(200);
  return directiveId;
}

/** Issues such a directive; answers how to find the assignment of a task at a unit. */
export async function issuedAssignments(office: Office, clerk: Client): Promise<(no: string, unit: string) => string> {
  const directiveId = await readyDraft(clerk);
  expect((await clerk.post(`/directives/${directiveId}/issue`)).status).toBe(200);
  await office.settled();
  const { body } = await clerk.get(`/directives/${directiveId}/assignments`);
  const given = body['items'] as { taskNo: string; unitId: string; assignmentId: string }[];
  return (no, unit) => given.find(({ taskNo, unitId }) => taskNo === no && unitId === unitIdOf(unit))!.assignmentId;
}
