import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { findingIdOf, RecordFinding } from '#application';
import { FindingChangedDto } from '../answers/command.answer.js';
import { ChangesCheck } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { RecordFindingDto } from './record-finding.dto.js';
import { referencesOf } from './references-of.js';

@Controller('checks/:checkId/findings')
export class RecordFindingController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(201)
  @ChangesCheck('What was found at a unit, with what proves it.', { status: 201, answer: FindingChangedDto })
  recordFinding(@PathId('checkId') checkId: string, @Body() body: RecordFindingDto, @Req() request: ApiRequest) {
    const { unitId, weight, text, occurredAt } = body;
    const finding = { checkId, unitId, weight, text, references: referencesOf(body.references) };
    const metaOfFinding = this.commands.metaOf(request, occurredAt);
    return this.commands.carryOut(
      request,
      metaOfFinding,
      (meta, options) => new RecordFinding(finding, meta, options),
      { checkId, findingId: findingIdOf(metaOfFinding.commandId) },
    );
  }
}
