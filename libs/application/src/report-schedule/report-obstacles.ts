import {
  firstPeriod,
  isPeriodSet,
  recurrencesIn,
  reportedSince,
  type DirectiveContent,
  type LocalDate,
  type Obstacle,
  type RuleDays,
} from '#domain';
import { Refusal } from '#event-sourcing';

/** Demands for reports of a draft that would have no period if it were issued on that day. */
export function reportObstacles(content: DirectiveContent, issuedOn: LocalDate, days: RuleDays): Obstacle[] {
  return recurrencesIn(content).flatMap(({ taskNo, recurrence }) => {
    if (!isPeriodSet(recurrence)) return [];
    try {
      firstPeriod({ ...recurrence, since: reportedSince(recurrence, issuedOn) }, days);
      return [];
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      return [{ path: `${taskNo === null ? 'followUp' : `tasks.${taskNo}`}.recurrence`, refusal }];
    }
  });
}
