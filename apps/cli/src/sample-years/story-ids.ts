import {
  assignmentIdOf,
  cascadedAssignmentIdOf,
  finalReviewIdOf,
  interimReviewIdOf,
  periodicAssignmentIdOf,
  remedyIdOf,
  reportPeriodIdOf,
  reportSeriesIdOf,
  reviewReportIdOf,
} from '#domain';
import { deriveId } from '#event-sourcing';
import { unitIdOf } from '#application';
import type { AssignmentAt, ReviewAt, YearsOptions } from '#sample';

/** What a story calls by a key, by its id; ids are made of the options, so that two stories share none of them. */
export class StoryIds {
  private readonly scope: string;

  constructor({ years, directives, units, seed, until }: YearsOptions) {
    this.scope = JSON.stringify([years, directives, units, seed, until]);
  }

  command(key: string, part: string | number = 0): string {
    return deriveId('sample-years', this.scope, 'command', key, part);
  }

  directive(key: string): string {
    return deriveId('sample-years', this.scope, 'directive', key);
  }

  check(key: string): string {
    return deriveId('sample-years', this.scope, 'check', key);
  }

  decree(key: string): string {
    return deriveId('sample-years', this.scope, 'decree', key);
  }

  order(key: string): string {
    return deriveId('sample-years', this.scope, 'order', key);
  }

  /** As the product gives it: an interim one by its opening, of the final ones the first. */
  review({ key, kind, directive }: ReviewAt): string {
    return kind === 'final'
      ? finalReviewIdOf(this.directive(directive), 0)
      : interimReviewIdOf(this.command(`${key} open`));
  }

  assignment(at: AssignmentAt): string {
    if ('review' in at) return reviewReportIdOf(this.review(at.review), unitIdOf(at.unit));
    if ('check' in at) return remedyIdOf(this.check(at.check), this.command(`${at.check} remedy`));
    const directiveId = this.directive(at.directive);
    if ('period' in at) {
      const periodId = reportPeriodIdOf(reportSeriesIdOf(directiveId, at.taskNo), at.period);
      return periodicAssignmentIdOf(periodId, unitIdOf(at.unit));
    }
    if (!at.sharedBy) return assignmentIdOf(directiveId, at.taskNo, unitIdOf(at.unit));
    const parent = assignmentIdOf(directiveId, at.taskNo, unitIdOf(at.sharedBy));
    return cascadedAssignmentIdOf(parent, unitIdOf(at.unit));
  }
}
