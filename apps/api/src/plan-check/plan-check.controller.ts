import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { PlanCheck } from '#application';
import { deriveId } from '#event-sourcing';
import { ChangesCheck } from '../answers/described.js';
import { problem } from '../open-api/problem-response.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { CheckPlanDto } from './check-plan.dto.js';

@Controller('checks')
export class PlanCheckController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(201)
  @ChangesCheck('An inspector plans a check in the name of his unit.', { status: 201 })
  @problem(404, 'A unit, directive or programme that is not there')
  planCheck(@Body() body: CheckPlanDto, @Req() request: ApiRequest) {
    const { kind, title, unitIds, directiveIds = [], startsOn, endsOn } = body;
    const { programmeId = null, periodFrom = null, periodTo = null } = body;
    const plan = { kind, title, unitIds, directiveIds, programmeId, periodFrom, periodTo, startsOn, endsOn };
    const metaOfPlan = this.commands.metaOf(request);
    const checkId = deriveId('check', metaOfPlan.commandId);
    return this.commands.carryOut(
      request,
      metaOfPlan,
      (meta, options) => new PlanCheck({ ...plan, checkId }, meta, options),
      { checkId },
    );
  }
}
