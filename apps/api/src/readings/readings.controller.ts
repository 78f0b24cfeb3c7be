import { Controller, Get, Inject, Query } from '@nestjs/common';
import { keyOfReading, ReadingLog } from '#adapters/readings';
import { NotAllowed, ORGANISATION, type Organisation } from '#application';
import { localDate } from '#domain';
import type { Actor } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { cursorOf, limitOf, namesOfUsers, pageOf, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { Day, Id, Text } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';
import { ReadingPageDto } from './readings.answer.js';

class ReadingFilterDto extends PageDto {
  @Id({ optional: true })
  readonly userId?: string;
  /** What was read: id of an assignment, a directive, a unit, … */
  @Text({ max: 64, optional: true })
  readonly subjectId?: string;
  /** First and last day. */
  @Day({ optional: true })
  readonly from?: string;
  @Day({ optional: true })
  readonly to?: string;
}

/** What inspectors have read: for whoever stands above them and the administrator; to an inspector his own. */
@Controller('readings')
export class ReadingsController {
  constructor(
    private readonly log: ReadingLog,
    private readonly reading: Reading,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(READ_MODELS) private readonly db: ReadModels,
  ) {}

  @Get()
  @Answers('checks', 'What inspectors have read, latest first; an inspector sees his own reading.', ReadingPageDto)
  async readings(@CalledBy() { actor }: Caller, @Query() query: ReadingFilterDto) {
    const { subjectId, from, to } = query;
    for (const day of [from, to]) if (day) localDate(day);
    const limit = limitOf(query);
    const cursor = cursorOf(query, 'instant', 'text');
    const after = cursor ? { firstAt: cursor[0], key: cursor[1] } : undefined;
    const whose = await this.whose(actor, query.userId);
    const lines = await this.log.find({ ...whose, subjectId, from, to, after, limit: limit + 1 });
    const tree = await this.organisation.tree();
    const names = await namesOfUsers(this.db, [...new Set(lines.map(({ userId }) => userId))]);
    return pageOf(
      lines,
      limit,
      (line) => [line.firstAt, keyOfReading(line)],
      (line) => ({
        ...line,
        userName: names.get(line.userId) ?? null,
        unitName: tree.get(line.unitId)?.name ?? null,
      }),
    );
  }

  /** @throws NotAllowed for who stands above no inspector */
  private async whose(actor: Actor, userId: string | undefined) {
    if (actor.role === 'inspector') {
      if (userId !== undefined && userId !== actor.userId) throw new NotAllowed(actor.role, 'oversee', 'Inspector');
      return { unitIds: null, userId: actor.userId };
    }
    const [rights, tree] = await Promise.all([this.reading.rightsOf(actor), this.organisation.tree()]);
    const isAbove = (unitId: string) => rights.may('oversee', 'Inspector', { superiorIds: tree.ancestorsOf(unitId) });
    const below = [...tree.all()].filter(({ unitId }) => isAbove(unitId)).map(({ unitId }) => unitId);
    if (below.length === 0) throw new NotAllowed(actor.role, 'oversee', 'Inspector');
    return { unitIds: rights.may('oversee', 'Inspector', { superiorIds: [] }) ? null : below, userId };
  }
}
