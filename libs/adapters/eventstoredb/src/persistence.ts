import { setMaxListeners } from 'node:events';
import { StoreUnavailable } from '#event-sourcing';
import { pause } from './pause.js';
import { isPassing, isServiceError } from './store-errors.js';

/** Pauses between attempts, in milliseconds: together as long as a cluster takes to choose another leader. */
const PAUSES = [50, 100, 200, 400, 800, 1_600];

/** No new attempt after so many time-outs' worth of time. */
const MOST_TIMEOUTS = 3;

/** Repeats what failed for a passing reason, with growing pauses, a bounded number of times. */
export class Persistence {
  constructor(
    private readonly timeout: number,
    private readonly closed: AbortSignal,
  ) {
    // As many may rest at a time as there are calls under way.
    setMaxListeners(0, closed);
  }

  /** @throws StoreUnavailable when no attempt was answered, and whatever the attempt refuses for good */
  async run<Result>(attempt: () => Promise<Result>): Promise<Result> {
    const until = performance.now() + MOST_TIMEOUTS * this.timeout;
    for (let number = 0; ; number++) {
      if (this.closed.aborted) throw new StoreUnavailable(new Error('The event store was closed'));
      try {
        return await attempt();
      } catch (error) {
        const rest = PAUSES[number];
        if (!isPassing(error)) throw isServiceError(error) ? new StoreUnavailable(error) : error;
        if (rest === undefined || performance.now() + rest > until) throw new StoreUnavailable(error);
        await pause(rest, this.closed);
      }
    }
  }
}
