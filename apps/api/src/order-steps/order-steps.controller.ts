import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { OrderSteps } from '#application';
import { deriveId } from '#event-sourcing';
import { OrderChangedDto } from '../answers/command.answer.js';
import { Changes } from '../answers/described.js';
import { problem } from '../open-api/problem-response.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { askedStep, OrderDto } from './order.dto.js';

@Controller('orders')
export class OrderStepsController {
  constructor(private readonly commands: Commands) {}

  /** Orders one step for many assignments; what comes of it for each is told at the order. */
  @Post()
  @HttpCode(201)
  @Changes('orders', 'Orders one step for up to 10,000 assignments; each is decided by itself.', {
    status: 201,
    answer: OrderChangedDto,
  })
  @problem(404, 'The unit to pass on to is unknown')
  orderSteps(@Body() { step: sent, assignmentIds, occurredAt }: OrderDto, @Req() request: ApiRequest) {
    const step = askedStep(sent);
    const meta = this.commands.metaOf(request, occurredAt);
    const orderId = deriveId('order', meta.commandId);
    return this.commands.carryOut(
      request,
      meta,
      (by, options) => new OrderSteps({ orderId, step, assignmentIds }, by, options),
      { orderId },
    );
  }
}
