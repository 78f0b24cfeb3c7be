import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { actsFor, ORGANISATION, type Organisation } from '#application';
import { BulkOrderUnknown } from '#domain';
import type { Actor } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { bulkOrdersOf, findBulkOrder, itemsOfBulkOrder, type BulkOrderView, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { refusalInWords } from '../answers/refusal.answer.js';
import { languageOf } from '../problems/language.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Choice } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { OrderItemPageDto, OrderPageDto, OrderViewDto, OUTCOMES, shownStep, UNDOINGS } from './order.answer.js';

/** Anybody may name any assignment in an order; which one it is, is told to who may read it. */
const UNREADABLE = { unitId: null, unitName: null, directiveNumber: null, taskNo: null };

class ItemsDto extends PageDto {
  @Choice(Object.keys(OUTCOMES), { optional: true })
  readonly outcome?: keyof typeof OUTCOMES;
  @Choice(Object.keys(UNDOINGS), { optional: true })
  readonly undo?: keyof typeof UNDOINGS;
}

/** Orders for many assignments: how far each has come, and what came of it for each assignment. */
@Controller('orders')
export class OrdersController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers('orders', 'Orders given in the name of the units that the caller acts for, the newest first.', OrderPageDto)
  async orders(@CalledBy() { actor }: Caller, @Query() { cursor, limit }: PageDto) {
    const units = actsFor(actor, await this.organisation.tree());
    const page = await bulkOrdersOf(this.db, units, { cursor, limit });
    return { ...page, items: page.items.map(shownOrder) };
  }

  @Get(':orderId')
  @Answers('orders', 'An order, and how far it has come.', OrderViewDto)
  async order(@PathId('orderId') orderId: string, @CalledBy() { actor }: Caller) {
    return shownOrder(await this.readable(actor, orderId));
  }

  @Get(':orderId/items')
  @Answers(
    'orders',
    'What came of an order for each assignment, in the order in which they were named.',
    OrderItemPageDto,
  )
  async items(
    @PathId('orderId') orderId: string,
    @CalledBy() { actor }: Caller,
    @Query() query: ItemsDto,
    @Req() { headers }: ApiRequest,
  ) {
    await this.readable(actor, orderId);
    const { outcome, undo, cursor, limit } = query;
    const language = languageOf(headers['accept-language']);
    const page = await itemsOfBulkOrder(this.db, orderId, { outcome, undo, cursor, limit });
    const rights = await this.reading.rightsOf(actor);
    const items = page.items.map(({ giverUnitId, ...item }) => ({
      ...item,
      ...(![giverUnitId, item.unitId].some((unitId) => unitId !== null && rights.mayRead(unitId)) && UNREADABLE),
      refusal: item.refusal && refusalInWords(item.refusal, language),
      undoRefusal: item.undoRefusal && refusalInWords(item.undoRefusal, language),
    }));
    return { ...page, items };
  }

  /** @throws BulkOrderUnknown, NotAllowed */
  private async readable(actor: Actor, orderId: string): Promise<BulkOrderView> {
    const order = await findBulkOrder(this.db, orderId);
    if (!order) throw new BulkOrderUnknown(orderId);
    await this.reading.demandUnit(actor, order.ownerUnitId);
    return order;
  }
}

const shownOrder = ({ step, ...order }: BulkOrderView) => ({ ...order, step: shownStep(step) });
