import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { LinkDocuments } from '#application';
import { ChangesDocument } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { PathId } from '../requests/path-ids.js';
import { LinkDto } from './link.dto.js';

@Controller('documents/:documentId/links')
export class LinkDocumentsController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(200)
  @ChangesDocument('Says what the document is to an earlier one; said again, the choice for open assignments changes.')
  linkDocuments(@PathId('documentId') documentId: string, @Body() body: LinkDto, @Req() request: ApiRequest) {
    const { relation, toId, openAssignments = null, note = null } = body;
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) =>
        new LinkDocuments({ fromId: documentId, relation, toId, openAssignments, note }, meta, options),
      { documentId },
    );
  }
}
