import type { EvaluationIndex } from '#application';
import {
  dateOf,
  type AssignmentEvent,
  type CheckEvent,
  type EvaluationEvent,
  type LocalDate,
  type RoundEvent,
} from '#domain';
import type { RecordedEvent } from '#event-sourcing';
import type { StoryOrganisation } from './story-organisation.js';

/** Where evidence of the story's units is to be found, and which of their evaluations wait. */
export class KnownEvaluations implements EvaluationIndex {
  /** Of each unit what is or was its own. */
  private readonly assignments = new Map<string, Set<string>>();
  private readonly endedOn = new Map<string, LocalDate>();
  private readonly checks = new Map<string, Set<string>>();
  private readonly waiting = new Map<string, { readonly unitId: string; readonly periodKey: string }>();
  /** First day of the period that is rated; what ended before it is in no sheet. */
  private from: LocalDate = '';

  constructor(private readonly organisation: StoryOrganisation) {}

  see(event: RecordedEvent): void {
    const known = event as unknown as RecordedEvent<AssignmentEvent | CheckEvent | EvaluationEvent | RoundEvent>;
    switch (known.type) {
      case 'AssignmentGiven.v1':
        return noted(this.assignments, known.data.unitId, known.data.assignmentId);
      case 'AssignmentTransferred.v1':
        return noted(this.assignments, known.data.toUnitId, known.data.assignmentId);
      case 'ReportAccepted.v1':
      case 'AssignmentWithdrawn.v1':
        this.endedOn.set(known.data.assignmentId, dateOf(known.meta.occurredAt));
        return;
      case 'EvaluationRoundOpened.v1':
        this.from = known.data.period.from;
        return;
      case 'FindingRecorded.v1':
        return noted(this.checks, known.data.unitId, known.data.checkId);
      case 'EvaluationOpened.v1': {
        const { evaluationId, unitId, period } = known.data;
        this.waiting.set(evaluationId, { unitId, periodKey: period.key });
        return;
      }
      case 'RatingDecided.v1':
      case 'EvaluationWaived.v1':
      case 'EvaluationCancelled.v1':
        this.waiting.delete(known.data.evaluationId);
    }
  }

  async evidenceOf(unitId: string) {
    const own = this.assignments.get(unitId) ?? new Set();
    // Rounds of a story go forwards, from one year to the next.
    const year: LocalDate = `${this.from.slice(0, 4)}-01-01`;
    const assignmentIds: string[] = [];
    for (const assignmentId of own) {
      const endedOn = this.endedOn.get(assignmentId);
      if (endedOn === undefined || endedOn >= this.from) assignmentIds.push(assignmentId);
      else if (endedOn < year) own.delete(assignmentId);
    }
    return { assignmentIds, checkIds: [...(this.checks.get(unitId) ?? [])] };
  }

  async waitingBelow(unitId: string, periodKey: string, limit: number): Promise<readonly string[]> {
    const tree = await this.organisation.tree();
    const below = [...this.waiting].filter(
      ([, one]) => one.periodKey === periodKey && tree.isBelow(one.unitId, unitId),
    );
    return below.slice(0, limit).map(([evaluationId]) => evaluationId);
  }
}

function noted(known: Map<string, Set<string>>, key: string, value: string): void {
  const values = known.get(key);
  if (values) values.add(value);
  else known.set(key, new Set([value]));
}
