import type { AssignmentEvent, FollowUpSums } from '#domain';
import type { RecordedEvent } from '#event-sourcing';
import { pastOf } from './assignment-pasts.projection.js';
import { sumsOfPast } from './past-board.queries.js';
import { stepsIn } from './past-row.js';
import { classAt, stoodAt, stoodIn } from './past-stands.js';
import type { AsOf } from './sense.js';

/** What the boards of a past instant say of these assignments, told from their histories without a database. */
export function pastSumsIn(
  histories: Iterable<readonly RecordedEvent<AssignmentEvent>[]>,
  { at, sense }: AsOf,
): FollowUpSums {
  const stands = [...histories].flatMap((history) => {
    const stood = stoodAt(stoodIn(sense, stepsIn(pastOf(history))), at);
    return stood ? [{ class: classAt(stood.stand, at), n: 1 }] : [];
  });
  return sumsOfPast(stands);
}
