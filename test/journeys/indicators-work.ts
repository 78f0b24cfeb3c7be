import { expect } from '@jest/globals';
import { OpenReportPeriods, unitIdOf } from '#application';
import { readyDraft } from './clerk-work.js';
import type { Client } from './client.js';
import type { Office } from './office.js';

interface Owed {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly reportPeriod: { readonly key: string } | null;
}

/** A figure as a report states it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unitOfMeasure?: string;
}

/** A directive whose first task both districts report every quarter. */
export class QuarterlyReports {
  private constructor(
    private readonly office: Office,
    readonly directiveId: string,
  ) {}

  static async issued(office: Office, clerk: Client): Promise<QuarterlyReports> {
    const directiveId = await readyDraft(clerk, { basis: [] });
    const tasks = [{ no: '1', recurrence: { period: 'quarterly' } }];
    const corrected = await clerk.patch(`/directives/${directiveId}`, { tasks }, { 'if-match': '"1"' });
    expect(corrected.status).toBe(200);
    expect((await clerk.post(`/directives/${directiveId}/issue`)).status).toBe(200);
    const reports = new QuarterlyReports(office, directiveId);
    await reports.round();
    return reports;
  }

  /** Periods whose day has come are given to the units. */
  async round(): Promise<void> {
    await this.office.settled();
    await this.office.app.get(OpenReportPeriods).round();
    await this.office.settled();
  }

  async owed(clerk: Client, unit: string, key: string): Promise<string> {
    const { body } = await clerk.get(`/directives/${this.directiveId}/assignments?limit=200`);
    const found = (body['items'] as Owed[]).find(
      ({ unitId, reportPeriod }) => unitId === unitIdOf(unit) && reportPeriod?.key === key,
    );
    return found!.assignmentId;
  }

  async report(district: Client, assignmentId: string, ...indicators: readonly Figure[]): Promise<void> {
    const report = { narrative: { results: 'Đã đối thoại.' }, indicators };
    expect((await district.post(`/assignments/${assignmentId}/reports`, report)).status).toBe(201);
    await this.office.settled();
  }
}

/** What was received, what of it was admissible, what was resolved. */
export const funnel = (received: number, admissible: number, resolved: number): Figure[] => [
  { name: 'Số kiến nghị', value: received, unitOfMeasure: 'kiến nghị' },
  { name: 'Số kiến nghị đủ điều kiện', value: admissible, unitOfMeasure: 'kiến nghị' },
  { name: 'Số kiến nghị đã giải quyết', value: resolved, unitOfMeasure: 'kiến nghị' },
];
