import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK, WORKING_TIME, type WorkingTime } from '#application';
import { latestDueAtFor } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { INBOX_SECTIONS, inboxCounts, inboxOf, type InboxSection, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { Choice } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';

class InboxDto extends PageDto {
  /** Absent: only the counts. */
  @Choice(INBOX_SECTIONS, { optional: true })
  readonly section?: InboxSection;
}

@Controller('units/:unitId/inbox')
export class UnitInboxController {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers('units', 'What lies before the unit: counts of all sections, and the items of one.')
  async inbox(
    @PathId('unitId') unitId: string,
    @CalledBy() { actor }: Caller,
    @Query() { section, cursor, limit }: InboxDto,
  ) {
    await this.reading.demandUnit(actor, unitId);
    const now = this.clock.now().toISOString();
    const dueSoon = this.time.ladder.find(({ rung }) => rung === 'due-soon');
    const dueSoonUntil = dueSoon ? latestDueAtFor(dueSoon, now, await this.time.calendar()) : now;
    const [counts, page] = await Promise.all([
      inboxCounts(this.db, unitId, { now, dueSoonUntil }),
      section ? inboxOf(this.db, unitId, { section, now, dueSoonUntil, cursor, limit }) : null,
    ]);
    return { unitId, section: section ?? null, counts, items: page?.items ?? [], next: page?.next ?? null };
  }
}
