import {
  reportPeriods,
  reportPeriodsStreams,
  reportSeriesIdOf,
  type LocalDate,
  type ReportedTask,
  type ReportPeriodEvent,
  type ReportPeriodsState,
} from '#domain';
import { fold, type EventStore } from '#event-sourcing';

interface Demand {
  readonly directiveId: string;
  readonly taskNo: ReportedTask;
  readonly demandedOn: LocalDate;
}

/** What was opened of a demand until now, asked of the log. */
export async function openedPeriods(
  store: EventStore,
  { directiveId, taskNo, demandedOn }: Demand,
  today: LocalDate,
): Promise<ReportPeriodsState> {
  const streams = reportPeriodsStreams(reportSeriesIdOf(directiveId, taskNo), demandedOn, today);
  const years = await Promise.all(streams.map((stream) => store.readStream(stream)));
  return fold(reportPeriods, years.flat() as unknown as ReportPeriodEvent[]);
}
