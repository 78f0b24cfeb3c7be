import type { EventBatch, EventStore, Subscription } from './event-store.js';
import { START, type Position } from './event.js';
import { CheckpointMoved, type Checkpoints, type ProjectionStore } from './projection-store.js';
import { PoisonEvent, type Projection } from './projection.js';
import type { Policy } from './policy.js';

/** Pauses of a runner whose work failed, in milliseconds. */
const BACK_OFF = { first: 100, longest: 10_000 };

/** A projection or policy on its way through the log, as health and metrics show it. */
export interface RunnerStatus {
  readonly name: string;
  readonly position: Position;
  /** Null while all is well; otherwise what it stopped at, in words for the operator. */
  readonly failure: string | null;
}

export interface Runner {
  status(): RunnerStatus;
  /** Resolves when everything up to `position` is done; rejects after `timeout` milliseconds. */
  reached(position: Position, timeout: number): Promise<void>;
  /** Finishes the work in hand, then ends. */
  stop(): Promise<void>;
}

/** Thrown by {@link Runner.reached}: the read model is behind and did not catch up in time. */
export class NotCaughtUp extends Error {
  override readonly name = 'NotCaughtUp';
}

/** Follows the log for one projection, from its checkpoint on. */
export function runProjection(store: EventStore, rows: ProjectionStore, projection: Projection): Runner {
  return new BatchRunner(projection.name, store, rows, Object.keys(projection.on), async ({ events, upTo }, from) => {
    await rows.apply(projection, events, from, upTo);
  });
}

/** Follows the log for one policy; the checkpoint is written after the commands are done. */
export function runPolicy(store: EventStore, checkpoints: Checkpoints, policy: Policy): Runner {
  return new BatchRunner(policy.name, store, checkpoints, policy.types, async ({ events, upTo }, from) => {
    for (const event of events) await policy.react(event);
    await checkpoints.save(policy.name, from, upTo);
  });
}

type Work = (batch: EventBatch, from: Position) => Promise<void>;

class BatchRunner implements Runner {
  private position: Position = START;
  private failure: string | null = null;
  private stopped = false;
  private subscription: Subscription | null = null;
  private readonly waiters = new Set<() => void>();
  private readonly rest = new AbortController();
  private readonly done: Promise<void>;

  constructor(
    private readonly name: string,
    private readonly store: EventStore,
    private readonly checkpoints: Checkpoints,
    private readonly types: readonly string[],
    private readonly work: Work,
  ) {
    this.done = this.run();
  }

  status(): RunnerStatus {
    return { name: this.name, position: this.position, failure: this.failure };
  }

  reached(position: Position, timeout: number): Promise<void> {
    if (this.position >= position) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiters.delete(check);
        reject(new NotCaughtUp(`${this.name} is at ${this.position}, not yet at ${position}`));
      }, timeout);
      const check = () => {
        if (this.position < position) return;
        clearTimeout(timer);
        this.waiters.delete(check);
        resolve();
      };
      this.waiters.add(check);
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.rest.abort();
    this.subscription?.close();
    await this.done;
  }

  /** Whatever fails is tried again from the stored checkpoint: that is the only memory that counts. */
  private async run(): Promise<void> {
    let pause = BACK_OFF.first;
    while (!this.stopped) {
      try {
        this.moveTo(await this.checkpoints.load(this.name));
        this.subscription = this.store.subscribe(this.position, { types: this.types });
        for await (const batch of this.subscription) {
          await this.work(batch, this.position);
          this.moveTo(batch.upTo);
          this.failure = null;
          pause = BACK_OFF.first;
          if (this.stopped) break;
        }
        // The store ended the subscription: when it was closed, so is this runner.
        if (!this.stopped) await this.resting(pause);
      } catch (error) {
        this.failure = describe(error);
        await this.resting(pause);
        pause = Math.min(pause * 2, BACK_OFF.longest);
      } finally {
        this.subscription?.close();
      }
    }
  }

  private moveTo(position: Position): void {
    this.position = position;
    for (const check of this.waiters) check();
  }

  private resting(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.rest.signal.addEventListener('abort', end, { once: true });
      if (this.stopped) end();
    });
  }
}

function describe(error: unknown): string {
  if (error instanceof PoisonEvent || error instanceof CheckpointMoved) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
