import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { bulkOrder, bulkOrderStream, BulkOrderUnknown, type BulkOrderCommand, type BulkOrderState } from '#domain';
import { decideAndAppend, type Decision, type EventStore } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { EVENT_STORE } from '../ports/tokens.js';

/** Takes an order for many back, wherever nothing has followed it. */
export class UndoOrder extends ApplicationCommand<{ readonly orderId: string; readonly reason: string }> {}

@CommandHandler(UndoOrder)
export class UndoOrderHandler implements ICommandHandler<UndoOrder> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly authority: Authority,
  ) {}

  async execute({ data, meta, options }: UndoOrder): Promise<Decision> {
    const rights = await this.authority.rightsOf(meta.actor);
    const demanded = ({ order }: BulkOrderState): BulkOrderCommand => {
      if (!order) throw new BulkOrderUnknown(data.orderId);
      rights.demand('order', 'Order', { ownerUnitId: order.ownerUnitId });
      return { type: 'OrderUndo', data: { ...data, undoneAt: meta.occurredAt } };
    };
    return decideAndAppend(this.store, bulkOrder, bulkOrderStream(data.orderId), demanded, meta, options);
  }
}
