import type { DirectiveProgress, DirectiveStatus, PastProgress } from '#read-models';
import { FollowUpSumsDto } from '../answers/follow-up.answer.js';
import { shown, type EachOf } from '../answers/shown.js';

export const DIRECTIVE_STATUSES: EachOf<DirectiveStatus> = {
  draft: true,
  discarded: true,
  issued: true,
  recalled: true,
};

type ByStatus = DirectiveProgress['byStatus'];

class CountsByStatusDto implements ByStatus {
  @shown.count({ optional: true })
  readonly given?: number;
  @shown.count({ optional: true })
  readonly 'in-work'?: number;
  @shown.count({ optional: true })
  readonly refused?: number;
  @shown.count({ optional: true })
  readonly reported?: number;
  @shown.count({ optional: true })
  readonly accepted?: number;
  @shown.count({ optional: true })
  readonly withdrawn?: number;
}

/** How far a directive has come. */
export class DirectiveProgressDto implements DirectiveProgress {
  @shown.count({ description: 'Assignments that its issue makes' })
  readonly assignmentCount!: number;
  @shown.count({ description: 'Of these, given so far' })
  readonly given!: number;
  @shown.count({ description: 'Given by cascades in addition' })
  readonly cascaded!: number;
  @shown.count({ description: 'Periodic reports that were given, in addition' })
  readonly periodic!: number;
  @shown.part(() => CountsByStatusDto, { description: 'All of them; a status without any is left out' })
  readonly byStatus!: CountsByStatusDto;
  @shown.choice(DIRECTIVE_STATUSES, {
    optional: true,
    nullable: true,
    description: 'Of a past instant: what the document was then; null before it was drafted',
  })
  readonly status?: PastProgress['status'];
  @shown.part(() => FollowUpSumsDto)
  readonly sums!: FollowUpSumsDto;
}
