import { Body, Controller, Patch, Req } from '@nestjs/common';
import { CorrectReference } from '#application';
import { ChangesDocument } from '../answers/described.js';
import { ReferenceCorrectionDto } from '../enter-reference/reference.dto.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { namedIn } from '../requests/named-in.js';
import { PathId } from '../requests/path-ids.js';

@Controller('documents/:documentId')
export class CorrectReferenceController {
  constructor(private readonly commands: Commands) {}

  @Patch()
  @ChangesDocument('Corrects what was entered of a document of another system, and moves its number with it.')
  correctReference(
    @PathId('documentId') documentId: string,
    @Body() body: ReferenceCorrectionDto,
    @Req() request: ApiRequest,
  ) {
    const { doubleNumberReason, ...correction } = namedIn(body);
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new CorrectReference({ documentId, correction, doubleNumberReason }, meta, options),
      { documentId },
    );
  }
}
