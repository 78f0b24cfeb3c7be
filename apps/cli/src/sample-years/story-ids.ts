import {
  assignmentIdOf,
  cascadedAssignmentIdOf,
  periodicAssignmentIdOf,
  remedyIdOf,
  reportPeriodIdOf,
  reportSeriesIdOf,
} from '#domain';
import { deriveId } from '#event-sourcing';
import { unitIdOf } from '#application';
import type { AssignmentAt, YearsOptions } from '#sample';

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

  assignment(at: AssignmentAt): string {
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
