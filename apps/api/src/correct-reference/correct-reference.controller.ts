import { Body, Controller, Patch, Req } from '@nestjs/common';
import { CorrectReference } from '#application';
import { ChangesDocument } from '../answers/described.js';
import { ReferenceHeadDto } from '../enter-reference/reference.dto.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { namedIn } from '../requests/named-in.js';
import { PathId } from '../requests/path-ids.js';

@Controller('documents/:documentId')
export class CorrectReferenceController {
  constructor(private readonly commands: Commands) {}

  @Patch()
  @ChangesDocument('Corrects what was entered of a document of another system; what is not named stays.')
  correctReference(
    @PathId('documentId') documentId: string,
    @Body() body: ReferenceHeadDto,
    @Req() request: ApiRequest,
  ) {
    const correction = namedIn(body);
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new CorrectReference({ documentId, correction }, meta, options),
      { documentId },
    );
  }
}
