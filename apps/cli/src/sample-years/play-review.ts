import { ConcludeReview, OpenReview, unitIdOf } from '#application';
import type { StoryStep } from '#sample';
import type { Acts } from './play-step.js';
import type { StoryIds } from './story-ids.js';

export type ReviewStep = Extract<StoryStep, { do: 'open-review' | 'conclude-review' }>;

/** The opening of a review, in the name of whoever follows the directive or issued it, and its conclusion. */
export function playReview(act: Acts, ids: StoryIds, step: ReviewStep): Promise<void> {
  if (step.do === 'conclude-review') {
    const { number, on, narrative } = step.conclusion;
    const said = { reviewId: ids.review(step.review), concludedOn: on, number, documentId: null, narrative };
    return act.as(act.named(), ConcludeReview, said);
  }
  const { key: _, directive, units, ...asked } = step.review;
  const of = { directiveId: ids.directive(directive), unitIds: units.map(unitIdOf) };
  return act.as(act.named(), OpenReview, { ...of, ...asked });
}
