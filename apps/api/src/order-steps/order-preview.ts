import { Inject, Injectable } from '@nestjs/common';
import {
  ACTION_OF,
  NotAllowed,
  ORGANISATION,
  orderedCommand,
  resolvedStep,
  WORKING_TIME,
  type AskedStep,
  type Organisation,
  type Rights,
  type WorkingTime,
} from '#application';
import {
  assignment,
  AssignmentUnknown,
  AssignmentWithdrawnAlready,
  bulkOrder,
  dateOf,
  type AssignmentEvent,
  type OrderedStep,
  type ParentFacts,
} from '#domain';
import { Refusal, type Actor } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { assignmentsAmong, assignmentStateOf, type AssignmentView, type ReadModels } from '#read-models';
import { Reading } from '../access/reading.js';
import { refusalInWords } from '../answers/refusal.answer.js';
import type { Language } from '../problems/language.js';

/** What an order would do to one assignment. */
export interface PreviewedItem {
  readonly assignmentId: string;
  readonly unitName: string | null;
  readonly directiveNumber: string | null;
  readonly taskNo: string | null;
  readonly lastDay: string | null;
  /** Of an extension. */
  readonly newLastDay: string | null;
  /** Units below that it was handed on to: then most orders cannot be taken back. */
  readonly handedOnTo: number;
  /** null where the order would be carried out. */
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

const PREVIEWED = 'preview';

/** Asks the rule itself, on where the read models say that each assignment stands. */
@Injectable()
export class OrderPreview {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
    private readonly reading: Reading,
  ) {}

  /** @throws Refusal where the order as a whole would be refused */
  async of(actor: Actor, asked: AskedStep, assignmentIds: readonly string[], now: string, language: Language) {
    const rights = await this.reading.rightsOf(actor);
    rights.demand('order', 'Order', { ownerUnitId: actor.unitId });
    const step = await resolvedStep(asked, now, this.time, this.organisation);
    const data = { orderId: PREVIEWED, step, ownerUnitId: actor.unitId, assignmentIds, orderedAt: now };
    const [ordered] = bulkOrder.decide({ type: 'OrderSteps', data }, bulkOrder.initialState);
    const views = await this.viewsOf([...new Set(assignmentIds)]);
    const parents = await this.viewsOf([...views.values()].flatMap((view) => view.parentAssignmentId ?? []));
    const { tree } = await this.organisation.present();
    const on = dateOf(now);
    const items = [...new Set(assignmentIds)].map((assignmentId): PreviewedItem => {
      const view = views.get(assignmentId);
      const outcome = outcomeOf(() => {
        if (!view) throw new AssignmentUnknown(assignmentId);
        return decided(step, view, rights, actor, { parent: parentOf(view, parents), tree, on });
      });
      // Who may not read it is told no more than that.
      const shown = view && rights.mayRead(view.giverUnitId) ? view : null;
      return {
        assignmentId,
        unitName: shown?.unitName ?? null,
        directiveNumber: shown?.directiveNumber ?? null,
        taskNo: shown?.taskNo ?? null,
        lastDay: shown?.lastDay ?? null,
        newLastDay:
          'event' in outcome && outcome.event.type === 'ExtensionGranted.v1' ? outcome.event.data.to.lastDay : null,
        handedOnTo: shown?.cascadeCount ?? 0,
        refusal: 'event' in outcome ? null : refusalInWords(outcome.refusal, language),
      };
    });
    const wouldDo = items.filter(({ refusal }) => !refusal).length;
    const count = ordered?.type === 'BulkOrdered.v1' ? ordered.data.count : items.length;
    return { count, wouldDo, wouldRefuse: count - wouldDo, items };
  }

  private async viewsOf(assignmentIds: readonly string[]): Promise<ReadonlyMap<string, AssignmentView>> {
    const views = await assignmentsAmong(this.db, assignmentIds);
    return new Map(views.map((view) => [view.assignmentId, view]));
  }
}

type Outcome = { readonly event: AssignmentEvent } | { readonly refusal: Refusal };

function outcomeOf(decide: () => AssignmentEvent | undefined): Outcome {
  try {
    const event = decide();
    return event ? { event } : { refusal: new AssignmentWithdrawnAlready('order') };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}

function decided(
  step: OrderedStep,
  view: AssignmentView,
  rights: Rights,
  actor: Actor,
  facts: Parameters<typeof orderedCommand>[3],
): AssignmentEvent | undefined {
  const state = assignmentStateOf(view);
  const action = ACTION_OF[step.kind];
  if (!state.terms || !rights.may(action, 'Assignment', state.terms)) {
    throw new NotAllowed(actor.role, action, 'Assignment');
  }
  const of = { orderId: PREVIEWED, assignmentId: view.assignmentId };
  return assignment.decide(orderedCommand(step, of, state, facts), state)[0];
}

function parentOf(
  { parentAssignmentId, unitId, unitName }: AssignmentView,
  parents: ReadonlyMap<string, AssignmentView>,
): ParentFacts | null {
  const parent = parentAssignmentId === null ? undefined : parents.get(parentAssignmentId);
  return parent ? { deadline: assignmentStateOf(parent).deadline, childName: unitName ?? unitId } : null;
}
