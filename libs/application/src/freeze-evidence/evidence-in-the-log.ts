import { Inject, Injectable } from '@nestjs/common';
import {
  assignmentStream,
  checkStream,
  evidenceLine,
  openFindings,
  type AssignmentEvent,
  type CheckEvent,
  type EvidenceLine,
  type EvidenceScope,
  type OpenFinding,
} from '#domain';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { eachAtOnce } from '../each-at-once.js';
import { EVALUATION_INDEX, type EvaluationIndex } from '../ports/evaluation-index.js';
import { EVENT_STORE } from '../ports/tokens.js';

export interface TakenEvidence {
  readonly lines: readonly EvidenceLine[];
  readonly findings: readonly OpenFinding[];
}

/** Streams in flight at once. */
const AT_ONCE = 50;

/**
 * Takes evidence of a unit from the log, stream by stream; the read models only tell which streams. The same scope
 * gives the same evidence for ever, also to whoever wants to check a sheet years later.
 */
@Injectable()
export class EvidenceInTheLog {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(EVALUATION_INDEX) private readonly index: EvaluationIndex,
  ) {}

  /** @throws NotCaughtUp */
  async take(scope: EvidenceScope): Promise<TakenEvidence> {
    const { assignmentIds, checkIds } = await this.index.evidenceOf(scope.unitId, scope.upTo);
    const lines = await eachOf([...assignmentIds].sort(), async (assignmentId) => {
      const line = evidenceLine(await this.assignment(assignmentId), scope);
      return line ? [line] : [];
    });
    const findings = await eachOf([...checkIds].sort(), (checkId) => this.findingsOf(checkId, scope));
    return { lines, findings };
  }

  private async findingsOf(checkId: string, scope: EvidenceScope): Promise<OpenFinding[]> {
    const history = (await this.store.readStream(checkStream(checkId))) as unknown as RecordedEvent<CheckEvent>[];
    const remedyIds = history.flatMap(({ type, data }) => (type === 'RemedyDemanded.v1' ? [data] : []));
    const settled = await eachOf(remedyIds, async ({ assignmentId, unitId }) => {
      const line = evidenceLine(await this.assignment(assignmentId), { ...scope, unitId, from: SINCE_EVER });
      const isSettled = line?.followUp === 'withdrawn' || line?.followUp.startsWith('done');
      return isSettled ? [assignmentId] : [];
    });
    return openFindings(history, scope, (remedyId) => settled.includes(remedyId));
  }

  private async assignment(assignmentId: string): Promise<RecordedEvent<AssignmentEvent>[]> {
    return (await this.store.readStream(assignmentStream(assignmentId))) as unknown as RecordedEvent<AssignmentEvent>[];
  }
}

const SINCE_EVER = '1900-01-01';

async function eachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<readonly Result[]>,
): Promise<Result[]> {
  return (await eachAtOnce(items, AT_ONCE, work)).flat();
}
