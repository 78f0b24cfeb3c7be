import { Chaser, type ChaseJob } from '#application';
import type { Jobs } from '#adapters/bullmq';
import { QUEUES } from '#hosting';

const { tick: TICK, chase: CHASE } = QUEUES;

/** Jobs at once in one process. */
const AT_ONCE = 4;

/** The chaser on the job queue: a tick looks for what is due and adds jobs for it; any worker does the jobs. */
export class Chasing {
  constructor(
    private readonly chaser: Chaser,
    private readonly jobs: Jobs,
    /** Hears how many assignments a tick found due. */
    private readonly found: (due: number) => void = () => {},
  ) {}

  /** @param tickEvery milliseconds; null leaves the ticking to {@link tick} (a demo, a test) */
  async start(tickEvery: number | null): Promise<void> {
    await this.jobs.process(CHASE, ({ data }) => this.chaser.chase(data as unknown as ChaseJob['data']), {
      concurrency: AT_ONCE,
    });
    if (tickEvery === null) return;
    await this.jobs.process(TICK, async () => void (await this.tick()));
    await this.jobs.every(TICK, tickEvery);
  }

  /** Looks once at what is due; answers how many assignments were handed to the queue. */
  async tick(): Promise<number> {
    const due = await this.chaser.tick((jobs) => this.jobs.add(CHASE, jobs));
    this.found(due);
    return due;
  }

  /** True when no chase is waiting or at work. */
  async idle(): Promise<boolean> {
    const { waiting, delayed, active } = await this.jobs.counts(CHASE);
    return waiting + delayed + active === 0;
  }
}
