import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { UndoOrder } from '#application';
import { OrderChangedDto } from '../answers/command.answer.js';
import { Changes } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { MOST_OF_A_REASON } from '../order-steps/order.dto.js';
import { Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

class UndoDto extends WhenDto {
  @Text({ max: MOST_OF_A_REASON, min: 0 })
  readonly reason!: string;
}

@Controller('orders/:orderId/undo')
export class UndoOrderController {
  constructor(private readonly commands: Commands) {}

  /** Takes an order back wherever nothing has followed it. */
  @Post()
  @HttpCode(200)
  @Changes('orders', 'Takes an order back, within seven days, wherever nothing has followed it.', {
    answer: OrderChangedDto,
  })
  undoOrder(@PathId('orderId') orderId: string, @Body() body: UndoDto, @Req() request: ApiRequest) {
    const { reason, occurredAt } = body;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new UndoOrder({ orderId, reason }, meta, options),
      { orderId },
    );
  }
}
