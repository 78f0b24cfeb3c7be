import { Body, Controller, Put, Req } from '@nestjs/common';
import { DefineUnitGroup } from '#application';
import { UNIT_KINDS, type UnitKind } from '#domain';
import { UnitGroupChangedDto } from '../answers/command.answer.js';
import { Administers } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { Commands } from '../requests/commands.js';
import { Choices, Id, Ids, Name, Part, Texts } from '../requests/fields.js';
import { PathId } from '../requests/path-ids.js';

const MOST_NAMED = 10_000;

class SelectorDto {
  @Choices(UNIT_KINDS, { max: UNIT_KINDS.length })
  readonly kinds!: readonly UnitKind[];
  /** Only units below this one. */
  @Id({ optional: true, nullable: true })
  readonly below?: string | null;
}

class UnitGroupDto {
  @Name({ max: 64 })
  readonly code!: string;
  @Name({ max: 300 })
  readonly name!: string;
  @Texts({ max: 100, maxLength: 300, optional: true })
  readonly aliases?: readonly string[];
  @Part(() => SelectorDto)
  readonly selector!: SelectorDto;
  @Ids({ max: MOST_NAMED, optional: true })
  readonly include?: readonly string[];
  @Ids({ max: MOST_NAMED, optional: true })
  readonly exclude?: readonly string[];
}

@Controller('unit-groups/:groupId')
export class DefineUnitGroupController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Administers('organisation', 'Says which units an addressee group means.', { answer: UnitGroupChangedDto })
  defineUnitGroup(@PathId('groupId') groupId: string, @Body() body: UnitGroupDto, @Req() request: ApiRequest) {
    const { code, name, aliases = [], include = [], exclude = [] } = body;
    const { kinds, below = null } = body.selector;
    const data = { groupId, code, name, aliases, selector: { kinds, below }, include, exclude };
    return this.commands.carryOut(
      request,
      this.commands.metaOf(request),
      (meta, options) => new DefineUnitGroup(data, meta, options),
      { groupId },
    );
  }
}
