import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { AttachFile } from '#application';
import { ChangesDocument } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Sha256, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

class AttachedFileDto {
  /** As the upload answered. */
  @Sha256()
  readonly sha256!: string;
  /** The folders before it are cut off. */
  @Text({ max: 2_000 })
  readonly name!: string;
}

@Controller('documents/:documentId/files')
export class AttachFileController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesDocument('Attaches a file that was uploaded before (POST /evidence).')
  attachFile(
    @PathId('documentId') documentId: string,
    @Body() { sha256, name }: AttachedFileDto,
    @Req() request: ApiRequest,
  ) {
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new AttachFile({ documentId, sha256, name }, meta, options),
      { documentId },
    );
  }
}
