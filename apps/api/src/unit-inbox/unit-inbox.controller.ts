import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CLOCK, WORKING_TIME, type WorkingTime } from '#application';
import { latestDueAtFor } from '#domain';
import type { Clock } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  CursorInvalid,
  INBOX_SECTIONS,
  inboxCounts,
  inboxOf,
  type InboxClock,
  type InboxSection,
  type ReadModels,
} from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { InboxAnswerDto } from './inbox.answer.js';
import { Choice } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { PathId } from '../requests/path-ids.js';

/** Items of each section where all of them are shown, unless the caller says how many. */
const FEW = 10;

class InboxDto extends PageDto {
  /** Absent: the first items of every section. */
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

  /** `next` of a section goes on in that section: it is a cursor together with `section`. */
  @Get()
  @Answers(
    'units',
    'What lies before the unit: counts of all sections, and the first items of each or a page of one.',
    InboxAnswerDto,
  )
  async inbox(
    @PathId('unitId') unitId: string,
    @CalledBy() { actor }: Caller,
    @Query() { section, cursor, limit }: InboxDto,
  ) {
    await this.reading.demandUnit(actor, unitId);
    if (cursor && !section) throw new CursorInvalid();
    const clock = await this.inboxClock();
    const pageOf = (one: InboxSection) =>
      inboxOf(this.db, unitId, { ...clock, section: one, cursor, limit: limit ?? (section ? undefined : FEW) });
    const shown = section ? [section] : INBOX_SECTIONS;
    const [counts, ...pages] = await Promise.all([inboxCounts(this.db, unitId, clock), ...shown.map(pageOf)]);
    if (section) return { unitId, section, counts, ...pages[0]! };
    const sections = Object.fromEntries(shown.map((name, index) => [name, pages[index]!]));
    return { unitId, section: null, counts, sections };
  }

  private async inboxClock(): Promise<InboxClock> {
    const now = this.clock.now().toISOString();
    const dueSoon = this.time.ladder.find(({ rung }) => rung === 'due-soon');
    return { now, dueSoonUntil: dueSoon ? latestDueAtFor(dueSoon, now, await this.time.calendar()) : now };
  }
}
