import { Body, Controller, Put, Req } from '@nestjs/common';
import { CorrectDecree } from '#application';
import { DecreeChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import { contentOf } from '../draft-decree/decree.dto.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { CorrectDecreeDto } from './correct-decree.dto.js';

@Controller('reforms/:decreeId')
export class CorrectDecreeController {
  constructor(private readonly commands: Commands) {}

  /** The decree reads so from now on, as a whole. Of one in force, units and what passed on follow. */
  @Put()
  @Administers('reforms', 'Corrects a decree.', { answer: DecreeChangedDto })
  correctDecree(
    @PathId('decreeId') decreeId: string,
    @Body() { reason = null, ...body }: CorrectDecreeDto,
    @Req() request: ApiRequest,
  ) {
    const meta = this.commands.metaOf(request);
    const data = { decreeId, content: contentOf(body), reason };
    return this.commands.carryOut(request, meta, (by, options) => new CorrectDecree(data, by, options), { decreeId });
  }
}
