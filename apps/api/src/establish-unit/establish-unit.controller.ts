import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { EstablishUnit, unitIdOf } from '#application';
import { UNIT_KINDS, type UnitKind } from '#domain';
import { UnitChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Choice, Day, Id, Name } from '../requests/fields.js';

class EstablishUnitDto {
  @Name({ max: 64 })
  readonly code!: string;
  @Name({ max: 300 })
  readonly name!: string;
  @Choice(UNIT_KINDS)
  readonly kind!: UnitKind;
  @Id({ nullable: true })
  readonly parentId!: string | null;
  @Day()
  readonly establishedOn!: string;
}

@Controller('units')
export class EstablishUnitController {
  constructor(private readonly commands: Commands) {}

  /** A unit enters the register; its id is made of its code, so that a code is used once. */
  @Post()
  @HttpCode(201)
  @Administers('organisation', 'A unit enters the register.', { status: 201, answer: UnitChangedDto })
  establishUnit(@Body() { code, name, kind, parentId, establishedOn }: EstablishUnitDto, @Req() request: ApiRequest) {
    const unitId = unitIdOf(code);
    const data = { unitId, code, name, kind, parentId, establishedOn };
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new EstablishUnit(data, meta, options),
      { unitId },
    );
  }
}
