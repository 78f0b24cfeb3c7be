import type { Jobs } from '#adapters/bullmq';
import type { OpenReportPeriods } from '#application';
import { QUEUES } from '#hosting';

/** Rounds that open periods of recurring reports, on the job queue: any worker does one. */
export class Reporting {
  constructor(
    private readonly periods: OpenReportPeriods,
    private readonly jobs: Jobs,
  ) {}

  /** @param every milliseconds; null leaves the rounds to {@link round} (a demo, a test) */
  async start(every: number | null): Promise<void> {
    if (every === null) return;
    await this.jobs.process(QUEUES.reports, async () => void (await this.round()));
    await this.jobs.every(QUEUES.reports, every);
  }

  /** Answers how many periods were opened. */
  round(): Promise<number> {
    return this.periods.round();
  }
}
