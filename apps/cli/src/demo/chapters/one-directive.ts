import { Readable } from 'node:stream';
import {
  AcceptReport,
  AcknowledgeAssignment,
  DraftDirective,
  IssueDirective,
  SubmitReport,
  unitIdOf,
} from '#application';
import { deriveId, type Actor } from '#event-sourcing';
import { countedAssignments, type AssignmentView } from '#read-models';
import { sampleDirective } from '#sample';
import { clerk } from '../life.js';
import type { DemoOffice } from '../office.js';

/** The directive of the sample, issued, with what its units do about one of its tasks. */
export class OneDirective {
  readonly directiveId = deriveId('demo', '15-CT/TU');

  constructor(private readonly office: DemoOffice) {}

  /** Issues it; answers the assignments of the task that has a deadline and goes to most units. */
  async issue(): Promise<readonly AssignmentView[]> {
    const { directiveId } = this;
    await this.office.as(clerk, DraftDirective, { directiveId, text: sampleDirective });
    await this.office.as(clerk, IssueDirective, { directiveId });
    const all = await this.assignments();
    const dated = all.filter(({ lastDay }) => lastDay !== null);
    const ofTask = (no: string) => dated.filter(({ taskNo }) => taskNo === no);
    const tasks = [...new Set(dated.map(({ taskNo }) => taskNo))].map(ofTask);
    return tasks.toSorted((one, other) => other.length - one.length)[0] ?? [];
  }

  async assignments(): Promise<readonly AssignmentView[]> {
    await this.office.settled();
    const now = this.office.clock.now().toISOString();
    const { items } = await countedAssignments(this.office.stores.readModels, {
      now,
      directiveId: this.directiveId,
      limit: 200,
    });
    return items;
  }

  /** Takes it on and reports it, now unless told when. */
  async report(
    { assignmentId, unitId }: AssignmentView,
    { takenOnAt, reportedAt }: { readonly takenOnAt?: string; readonly reportedAt?: string } = {},
  ): Promise<void> {
    const officer = officerOf(unitId);
    const product = await this.office.stores.files.put(Readable.from([Buffer.from('Kế hoạch thực hiện chỉ thị\n')]), {
      name: 'ke-hoach.txt',
      declaredType: 'text/plain',
    });
    const report = { narrative: { results: 'Đã hoàn thành.' }, indicators: [], evidence: [product] };
    await this.office.as(officer, AcknowledgeAssignment, { assignmentId }, takenOnAt);
    await this.office.as(officer, SubmitReport, { assignmentId, ...report }, reportedAt);
  }

  async accept({ assignmentId }: AssignmentView): Promise<void> {
    await this.office.as(secretary, AcceptReport, { assignmentId, remark: null });
  }
}

/** Accepts what is reported: not the clerk, whose own office is given tasks too. */
export const secretary: Actor = { userId: deriveId('demo', 'secretary'), unitId: unitIdOf('BTV'), role: 'issuer' };

export const officerOf = (unitId: string): Actor => ({
  userId: deriveId('demo', unitId),
  unitId,
  role: 'unit-officer',
});
