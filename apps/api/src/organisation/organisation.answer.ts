import { UNIT_KINDS, type Extent, type Succession, type UnitKind } from '#domain';
import type { UnitGroupView, UnitView } from '#read-models';
import { listOf, pageOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';

class SuccessorDto {
  @shown.id()
  readonly unitId!: string;
  @shown.choice(['whole', 'part'])
  readonly extent!: Extent;
}

class SuccessionDto implements Succession {
  @shown.id()
  readonly decreeId!: string;
  @shown.day()
  readonly on!: string;
  @shown.parts(() => SuccessorDto, { description: 'None where it was dissolved; itself where it goes on with a part' })
  readonly successors!: readonly SuccessorDto[];
  @shown.id({ nullable: true, description: 'Who takes everything over; null where a person decides' })
  readonly heirId!: string | null;
}

export class UnitDto implements UnitView {
  @shown.id()
  readonly unitId!: string;
  @shown.text({ description: 'Short, stable, given by the office; unique' })
  readonly code!: string;
  @shown.text()
  readonly name!: string;
  @shown.choice(UNIT_KINDS)
  readonly kind!: UnitKind;
  @shown.id({ nullable: true })
  readonly parentId!: string | null;
  @shown.day()
  readonly establishedOn!: string;
  @shown.day({ nullable: true, description: 'First day on which it is no more' })
  readonly dissolvedOn!: string | null;
  @shown.part(() => SuccessionDto, { nullable: true, description: 'What a decree made of it' })
  readonly succession!: SuccessionDto | null;
  @shown.whole()
  readonly revision!: number;
}

export const UnitPageDto = pageOf(UnitDto, 'UnitPageDto');

class UnitGroupSelectorDto {
  @shown.choices(UNIT_KINDS)
  readonly kinds!: readonly UnitKind[];
  @shown.id({ nullable: true, description: 'Only units below this one' })
  readonly below!: string | null;
}

export class UnitGroupViewDto implements UnitGroupView {
  @shown.id()
  readonly groupId!: string;
  @shown.text()
  readonly code!: string;
  @shown.text()
  readonly name!: string;
  @shown.texts({ description: 'Other wordings under which documents name the group' })
  readonly aliases!: readonly string[];
  @shown.part(() => UnitGroupSelectorDto)
  readonly selector!: UnitGroupSelectorDto;
  @shown.ids()
  readonly include!: readonly string[];
  @shown.ids()
  readonly exclude!: readonly string[];
  @shown.whole()
  readonly revision!: number;
}

export const UnitGroupListDto = listOf(UnitGroupViewDto, 'UnitGroupListDto');

class MeantUnitDto {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly code!: string;
  @shown.text()
  readonly name!: string;
  @shown.choice(UNIT_KINDS)
  readonly kind!: UnitKind;
}

export class UnitGroupExpansionDto {
  @shown.id()
  readonly groupId!: string;
  @shown.day()
  readonly on!: string;
  @shown.count()
  readonly count!: number;
  @shown.parts(() => MeantUnitDto)
  readonly units!: readonly MeantUnitDto[];
}
