import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, issuePreview, ORGANISATION, WORKING_TIME, type Organisation, type WorkingTime } from '#application';
import { dateOf, type DirectiveContent } from '#domain';
import type { Clock } from '#event-sourcing';

/** What an issue of a draft would give and meet, if it came now. */
@Injectable()
export class IssueToday {
  constructor(
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async previewOf(content: DirectiveContent) {
    const [{ tree, groups }, calendar] = await Promise.all([this.organisation.present(), this.time.calendar()]);
    const issuedOn = dateOf(this.clock.now());
    const inForce = { tree, groups, calendar, policy: this.time.deadlinePolicy };
    return { issuedOn, tree, groups, ...issuePreview(content, issuedOn, inForce) };
  }
}
