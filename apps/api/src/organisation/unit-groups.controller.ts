import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK, ORGANISATION, type Organisation } from '#application';
import { dateOf, GroupUnknown, localDate } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { loadGroups, type ReadModels } from '#read-models';
import { Answers } from '../answers/described.js';
import { UnitGroupExpansionDto, UnitGroupListDto, UnitGroupViewDto } from './organisation.answer.js';
import { Day } from '../requests/fields.js';
import { AtLeastDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';

class ExpansionDto extends AtLeastDto {
  /** Today when absent. */
  @Day({ optional: true })
  readonly on?: string;
}

/** Addressee groups, and the units they mean on a day. */
@Controller('unit-groups')
export class UnitGroupsController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Answers('organisation', 'All addressee groups.', UnitGroupListDto)
  async unitGroups() {
    return { items: await loadGroups(this.db) };
  }

  @Get(':groupId')
  @Answers('organisation', 'One addressee group.', UnitGroupViewDto)
  async unitGroup(@PathId('groupId') groupId: string) {
    const group = (await loadGroups(this.db)).find((one) => one.groupId === groupId);
    if (!group) throw new GroupUnknown(groupId);
    return group;
  }

  @Get(':groupId/expansion')
  @Answers('organisation', 'The units that a group means on a day.', UnitGroupExpansionDto)
  async expansion(@PathId('groupId') groupId: string, @Query() { on }: ExpansionDto) {
    const { tree, groups } = await this.organisation.present();
    const group = groups.get(groupId);
    if (!group) throw new GroupUnknown(groupId);
    const date = on ? localDate(on) : dateOf(this.clock.now());
    const units = tree.expand(group, date).map((unitId) => {
      const unit = tree.get(unitId)!;
      return { unitId, code: unit.code, name: unit.name, kind: unit.kind };
    });
    return { groupId, on: date, count: units.length, units };
  }
}
