import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  bulkOrder,
  bulkOrderStream,
  dateOf,
  deadlineFrom,
  UnitUnknown,
  type LocalDate,
  type OrderedStep,
} from '#domain';
import { decideAndAppend, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { WORKING_TIME, type WorkingTime } from '../ports/working-time.js';

/** A step as a person asks for it: a day, which the calendar makes a deadline of, and units by their ids. */
export type AskedStep =
  | { readonly kind: 'extend'; readonly lastDay: LocalDate; readonly reason: string }
  | { readonly kind: 'suspend' | 'resume' | 'withdraw'; readonly reason: string }
  | { readonly kind: 'transfer'; readonly toUnitId: string; readonly number?: string; readonly reason: string };

/** One step for many assignments at once. Each is decided by itself afterwards: rights and rules are its own. */
export class OrderSteps extends ApplicationCommand<{
  readonly orderId: string;
  readonly step: AskedStep;
  readonly assignmentIds: readonly string[];
}> {}

@CommandHandler(OrderSteps)
export class OrderStepsHandler implements ICommandHandler<OrderSteps> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
    private readonly authority: Authority,
  ) {}

  async execute({ data, meta, options }: OrderSteps): Promise<Decision> {
    const ownerUnitId = meta.actor.unitId;
    const rights = await this.authority.rightsOf(meta.actor);
    rights.demand('order', 'Order', { ownerUnitId });
    const { orderId, assignmentIds } = data;
    const step = await resolvedStep(data.step, meta.occurredAt, this.time, this.organisation);
    const ordered = { orderId, step, assignmentIds, ownerUnitId, orderedAt: meta.occurredAt };
    const command = { type: 'OrderSteps', data: ordered } as const;
    return decideAndAppend(this.store, bulkOrder, bulkOrderStream(orderId), command, meta, options);
  }
}

/** What the calendar and the tree make of a step. @throws UnitUnknown for a transfer to nobody */
export async function resolvedStep(
  step: AskedStep,
  occurredAt: string,
  time: WorkingTime,
  organisation: Organisation,
): Promise<OrderedStep> {
  const { kind, reason } = step;
  switch (kind) {
    case 'extend': {
      const stated = { kind: 'date', lastDay: step.lastDay } as const;
      const today = dateOf(occurredAt);
      return { kind, deadline: deadlineFrom(stated, today, await time.calendar(), time.deadlinePolicy), reason };
    }
    case 'transfer': {
      const { toUnitId, number } = step;
      if (!(await organisation.present()).tree.get(toUnitId)) throw new UnitUnknown(toUnitId);
      return { kind, toUnitId, reason: { kind: 'decision', ...(number !== undefined && { number }), text: reason } };
    }
    case 'suspend':
    case 'resume':
    case 'withdraw':
      return { kind, reason };
  }
}
