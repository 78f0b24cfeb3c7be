import { Inject, Injectable } from '@nestjs/common';
import {
  evaluation,
  evaluationIdOf,
  evaluationStream,
  evidenceSheet,
  evidenceSheetStream,
  type EvaluationCommand,
  type EvidenceSheet,
  type EvidenceSheetEvent,
  type RatedUnit,
  type RoundEvent,
} from '#domain';
import {
  causedBy,
  decideAndAppend,
  deriveId,
  fold,
  type EventStore,
  type Policy,
  type RecordedEvent,
} from '#event-sourcing';
import { WaitingEvaluations } from '../evaluation/waiting-evaluations.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { refusalOf } from '../refusal-of.js';
import { systemActor } from '../system-actor.js';
import { EvidenceInTheLog } from './evidence-in-the-log.js';

type Opened = Extract<RoundEvent, { type: 'EvaluationRoundOpened.v1' }>;
type Cancelled = Extract<RoundEvent, { type: 'EvaluationRoundCancelled.v1' }>;

/**
 * Takes evidence for each unit of a round and opens its evaluation on it; ends the evaluations of a round that was
 * cancelled. The sheet is written down before it is used, so that what a crash cut short goes on with the same one.
 */
@Injectable()
export class FreezeEvidence implements Policy<Opened | Cancelled> {
  readonly name = 'freeze-evidence.v1';
  readonly types = ['EvaluationRoundOpened.v1', 'EvaluationRoundCancelled.v1'] as const;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly evidence: EvidenceInTheLog,
    private readonly waiting: WaitingEvaluations,
  ) {}

  async react(event: RecordedEvent<Opened | Cancelled>): Promise<void> {
    if (event.type === 'EvaluationRoundCancelled.v1') return this.cancel(event);
    for (const rated of event.data.units) await this.open(event, rated);
  }

  private async open(event: RecordedEvent<Opened>, rated: RatedUnit): Promise<void> {
    const { roundId, period, cutOffAt, selfRatingUntil } = event.data;
    const { sheetId, sha256, counts, findings } = await this.sheetFor(event, rated.unitId);
    const evaluationId = evaluationIdOf(rated.unitId, period.key);
    const evidence = { sheetId, sha256, counts, openFindings: findings.length };
    const data = { ...rated, evaluationId, roundId, period, cutOffAt, selfRatingUntil, evidence };
    const unitName = (await this.organisation.tree()).get(rated.unitId)?.name ?? rated.unitId;
    await this.decide(event, evaluationId, { type: 'OpenEvaluation', data, unitName });
  }

  /** As it stands in the log, or else taken now. */
  private async sheetFor(event: RecordedEvent<Opened>, unitId: string): Promise<EvidenceSheet> {
    const { period, cutOffAt } = event.data;
    const sheetId = deriveId('sheet', event.id, unitId);
    const stream = evidenceSheetStream(sheetId);
    const written = async () =>
      fold(evidenceSheet, (await this.store.readStream(stream)) as unknown as EvidenceSheetEvent[]);
    let { sheet, chunks } = await written();
    if (sheet) return sheet;
    const scope = { unitId, from: period.from, cutOffAt, upTo: event.position };
    const data = { sheetId, ...scope, ...(await this.evidence.take(scope)) };
    while (!sheet) {
      const meta = causedBy(event, this.name, systemActor(event.data.ownerUnitId), `sheet ${unitId} ${chunks}`);
      await decideAndAppend(this.store, evidenceSheet, stream, { type: 'FreezeEvidence', data }, meta);
      ({ sheet, chunks } = await written());
    }
    return sheet;
  }

  private async cancel(event: RecordedEvent<Cancelled>): Promise<void> {
    const { roundId, reason } = event.data;
    // As it was cancelled: meanwhile it may have been opened anew, with other units.
    const { round } = await this.waiting.roundStateOf(roundId, event.revision);
    for (const { unitId } of round?.units ?? []) {
      const evaluationId = evaluationIdOf(unitId, round!.period.key);
      await this.decide(event, evaluationId, { type: 'CancelEvaluation', data: { evaluationId, roundId, reason } });
    }
  }

  /** What is rated elsewhere meanwhile, or was decided before the cancellation came, stays so. */
  private async decide(
    event: RecordedEvent<Opened | Cancelled>,
    evaluationId: string,
    command: EvaluationCommand,
  ): Promise<void> {
    const meta = causedBy(event, this.name, systemActor(event.meta.actor.unitId), evaluationId);
    await refusalOf(() => decideAndAppend(this.store, evaluation, evaluationStream(evaluationId), command, meta));
  }
}
