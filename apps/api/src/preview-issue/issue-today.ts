import { Inject, Injectable } from '@nestjs/common';
import {
  CLOCK,
  issuePreview,
  ORGANISATION,
  REPORT_RULES,
  WORKING_TIME,
  type Organisation,
  type ReportRules,
  type WorkingTime,
} from '#application';
import { dateOf, type DirectiveContent } from '#domain';
import type { Clock } from '#event-sourcing';
import { NumberToday } from './number-today.js';

/** What an issue of a draft would give and meet, if it came now. */
@Injectable()
export class IssueToday {
  constructor(
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
    @Inject(REPORT_RULES) private readonly rules: ReportRules,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly numbers: NumberToday,
  ) {}

  async previewOf(directiveId: string, content: DirectiveContent) {
    const [{ tree, groups }, calendar] = await Promise.all([this.organisation.present(), this.time.calendar()]);
    const issuedOn = dateOf(this.clock.now());
    const inForce = { tree, groups, calendar, policy: this.time.deadlinePolicy, days: this.rules.days };
    const { resolved, obstacles } = issuePreview(content, issuedOn, inForce);
    const numbers = await this.numbers.obstaclesOf(directiveId, content, tree);
    return { issuedOn, tree, groups, resolved, obstacles: [...obstacles, ...numbers] };
  }
}
