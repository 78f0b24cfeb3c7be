import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CascadeAssignment } from '#application';
import { ChangesAssignment } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day, Id, LONG_TEXT, Parts, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

const MOST_SHARES = 10_000;

class ShareDto {
  @Id()
  readonly unitId!: string;

  /** What the unit makes of the task for this unit below; absent: the task as it stands. */
  @Text({ max: LONG_TEXT, optional: true, nullable: true })
  readonly content?: string | null;

  /** Absent: the assignment's own deadline. */
  @Day({ optional: true, nullable: true })
  readonly lastDay?: string | null;
}

class CascadeDto extends WhenDto {
  @Parts(() => ShareDto, { max: MOST_SHARES })
  readonly shares!: readonly ShareDto[];
}

@Controller('assignments/:assignmentId/cascade')
export class CascadeAssignmentController {
  constructor(private readonly commands: Commands) {}

  /** The unit hands its assignment on to units below it. */
  @Post()
  @HttpCode(200)
  @ChangesAssignment('The unit hands its assignment on to units below it.')
  cascadeAssignment(
    @PathId('assignmentId') assignmentId: string,
    @Body() { shares, occurredAt }: CascadeDto,
    @Req() request: ApiRequest,
  ) {
    const stated = shares.map(({ unitId, content = null, lastDay = null }) => ({ unitId, content, lastDay }));
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request, occurredAt),
      (meta, options) => new CascadeAssignment({ assignmentId, shares: stated }, meta, options),
      { assignmentId },
    );
  }
}
