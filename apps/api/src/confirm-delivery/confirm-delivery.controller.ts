import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ConfirmDelivery } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

@Controller('assignments/:assignmentId/delivery')
export class ConfirmDeliveryController {
  constructor(private readonly commands: Commands) {}

  /** The assignment has reached the eyes of the unit. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The assignment has reached the eyes of the unit.')
  confirmDelivery(@PathId('assignmentId') assignmentId: string, @Body() body: WhenDto, @Req() request: ApiRequest) {
    const { occurredAt } = body;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new ConfirmDelivery({ assignmentId }, meta, options),
      { assignmentId },
    );
  }
}
