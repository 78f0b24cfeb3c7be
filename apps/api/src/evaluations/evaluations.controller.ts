import { Controller, Get, Inject, Query } from '@nestjs/common';
import { appraisesFor, CLOCK, evaluationActions, ORGANISATION, rightsFactsOf, type Organisation } from '#application';
import {
  dateOf,
  EVALUATION_STATUSES,
  EvaluationUnknown,
  EVIDENCE_FIGURES,
  RATINGS,
  ratingWarnings,
  sharesOf,
  type EvaluationState,
  type EvaluationStatus,
  type EvidenceFigure,
  type Rating,
  type RatingWarning,
} from '#domain';
import type { Actor, Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  findEvaluation,
  findEvidenceSheet,
  findingsOfSheet,
  historyOf,
  linesOfSheet,
  listCommendations,
  listEvaluations,
  type EvaluationView,
  type ReadModels,
} from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { HistoryPageDto } from '../history/history.answer.js';
import { Choice, Id } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { EvaluationDetailDto, EvaluationPageDto } from './evaluation.answer.js';
import { EvidenceLinePageDto } from './evidence.answer.js';

class EvaluationFilterDto extends PageDto {
  @Id({ optional: true })
  readonly roundId?: string;
  @Id({ optional: true })
  readonly unitId?: string;
  @Id({ optional: true })
  readonly deciderUnitId?: string;
  @Choice(EVALUATION_STATUSES, { optional: true })
  readonly status?: EvaluationStatus;
  @Choice(RATINGS, { optional: true })
  readonly rating?: Rating;
}

class EvidenceFilterDto extends PageDto {
  /** All that the unit had in hand, unless told. */
  @Choice(EVIDENCE_FIGURES, { optional: true })
  readonly figure?: EvidenceFigure;
}

/** Evaluations of units, the evidence that each rests on, and what is behind its figures. */
@Controller('evaluations')
export class EvaluationsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers('evaluations', 'Evaluations of units that the caller may see, those opened last first.', EvaluationPageDto)
  async evaluations(
    @CalledBy() { actor }: Caller,
    @Query() { atLeastPosition: _seen, ...filter }: EvaluationFilterDto,
  ) {
    const [visibleTo, tree, rights] = await Promise.all([
      this.reading.visibleTo(actor),
      this.organisation.tree(),
      this.reading.rightsOf(actor),
    ]);
    const takenOverIds = tree.takenOverWithin(rights.scopeRootId);
    return listEvaluations(this.db, {
      ...filter,
      visibleTo,
      appraiserUnitIds: appraisesFor(actor, tree),
      takenOverIds,
    });
  }

  @Get(':evaluationId')
  @Answers('evaluations', 'An evaluation with its evidence, and what the caller may do.', EvaluationDetailDto)
  async evaluation(@PathId('evaluationId') evaluationId: string, @CalledBy() { actor }: Caller) {
    const view = await this.readable(actor, evaluationId);
    const [rights, tree, sheet, { items: commendations }] = await Promise.all([
      this.reading.rightsOf(actor),
      this.organisation.tree(),
      findEvidenceSheet(this.db, view.evidence.sheetId),
      listCommendations(this.db, { visibleTo: 'everything', unitId: view.unitId, evaluationId }),
    ]);
    const findings = await findingsOfSheet(this.db, sheet?.findings ?? []);
    const today = dateOf(this.clock.now().toISOString());
    const may = evaluationActions({ actor, rights, tree }, stateOf(view), today);
    const shares = sharesOf(view.evidence.counts);
    return { ...view, shares, findings, warnings: warningsOf(view), commendations, may };
  }

  @Get(':evaluationId/evidence')
  @Answers('evaluations', 'The assignments behind a figure, as they stood at the cut-off.', EvidenceLinePageDto)
  async evidence(
    @PathId('evaluationId') evaluationId: string,
    @CalledBy() { actor }: Caller,
    @Query() { figure = 'total', cursor, limit }: EvidenceFilterDto,
  ) {
    const { evidence } = await this.readable(actor, evaluationId);
    return linesOfSheet(this.db, { sheetId: evidence.sheetId, figure, cursor, limit });
  }

  @Get(':evaluationId/history')
  @Answers('evaluations', 'Who said and decided what, newest first.', HistoryPageDto)
  async history(
    @PathId('evaluationId') evaluationId: string,
    @CalledBy() { actor }: Caller,
    @Query() { cursor, limit }: PageDto,
  ) {
    await this.readable(actor, evaluationId);
    return historyOf(this.db, { kind: 'evaluation', id: evaluationId }, { cursor, limit });
  }

  /** @throws EvaluationUnknown, NotAllowed */
  private async readable(actor: Actor, evaluationId: string): Promise<EvaluationView> {
    const view = await findEvaluation(this.db, evaluationId);
    if (!view) throw new EvaluationUnknown(evaluationId);
    const [rights, tree] = await Promise.all([this.reading.rightsOf(actor), this.organisation.tree()]);
    // Who appraises need not stand above the unit.
    if (!rights.may('appraise', 'Evaluation', rightsFactsOf(view, tree))) rights.demandReading(view.unitId);
    return view;
  }
}

/** Of what was said last: decided, appraised, or by the unit itself. */
function warningsOf({ evidence, decision, appraisal, selfRating }: EvaluationView): RatingWarning[] {
  const rating = (decision ?? appraisal ?? selfRating)?.rating;
  const points = (appraisal ?? selfRating)?.points ?? null;
  return rating ? ratingWarnings(rating, points, evidence.counts) : [];
}

function stateOf(view: EvaluationView): EvaluationState {
  const { periodKind: kind, periodKey: key, periodFrom: from, periodTo: to, status, decision } = view;
  return { status, opened: { ...view, period: { kind, key, from, to } }, decision };
}
