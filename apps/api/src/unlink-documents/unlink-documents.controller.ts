import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { UnlinkDocuments } from '#application';
import { RELATIONS, type Relation } from '#domain';
import { ChangesDocument } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Choice, Id, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

class UnlinkDto {
  @Choice(RELATIONS)
  readonly relation!: Relation;
  @Id()
  readonly toId!: string;
  @Text({ max: 1_000, optional: true, nullable: true })
  readonly reason?: string | null;
}

@Controller('documents/:documentId/links/removal')
export class UnlinkDocumentsController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesDocument('Takes a link back. What was withdrawn for it stays withdrawn.')
  unlinkDocuments(@PathId('documentId') documentId: string, @Body() body: UnlinkDto, @Req() request: ApiRequest) {
    const { relation, toId, reason = null } = body;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new UnlinkDocuments({ fromId: documentId, relation, toId, reason }, meta, options),
      { documentId },
    );
  }
}
