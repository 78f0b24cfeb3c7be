import { Body, Controller, Patch, Req } from '@nestjs/common';
import { CorrectReference } from '#application';
import type { ReferenceCorrection } from '#domain';
import { ChangesDocument } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day, Id, Text } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

const blank = { optional: true, nullable: true } as const;

class ReferenceCorrectionDto {
  @Text({ max: 2_000, ...blank })
  readonly title?: string | null;
  @Text({ max: 500, ...blank })
  readonly issuerNamed?: string | null;
  @Id(blank)
  readonly issuerUnitId?: string | null;
  @Day(blank)
  readonly documentDate?: string | null;
}

@Controller('documents/:documentId')
export class CorrectReferenceController {
  constructor(private readonly commands: Commands) {}

  @Patch()
  @ChangesDocument('Corrects what was entered of a document of another system; what is not named stays.')
  correctReference(
    @PathId('documentId') documentId: string,
    @Body() body: ReferenceCorrectionDto,
    @Req() request: ApiRequest,
  ) {
    const named = Object.entries(body).filter(([, value]) => value !== undefined);
    const correction: ReferenceCorrection = Object.fromEntries(named);
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new CorrectReference({ documentId, correction }, meta, options),
      { documentId },
    );
  }
}
