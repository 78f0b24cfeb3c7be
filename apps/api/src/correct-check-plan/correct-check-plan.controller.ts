import { Body, Controller, Patch, Req } from '@nestjs/common';
import { CorrectCheckPlan } from '#application';
import { CHECK_KINDS, type CheckKind } from '#domain';
import { ChangesCheck } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Choice, Day, Id, Ids, Text } from '../requests/fields.js';
import { namedIn } from '../requests/named-in.js';
import { PathId } from '../requests/path-ids.js';

const may = { optional: true } as const;
const mayBeBlank = { optional: true, nullable: true } as const;

/** Only what is named changes; null blanks a field. */
class PlanChangeDto {
  @Choice(CHECK_KINDS, may)
  readonly kind?: CheckKind;
  @Text({ max: 2_000, ...may })
  readonly title?: string;
  @Ids({ max: 500, ...may })
  readonly unitIds?: readonly string[];
  @Ids({ max: 200, ...may })
  readonly directiveIds?: readonly string[];
  @Id(mayBeBlank)
  readonly programmeId?: string | null;
  @Day(mayBeBlank)
  readonly periodFrom?: string | null;
  @Day(mayBeBlank)
  readonly periodTo?: string | null;
  @Day(may)
  readonly startsOn?: string;
  @Day(may)
  readonly endsOn?: string;
}

@Controller('checks/:checkId')
export class CorrectCheckPlanController {
  constructor(private readonly commands: Commands) {}

  @Patch()
  @ChangesCheck('Puts the plan of a check right that is not opened yet.')
  correctPlan(@PathId('checkId') checkId: string, @Body() body: PlanChangeDto, @Req() request: ApiRequest) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new CorrectCheckPlan({ checkId, change: namedIn(body) }, meta, options),
      { checkId },
    );
  }
}
