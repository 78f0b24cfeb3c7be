import type { OrderedStep } from '#domain';
import type { BulkOrderItemView, BulkOrderView } from '#read-models';
import { DeadlineDto } from '../answers/deadline.answer.js';
import { pageOf } from '../answers/page.answer.js';
import { RefusalInWordsDto } from '../answers/refusal.answer.js';
import { shown, type EachOf } from '../answers/shown.js';
import { STEP_KINDS } from '../order-steps/order.dto.js';

/** A step in one shape, whatever it is. */
class OrderedStepDto {
  @shown.choice(STEP_KINDS)
  readonly kind!: OrderedStep['kind'];
  @shown.text()
  readonly reason!: string;
  @shown.part(() => DeadlineDto, { nullable: true, description: 'Of an extension' })
  readonly deadline!: DeadlineDto | null;
  @shown.id({ nullable: true, description: 'Of a transfer' })
  readonly toUnitId!: string | null;
  @shown.text({ nullable: true, description: 'Of the decision by which a transfer is made' })
  readonly decisionNumber!: string | null;
}

/** An order for many assignments, and how far it has come. */
export class OrderViewDto implements Omit<BulkOrderView, 'step'> {
  @shown.id()
  readonly orderId!: string;
  @shown.part(() => OrderedStepDto)
  readonly step!: OrderedStepDto;
  @shown.id({ description: 'The unit in whose name it was given' })
  readonly ownerUnitId!: string;
  @shown.text({ nullable: true })
  readonly ownerName!: string | null;
  @shown.id()
  readonly byUserId!: string;
  @shown.text({ nullable: true })
  readonly byUserName!: string | null;
  @shown.instant()
  readonly orderedAt!: string;
  @shown.count()
  readonly count!: number;
  @shown.count({ description: 'Took the step' })
  readonly done!: number;
  @shown.count({ description: 'Refused it; what is neither done nor refused waits' })
  readonly refused!: number;
  @shown.text({ nullable: true })
  readonly undoReason!: string | null;
  @shown.instant({ nullable: true })
  readonly undoOrderedAt!: string | null;
  @shown.count({ description: 'Of those done, where it was taken back' })
  readonly undone!: number;
  @shown.count({ description: 'Of those done, where something had followed' })
  readonly undoRefused!: number;
  @shown.whole()
  readonly revision!: number;
}

export const OrderPageDto = pageOf(OrderViewDto, 'OrderPageDto');

export const OUTCOMES: EachOf<BulkOrderItemView['outcome']> = { waiting: true, done: true, refused: true };
export const UNDOINGS: EachOf<NonNullable<BulkOrderItemView['undo']>> = { undone: true, refused: true };

/** What came of an order for one assignment. */
class OrderItemDto implements Omit<BulkOrderItemView, 'refusal' | 'undoRefusal' | 'giverUnitId'> {
  @shown.id()
  readonly assignmentId!: string;
  @shown.choice(OUTCOMES)
  readonly outcome!: BulkOrderItemView['outcome'];
  @shown.part(() => RefusalInWordsDto, { nullable: true })
  readonly refusal!: RefusalInWordsDto | null;
  @shown.choice(UNDOINGS, { nullable: true, description: 'null where it was not tried' })
  readonly undo!: BulkOrderItemView['undo'];
  @shown.part(() => RefusalInWordsDto, { nullable: true })
  readonly undoRefusal!: RefusalInWordsDto | null;
  @shown.id({ nullable: true, description: 'The doer as of now' })
  readonly unitId!: string | null;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
  @shown.text({ nullable: true })
  readonly directiveNumber!: string | null;
  @shown.text({ nullable: true })
  readonly taskNo!: string | null;
}

export const OrderItemPageDto = pageOf(OrderItemDto, 'OrderItemPageDto');

/** The step as it is answered. */
export function shownStep(step: OrderedStep): OrderedStepDto {
  const { kind } = step;
  const none = { deadline: null, toUnitId: null, decisionNumber: null };
  if (kind === 'transfer') {
    const { text, number = null } = step.reason;
    return { ...none, kind, reason: text, toUnitId: step.toUnitId, decisionNumber: number };
  }
  return { ...none, kind, reason: step.reason, ...(kind === 'extend' && { deadline: step.deadline }) };
}
