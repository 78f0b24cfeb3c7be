import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { actsFor, ORGANISATION, type Organisation } from '#application';
import { BulkOrderUnknown, type ItemResult } from '#domain';
import type { Actor } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { bulkOrdersOf, findBulkOrder, itemsOfBulkOrder, type BulkOrderView, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { languageOf, type Language } from '../problems/language.js';
import { sentenceFor } from '../problems/messages.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Choice } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { OrderItemPageDto, OrderPageDto, OrderViewDto, shownStep } from './order.answer.js';

const OUTCOMES = ['waiting', 'done', 'refused'] as const;
/** Anybody may name any assignment in an order; which one it is, is told to who may read it. */
const UNREADABLE = { unitId: null, unitName: null, directiveNumber: null, taskNo: null };
const UNDOINGS = ['undone', 'refused'] as const;

class ItemsDto extends PageDto {
  @Choice(OUTCOMES, { optional: true })
  readonly outcome?: (typeof OUTCOMES)[number];
  @Choice(UNDOINGS, { optional: true })
  readonly undo?: (typeof UNDOINGS)[number];
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
      refusal: inWords(item.refusal, language),
      undoRefusal: inWords(item.undoRefusal, language),
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

function inWords(refusal: ItemResult['refusal'], language: Language) {
  return refusal && { code: refusal.code, message: sentenceFor(refusal.code, refusal.fields, language) };
}
