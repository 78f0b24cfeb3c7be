import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, ORGANISATION, type Organisation, type Rehearsal } from '#application';
import { dateOf, type ReformStep, type UnitTree } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  assignmentMoves,
  assignmentsOfMove,
  peopleMoves,
  type AssignmentMove,
  type MoveOutcome,
  type PageRequest,
  type ReadModels,
} from '#read-models';
import { obstaclesInWords } from '../preview-issue/obstacles-in-words.js';
import type { Language } from '../problems/language.js';
import { refusedInWords } from '../reforms/refused-in-words.js';

/** Which of the moves is asked for; all of an outcome where units are not named. */
export interface AskedMove {
  readonly outcome: MoveOutcome;
  readonly fromUnitId?: string;
  readonly toUnitId?: string;
}

/** What a rehearsed change of a decree in force would move, and where to. */
@Injectable()
export class ChangePreview {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async told(decreeId: string, rehearsal: Rehearsal, language: Language) {
    const { tree } = await this.organisation.present();
    const asked = { decreeId, after: rehearsal.after, tree, today: dateOf(this.clock.now()) };
    const [moves, people] = await Promise.all([assignmentMoves(this.db, asked), peopleMoves(this.db, asked)]);
    const nameOf = namesIn(rehearsal, tree);
    return {
      obstacles: obstaclesInWords(rehearsal.obstacles, language),
      units: rehearsal.steps.map((step) => unitChanged(step, nameOf)),
      refused: refusedInWords(rehearsal.refused, tree, language),
      moves: moves.map(({ assignmentIds, ...move }) => ({
        ...move,
        fromUnitName: nameOf(move.fromUnitId),
        toUnitName: nameOf(move.toUnitId),
        count: assignmentIds.length,
      })),
      people: people.map((one) => ({
        ...one,
        fromUnitName: nameOf(one.fromUnitId),
        toUnitName: one.toUnitId === null ? null : nameOf(one.toUnitId),
      })),
    };
  }

  /** The assignments that a figure of the preview counts. */
  async assignments(decreeId: string, { after }: Rehearsal, asked: AskedMove, page: PageRequest) {
    const { tree } = await this.organisation.present();
    const moves = await assignmentMoves(this.db, { decreeId, after, tree, today: dateOf(this.clock.now()) });
    const counted = moves.filter((move) => isAsked(move, asked));
    return assignmentsOfMove(this.db, [...new Set(counted.flatMap(({ assignmentIds }) => assignmentIds))], page);
  }
}

const isAsked = (move: AssignmentMove, { outcome, fromUnitId, toUnitId }: AskedMove): boolean =>
  move.outcome === outcome &&
  (fromUnitId === undefined || move.fromUnitId === fromUnitId) &&
  (toUnitId === undefined || move.toUnitId === toUnitId);

/** Names as they are; of a unit that the change makes, as it would be. */
function namesIn({ after }: Rehearsal, tree: UnitTree): (unitId: string) => string {
  const made = new Map(after.map(({ unitId, name }) => [unitId, name]));
  return (unitId) => tree.get(unitId)?.name ?? made.get(unitId) ?? unitId;
}

function unitChanged(step: ReformStep, nameOf: (unitId: string) => string) {
  const unitId = step.type === 'establish' ? step.unit.unitId : step.unitId;
  const parentId = step.type === 'establish' ? step.unit.parentId : step.type === 'move' ? step.parentId : null;
  const successors = step.type === 'reorganise' ? step.successors : [];
  return {
    step: step.type,
    unitId,
    unitName: nameOf(unitId),
    newName: step.type === 'rename' ? step.name : null,
    superiorName: parentId === null ? null : nameOf(parentId),
    successors: successors.map((one) => ({ ...one, name: nameOf(one.unitId) })),
  };
}
