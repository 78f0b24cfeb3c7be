import { isUtf8 } from 'node:buffer';
import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { DecreeImport, DraftDecree } from '#application';
import { localDate } from '#domain';
import { deriveId } from '#event-sourcing';
import { Reading } from '../access/reading.js';
import { Administers } from '../answers/described.js';
import { encodingOf } from '../draft-directive/encoding-of.js';
import { TextEncoding } from '../draft-directive/refusals.js';
import { DecreeImportedDto } from './decree-imported.answer.js';
import { InvalidInput } from '../problems/refusals.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Day, Id, Text } from '../requests/fields.js';

class DecreeTableDto {
  @Text({ max: 100 })
  readonly number!: string;
  @Text({ max: 1_000 })
  readonly title!: string;
  @Day()
  readonly inForceOn!: string;
  /** The unit above the new ones. */
  @Id()
  readonly superiorUnitId!: string;
  /** What stands before a code of the table in the register: `DU-`. */
  @Text({ max: 20, min: 0, optional: true })
  readonly codePrefix?: string;
  /** What stands before a name of the table: `Đảng ủy `. */
  @Text({ max: 50, min: 0, optional: true })
  readonly namePrefix?: string;
  /** Only rows with this `new_province_code`. */
  @Text({ max: 20, optional: true })
  readonly newProvinceCode?: string;
}

@Controller('reforms/imports')
export class ImportDecreeController {
  constructor(
    private readonly commands: Commands,
    private readonly table: DecreeImport,
    private readonly reading: Reading,
  ) {}

  /** A row for each old-to-new pair; `relation` is whole, part, unchanged, retyped or unknown. */
  @Post()
  @HttpCode(201)
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  @Administers('reforms', 'Drafts a decree from a table of successions.', { status: 201, answer: DecreeImportedDto })
  async importDecree(@Query() query: DecreeTableDto, @Req() request: ApiRequest) {
    const { codePrefix = '', namePrefix = '', newProvinceCode = null, ...rest } = query;
    const meta = this.commands.metaOf(request);
    (await this.reading.rightsOf(meta.actor)).demand('administer', 'System', {});
    localDate(rest.inForceOn);
    const decreeId = deriveId('decree', meta.commandId);
    const asked = { ...rest, codePrefix, namePrefix, newProvinceCode, text: textOf(request.body) };
    const { content, remarks } = await this.table.read(asked);
    const ids = { decreeId, changeCount: content.changes.length, remarks };
    return this.commands.carryOut(
      request,
      meta,
      (by, options) => new DraftDecree({ decreeId, content }, by, options),
      ids,
    );
  }
}

function textOf(body: unknown): string {
  if (!Buffer.isBuffer(body)) throw new InvalidInput([{ path: 'body', rule: 'isDefined' }]);
  if (!isUtf8(body)) throw new TextEncoding(encodingOf(body));
  return body.toString();
}
