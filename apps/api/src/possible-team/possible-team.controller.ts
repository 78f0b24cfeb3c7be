import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK, NotAllowed } from '#application';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { listUsers, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Answers } from '../answers/described.js';
import { CheckReading } from '../checks/check-reading.js';
import { Text } from '../requests/fields.js';
import { AtLeastDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';
import { PossibleTeamDto } from './possible-team.answer.js';

/** As many as can be looked through. */
const MOST_SUGGESTED = 50;

class PossibleTeamFilterDto extends AtLeastDto {
  /** Beginnings of words of a name or login; without any, the people of the inspecting unit. */
  @Text({ max: 200, min: 0, optional: true })
  readonly text?: string;
}

@Controller('checks/:checkId/possible-team')
export class PossibleTeamController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: CheckReading,
  ) {}

  @Get()
  @Answers('checks', 'Whom an inspector may send, by name: nobody of a unit that is checked.', PossibleTeamDto)
  async team(
    @PathId('checkId') checkId: string,
    @CalledBy() { actor }: Caller,
    @Query() { text }: PossibleTeamFilterDto,
  ) {
    const { view, rights, tree, inspectorUnitIds } = await this.reading.check(
      actor,
      checkId,
      this.clock.now().toISOString(),
    );
    if (!rights.may('inspect', 'Check', { inspectorUnitIds })) throw new NotAllowed(actor.role, 'inspect', 'Check');
    const whose = text ? { text } : { unitId: actor.unitId };
    const { items } = await listUsers(this.db, { ...whose, disabled: false, limit: MOST_SUGGESTED });
    const isChecked = (unitId: string) =>
      !inspectorUnitIds.includes(unitId) && view.unitIds.some((checked) => tree.isWithin(unitId, checked));
    return {
      items: items
        .filter(({ unitId }) => !isChecked(unitId))
        .map(({ userId, displayName, unitId }) => {
          return { userId, name: displayName, unitId, unitName: tree.get(unitId)?.name ?? null };
        }),
    };
  }
}
