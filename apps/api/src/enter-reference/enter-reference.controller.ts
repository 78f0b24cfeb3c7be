import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { EnterReference, referenceIdOf } from '#application';
import { ChangesDocument } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { ReferenceDto } from './reference.dto.js';

@Controller('documents')
export class EnterReferenceController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @HttpCode(201)
  @ChangesDocument('Enters a document of another system, to be referred to; it has no tasks.', { status: 201 })
  enterReference(@Body() body: ReferenceDto, @Req() request: ApiRequest) {
    const { symbol, title = null, issuerNamed = null, issuerUnitId = null, documentDate = null } = body;
    const reference = { symbol, title, issuerNamed, issuerUnitId, documentDate };
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new EnterReference(reference, meta, options),
      { documentId: referenceIdOf(reference) },
    );
  }
}
