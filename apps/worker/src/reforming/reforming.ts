import type { PassedOn, PassOn } from '#application';
import type { Jobs } from '#adapters/bullmq';
import { QUEUES } from '#hosting';

/** Rounds after a reform of units, on the job queue: any worker does one, and none of them is lost with its worker. */
export class Reforming {
  constructor(
    private readonly passOn: PassOn,
    private readonly jobs: Jobs,
  ) {}

  /** @param every milliseconds; null leaves the rounds to {@link round} (a demo, a test) */
  async start(every: number | null): Promise<void> {
    if (every === null) return;
    await this.jobs.process(QUEUES.reform, async () => void (await this.round()));
    await this.jobs.every(QUEUES.reform, every);
  }

  /** Decrees whose day has come, and everything that is not where it belongs. */
  round(): Promise<PassedOn> {
    return this.passOn.round();
  }
}
