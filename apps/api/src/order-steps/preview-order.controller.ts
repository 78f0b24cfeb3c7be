import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { CLOCK } from '#application';
import type { Clock } from '#event-sourcing';
import { CalledBy, type Caller } from '../access/caller.js';
import { Answers } from '../answers/described.js';
import { languageOf } from '../problems/language.js';
import type { ApiRequest } from '../requests/api-request.js';
import { OrderPreview } from './order-preview.js';
import { OrderPreviewDto } from './order-preview.answer.js';
import { askedStep, OrderDto } from './order.dto.js';

@Controller('orders/preview')
export class PreviewOrderController {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly preview: OrderPreview,
  ) {}

  /** A question, though it is posted: what it is about is too long for an address. */
  @Post()
  @HttpCode(200)
  @Answers('orders', 'What an order would do to each assignment, and why not; nothing is written.', OrderPreviewDto, {
    404: 'The unit to pass on to is unknown',
    422: 'The order as a whole would be refused',
  })
  previewOrder(
    @Body() { step, assignmentIds }: OrderDto,
    @CalledBy() { actor }: Caller,
    @Req() { headers }: ApiRequest,
  ) {
    const now = this.clock.now().toISOString();
    return this.preview.of(actor, askedStep(step), assignmentIds, now, languageOf(headers['accept-language']));
  }
}
