import type { DueReports, ReportsToOpen } from '#application';
import {
  addDays,
  givenOn,
  isPeriodSet,
  recurrencesIn,
  reportedSince,
  reportSeriesIdOf,
  type DirectiveEvent,
  type LocalDate,
  type Recurrence,
  type ReportPeriodEvent,
} from '#domain';
import type { RecordedEvent } from '#event-sourcing';

interface Demand extends DueReports {
  readonly recurrence: Recurrence;
  readonly opensOn: LocalDate;
}

/** Demands for periodic reports in the story, by the day on which their next period is given. */
export class StandingDemands implements ReportsToOpen {
  private readonly demands = new Map<string, Demand>();

  see(event: RecordedEvent): void {
    const known = event as unknown as RecordedEvent<DirectiveEvent | ReportPeriodEvent>;
    if (known.type === 'DirectiveIssued.v1') {
      const { directiveId, issuedOn } = known.data;
      for (const { taskNo, recurrence } of recurrencesIn(known.data)) {
        if (!isPeriodSet(recurrence)) continue;
        const opensOn = givenOn(recurrence, reportedSince(recurrence, issuedOn));
        this.demands.set(reportSeriesIdOf(directiveId, taskNo), { directiveId, taskNo, recurrence, opensOn });
      }
    } else if (known.type === 'ReportPeriodOpened.v1') {
      const { seriesId, to, isLast } = known.data;
      const demand = this.demands.get(seriesId);
      if (!demand || isLast) this.demands.delete(seriesId);
      else this.demands.set(seriesId, { ...demand, opensOn: givenOn(demand.recurrence, addDays(to, 1)) });
    }
  }

  async due(today: LocalDate, limit: number): Promise<readonly DueReports[]> {
    return [...this.demands.values()].filter(({ opensOn }) => opensOn <= today).slice(0, limit);
  }
}
