import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { AdoptDecree } from '#application';
import { DecreeChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';

@Controller('reforms/:decreeId/adoption')
export class AdoptDecreeController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @Administers('reforms', 'The decree takes effect by itself on its day; at once where the day has come.', {
    answer: DecreeChangedDto,
  })
  adoptDecree(@PathId('decreeId') decreeId: string, @Req() request: ApiRequest) {
    const meta = this.commands.metaOf(request);
    const adopt = (by: typeof meta, options: object) => new AdoptDecree({ decreeId }, by, options);
    return this.commands.carryOut(request, meta, adopt, { decreeId });
  }
}
