import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { EnterReference, referenceIdOf } from '#application';
import { ChangesDocument } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day, Id, Text } from '../requests/fields.js';

const blank = { optional: true, nullable: true } as const;

class ReferenceDto {
  @Text({ max: 100 })
  readonly symbol!: string;
  @Text({ max: 2_000, ...blank })
  readonly title?: string | null;
  @Text({ max: 500, ...blank })
  readonly issuerNamed?: string | null;
  /** Where the issuer is one of the units here: its number then stands in the register. */
  @Id(blank)
  readonly issuerUnitId?: string | null;
  @Day(blank)
  readonly documentDate?: string | null;
}

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
