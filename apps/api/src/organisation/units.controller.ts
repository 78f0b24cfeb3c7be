import { Controller, Get, Inject, Query } from '@nestjs/common';
import { UNIT_KINDS, UnitUnknown, type UnitKind } from '#domain';
import { READ_MODELS } from '#hosting';
import { findUnit, findUnits, type ReadModels } from '#read-models';
import { Answers } from '../answers/described.js';
import { UnitDto, UnitPageDto } from './organisation.answer.js';
import { Choice, Id, QueryFlag, Text } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';

class UnitSearchDto extends PageDto {
  /** Beginnings of words of name or code, with or without marks; empty is as good as absent. */
  @Text({ max: 200, min: 0, optional: true })
  readonly text?: string;
  @Choice(UNIT_KINDS, { optional: true })
  readonly kind?: UnitKind;
  @Id({ optional: true })
  readonly parentId?: string;
  /** Only those that stand below no other: where the tree begins. */
  @QueryFlag()
  readonly isRoot?: boolean;
}

/**
 * The register of units. It is the one thing everybody who is logged in may read whole: who reads an assignment
 * needs the names of its giver and monitor. How a unit stands is asked elsewhere, within one's scope.
 */
@Controller('units')
export class UnitsController {
  constructor(@Inject(READ_MODELS) private readonly db: ReadModels) {}

  @Get()
  @Answers('organisation', 'Units in the order of their names; searched with or without marks.', UnitPageDto)
  searchUnits(@Query() { text, kind, parentId, isRoot, cursor, limit }: UnitSearchDto) {
    return findUnits(this.db, { text, kind, parentId, isRoot, cursor, limit });
  }

  @Get(':unitId')
  @Answers('organisation', 'One unit.', UnitDto)
  async unit(@PathId('unitId') unitId: string) {
    const unit = await findUnit(this.db, unitId);
    if (!unit) throw new UnitUnknown(unitId);
    return unit;
  }

  @Get(':unitId/children')
  @Answers('organisation', 'The units directly below.', UnitPageDto)
  async children(@PathId('unitId') unitId: string, @Query() { cursor, limit }: PageDto) {
    return findUnits(this.db, { parentId: unitId, cursor, limit });
  }
}
