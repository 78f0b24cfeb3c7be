import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { TransferAssignment } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Id, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { ReasonDto } from '../requests/when.dto.js';

class TransferDto extends ReasonDto {
  @Id()
  readonly toUnitId!: string;
  /** Of the decision, where it has one. */
  @Text({ max: 100, optional: true })
  readonly number?: string;
}

@Controller('assignments/:assignmentId/transfer')
export class TransferAssignmentController {
  constructor(private readonly commands: Commands) {}

  /** The giver passes the assignment on to another unit. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The giver passes an open assignment on to another unit; its clock runs on.')
  transferAssignment(
    @PathId('assignmentId') assignmentId: string,
    @Body() { toUnitId, number, reason: text, occurredAt }: TransferDto,
    @Req() request: ApiRequest,
  ) {
    const reason = { ...(number !== undefined && { number }), text };
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new TransferAssignment({ assignmentId, toUnitId, reason }, meta, options),
      { assignmentId },
    );
  }
}
