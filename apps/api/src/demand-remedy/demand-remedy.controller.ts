import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { DemandRemedy } from '#application';
import { remedyIdOf } from '#domain';
import { RemedyDemandedDto } from '../answers/command.answer.js';
import { ChangesCheck } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day, Flag, Id, Ids, LONG_TEXT, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';
import { WhenDto } from '../requests/when.dto.js';

class DemandRemedyDto extends WhenDto {
  /** Where the unit was merged whole, its successor is given the demand. */
  @Id()
  readonly unitId!: string;
  @Text({ max: LONG_TEXT, min: 0 })
  readonly text!: string;
  @Ids({ max: 500 })
  readonly findingIds!: readonly string[];
  @Day()
  readonly lastDay!: string;
  /** Whether it closes with evidence only; true unless told. */
  @Flag({ optional: true })
  readonly productRequired?: boolean;
}

@Controller('checks/:checkId/remedies')
export class DemandRemedyController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(201)
  @ChangesCheck('What a unit must mend, by when: an assignment that only the inspecting unit accepts.', {
    status: 201,
    answer: RemedyDemandedDto,
  })
  demandRemedy(@PathId('checkId') checkId: string, @Body() body: DemandRemedyDto, @Req() request: ApiRequest) {
    const { unitId, text, findingIds, lastDay, productRequired = true, occurredAt } = body;
    const demand = { checkId, unitId, text, findingIds, lastDay, productRequired };
    const metaOfDemand = this.commands.metaOf(request, occurredAt);
    return this.commands.carryOut(request, metaOfDemand, (meta, options) => new DemandRemedy(demand, meta, options), {
      checkId,
      assignmentId: remedyIdOf(checkId, metaOfDemand.commandId),
    });
  }
}
