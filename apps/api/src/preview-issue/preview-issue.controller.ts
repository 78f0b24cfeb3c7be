import { Controller, Get, Inject } from '@nestjs/common';
import { CLOCK, ORGANISATION, resolveTasks, WORKING_TIME, type Organisation, type WorkingTime } from '#application';
import { dateOf, DirectiveIssuedAlready, DirectiveUnknown } from '#domain';
import type { Clock } from '#event-sourcing';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers } from '../answers/described.js';
import { PathId } from '../requests/path-ids.js';

/** Units named a task; how many there are is told in full. */
const MOST_NAMED = 500;

@Controller('directives/:directiveId/preview')
export class PreviewIssueController {
  constructor(
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reading: Reading,
  ) {}

  /** What an issue today would give, with the same refusals. */
  @Get()
  @Answers('directives', 'Who would be given what with which deadline, if it were issued today.')
  async previewIssue(@PathId('directiveId') directiveId: string, @CalledBy() { actor }: Caller) {
    const now = this.clock.now();
    const { content, status, revision } = await this.reading.overseenDirective(actor, directiveId, now.toISOString());
    if (status === 'discarded') throw new DirectiveUnknown(directiveId);
    if (status !== 'draft') throw new DirectiveIssuedAlready(content.number);
    const [{ tree, groups }, calendar] = await Promise.all([this.organisation.present(), this.time.calendar()]);
    const issuedOn = dateOf(now);
    const resolved = resolveTasks(content, issuedOn, { tree, groups, calendar, policy: this.time.deadlinePolicy });
    const tasks = content.tasks.map(({ no, text }) => {
      const { deadline, unitIds } = resolved[no]!;
      const units = unitIds.slice(0, MOST_NAMED).map((unitId) => ({ unitId, name: tree.get(unitId)?.name ?? unitId }));
      return { no, text, deadline, unitCount: unitIds.length, units };
    });
    const assignmentCount = tasks.reduce((sum, { unitCount }) => sum + unitCount, 0);
    return { directiveId, revision, issuedOn, assignmentCount, tasks };
  }
}
