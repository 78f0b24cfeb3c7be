import { Inject, Injectable } from '@nestjs/common';
import {
  assignment,
  assignmentStream,
  decree,
  decreeStream,
  MergedInCircle,
  unit,
  unitStream,
  type DecreeEvent,
  type LocalDate,
  type ReformStep,
  type RefusedStep,
  type SuccessionDecision,
} from '#domain';
import {
  causedBy,
  decideAndAppend,
  type CommandMeta,
  type EventStore,
  type Policy,
  type RecordedEvent,
} from '#event-sourcing';
import { eachAtOnce } from '../each-at-once.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { refusalOf } from '../refusal-of.js';
import { systemActor } from '../system-actor.js';
import { passesBack } from './passes-back.js';
import { unitCommandOf } from './unit-command-of.js';

type Trigger = Extract<
  DecreeEvent,
  { type: 'DecreeEnforced.v1' | 'DecreeCorrected.v1' | 'DecreeWithdrawn.v1' | 'SuccessionDecided.v1' }
>;

type OfSteps = RecordedEvent<Exclude<Trigger, { type: 'SuccessionDecided.v1' }>>;

/** Steps or transfers in flight at once; each reads and decides on its own stream. */
const AT_ONCE = 64;

/**
 * Makes of each unit what a decree says of it, and carries out what a person decided. Commands have ids made from the
 * event's, so that a repeat after a crash goes on where it stopped. What a unit refuses is noted at the decree and
 * holds nobody else up. What is open at the units passes on afterwards, see `PassOn`.
 */
@Injectable()
export class CarryOutReform implements Policy<Trigger> {
  readonly name = 'carry-out-reform.v1';
  readonly types = ['DecreeEnforced.v1', 'DecreeCorrected.v1', 'DecreeWithdrawn.v1', 'SuccessionDecided.v1'] as const;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async react(event: RecordedEvent<Trigger>): Promise<void> {
    if (event.type === 'SuccessionDecided.v1') return this.carryOutDecision(event, event.data);
    const steps = stepsIn(event);
    if (!steps) return;
    const { decreeId } = event.data;
    const refused: RefusedStep[] = [];
    for (const run of runsOf(steps)) {
      await eachAtOnce(run, AT_ONCE, async (step) => {
        const code = await this.take(step, event, decreeId);
        if (code) refused.push({ unitId: unitIdOf(step), step: step.type, code });
      });
    }
    refused.sort((one, other) => (one.unitId < other.unitId ? -1 : 1));
    const note = { type: 'NoteCarriedOut', data: { decreeId, refused } } as const;
    await decideAndAppend(this.store, decree, decreeStream(decreeId), note, this.metaOf(event, 'carried out'));
  }

  /** Answers the code of a refusal; null when the step was taken, now or before. */
  private async take(step: ReformStep, event: OfSteps, decreeId: string): Promise<string | null> {
    const unitId = unitIdOf(step);
    const reason = 'reason' in event.data ? (event.data.reason ?? '') : '';
    const on = dayOf(event);
    const refusal = await refusalOf(async () => {
      if (step.type === 'reorganise' && (await passesBack(this.store, unitId, step.successors))) {
        throw new MergedInCircle(unitId, step.successors.map((one) => one.unitId).join(', '));
      }
      for (const [index, command] of (await unitCommandOf(this.store, step, { decreeId, on, reason })).entries()) {
        const meta = this.metaOf(event, `${step.type} ${unitId} ${index}`);
        await decideAndAppend(this.store, unit, unitStream(unitId), command, meta);
      }
    });
    return refusal && refusal.code;
  }

  private async carryOutDecision(event: RecordedEvent<Trigger>, decision: SuccessionDecision): Promise<void> {
    const { decreeId, fromUnitId, toUnitId, assignmentIds, number, text } = decision;
    if (!assignmentIds) {
      const choose = { type: 'ChooseHeir', data: { unitId: fromUnitId, decreeId, heirId: toUnitId, text } } as const;
      const meta = this.metaOf(event, fromUnitId);
      // Refused where the unit was restored or reorganised anew: what is open at it stands among the undecided again.
      await refusalOf(() => decideAndAppend(this.store, unit, unitStream(fromUnitId), choose, meta));
      return;
    }
    if (fromUnitId === toUnitId) return;
    const reason = { kind: 'decree', decreeId, ...(number !== null && { number }), text } as const;
    await eachAtOnce(assignmentIds, AT_ONCE, async (assignmentId) => {
      const transfer = {
        type: 'TransferAssignment',
        data: { assignmentId, fromUnitId, toUnitId, reason },
        to: { unitName: toUnitId, exists: true, inReach: true },
      } as const;
      // It is the decision of a person, in whose name it is done.
      const meta = causedBy(event, this.name, event.meta.actor, assignmentId);
      // Refused where it was done, withdrawn or passed on meanwhile: then it is no longer undecided.
      await refusalOf(() => decideAndAppend(this.store, assignment, assignmentStream(assignmentId), transfer, meta));
    });
  }

  private metaOf(event: RecordedEvent<Trigger>, part: string): CommandMeta {
    return causedBy(event, this.name, systemActor(event.meta.actor.unitId), part);
  }
}

function dayOf(event: OfSteps): LocalDate {
  if (event.type === 'DecreeEnforced.v1') return event.data.on;
  return event.type === 'DecreeCorrected.v1' ? event.data.content.inForceOn : event.data.inForceOn;
}

/** null: it was not in force, and nothing is carried out. A correction of its words alone takes no step. */
export function stepsIn(event: OfSteps): readonly ReformStep[] | null {
  if (event.type === 'DecreeCorrected.v1') return event.data.effect?.taken ?? null;
  return event.data.steps.length > 0 ? event.data.steps : null;
}

const unitIdOf = (step: ReformStep): string => (step.type === 'establish' ? step.unit.unitId : step.unitId);

/** Steps of one kind that stand together: their order among themselves does not matter. */
function runsOf(steps: readonly ReformStep[]): ReformStep[][] {
  const runs: ReformStep[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run?.[0]?.type === step.type) run.push(step);
    else runs.push([step]);
  }
  return runs;
}
