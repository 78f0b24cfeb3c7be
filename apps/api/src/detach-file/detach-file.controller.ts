import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { DetachFile } from '#application';
import { ChangesDocument } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Sha256, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

class DetachedFileDto {
  @Sha256()
  readonly sha256!: string;
  @Text({ max: 1_000, optional: true, nullable: true })
  readonly reason?: string | null;
}

@Controller('documents/:documentId/files/removal')
export class DetachFileController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesDocument('Takes a file off that was attached by mistake; that it was attached stays in history.')
  detachFile(
    @PathId('documentId') documentId: string,
    @Body() { sha256, reason = null }: DetachedFileDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new DetachFile({ documentId, sha256, reason }, meta, options),
      { documentId },
    );
  }
}
