import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { DraftDecree } from '#application';
import { deriveId } from '#event-sourcing';
import { DecreeChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { contentOf, DecreeDto } from './decree.dto.js';

@Controller('reforms')
export class DraftDecreeController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(201)
  @Administers('reforms', 'Enters a decree on units; it does nothing until it is adopted.', {
    status: 201,
    answer: DecreeChangedDto,
  })
  draftDecree(@Body() body: DecreeDto, @Req() request: ApiRequest) {
    const meta = this.commands.metaOf(request);
    const decreeId = deriveId('decree', meta.commandId);
    const data = { decreeId, content: contentOf(body) };
    return this.commands.carryOut(request, meta, (by, options) => new DraftDecree(data, by, options), { decreeId });
  }
}
