import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readyDraft } from './clerk-work.js';
import type { Client } from './client.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Refused } from './refused.js';

type Item = Record<string, unknown>;

describe('periodic reports', () => {
  let office: Office;
  let clerk: Client;
  let directiveId: string;
  let refused: Refused;

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    clerk = await office.as('vanphong');
    directiveId = await readyDraft(clerk);
    expect((await correct(recurring('2', { period: null }))).status).toBe(200);
  });
  afterAll(() => office.close());

  const seen = async (path: string) => {
    await office.settled();
    const { status, body } = await clerk.get(path);
    expect(status).toBe(200);
    return body;
  };
  const recurring = (no: string, recurrence: object | null) => ({ tasks: [{ no, recurrence }] });
  const correct = async (correction: object, headers = {}) => {
    const { revision } = await seen(`/directives/${directiveId}`);
    return clerk.patch(`/directives/${directiveId}`, correction, { 'if-match': `"${String(revision)}"`, ...headers });
  };

  it.each([
    ['of a fifth quarter', { period: 'quarterly', from: '2026-Q5' }, 'period-invalid'],
    ['from a day that there is not', { period: 'monthly', from: '2026-02-30' }, 'date-invalid'],
    ['by the second', { period: null, rule: 'FREQ=SECONDLY' }, 'rule-too-frequent'],
    ['twice a day', { period: null, rule: 'FREQ=DAILY;BYHOUR=8,14' }, 'rule-too-frequent'],
    ['by a rule that says nothing', { period: null, rule: 'EVERY=QUARTER' }, 'rule-invalid'],
    ['until a day that there is not', { period: null, rule: 'FREQ=DAILY;UNTIL=20260230' }, 'rule-invalid'],
    ['by a period and a rule', { period: 'weekly', rule: 'FREQ=DAILY' }, 'period-and-rule'],
    ['that end before they start', { period: 'weekly', from: '2026-04', until: '2026-03' }, 'reports-end-before-start'],
  ])('are refused %s', async (_what, recurrence, code) => {
    const problem = await refused((headers) => correct(recurring('2', recurrence), headers));
    expect(problem).toMatchObject({ code });
    const { demands } = await seen(`/directives/${directiveId}/report-periods`);
    expect((demands as Item[]).find(({ taskNo }) => taskNo === '2')).toMatchObject({ status: 'not-set' });
  });

  it('by a rule that never occurs are named as an obstacle, and not issued', async () => {
    const never = { period: null, rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' };
    expect((await correct(recurring('2', never))).status).toBe(200);
    const { obstacles } = await seen(`/directives/${directiveId}/preview`);
    expect(obstacles).toMatchObject([{ code: 'rule-never-occurs', path: 'tasks.2.recurrence', blocks: true }]);
    const problem = await refused((headers) => clerk.post(`/directives/${directiveId}/issue`, undefined, headers));
    expect(problem).toMatchObject({ code: 'rule-never-occurs' });
    const asked = `/report-schedule?rule=${encodeURIComponent(never.rule)}`;
    expect(await refused((headers) => clerk.get(asked, headers))).toMatchObject({ code: 'rule-never-occurs' });
  });
});
