import type { EventBatch, EventStore, Subscription } from './event-store.js';
import { START, type Position } from './event.js';
import { CheckpointMoved, type Checkpoints, type ProjectionStore } from './projection-store.js';
import { PoisonEvent, type Projection } from './projection.js';
import type { Policy } from './policy.js';

/** Pauses of a runner whose work failed, in milliseconds. */
const BACK_OFF = { first: 100, longest: 10_000 };

/**
 * From the beginning of one batch of a projection to the next, in milliseconds: under load a batch then holds what came
 * meanwhile, and costs one transaction. A batch that took long is followed by a longer pause, for then people need the
 * machine more than read models do. After a rest the first event is taken at once.
 */
const PROJECTION_PACE = { least: 50, most: 200, timesItsWork: 6 };
const NO_PACE = { least: 0, most: 0, timesItsWork: 0 };

/** How long a checkpoint that only passes over events of no concern may wait to be stored, in milliseconds. */
const IDLE_SAVE = 150;

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
  const work: Work = ({ events, upTo }, from) => rows.apply(projection, events, from, upTo);
  return new BatchRunner(projection.name, store, rows, Object.keys(projection.on), work, PROJECTION_PACE);
}

/** Follows the log for one policy; the checkpoint is written after the commands are done. */
export function runPolicy(store: EventStore, checkpoints: Checkpoints, policy: Policy): Runner {
  const work: Work = async ({ events, upTo }, from) => {
    for (const event of events) await policy.react(event);
    await checkpoints.save(policy.name, from, upTo);
  };
  return new BatchRunner(policy.name, store, checkpoints, policy.types, work, NO_PACE);
}

type Work = (batch: EventBatch, from: Position) => Promise<void>;

class BatchRunner implements Runner {
  private position: Position = START;
  /** The checkpoint as it is stored; behind `position` only by events of no concern. */
  private stored: Position = START;
  private idleSave: NodeJS.Timeout | null = null;
  private saving: Promise<void> = Promise.resolve();
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
    private readonly pace: typeof PROJECTION_PACE,
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
    await this.saveIdle().catch(() => {});
  }

  /** Whatever fails is tried again from the stored checkpoint: that is the only memory that counts. */
  private async run(): Promise<void> {
    let pause = BACK_OFF.first;
    while (!this.stopped) {
      try {
        this.stored = await this.checkpoints.load(this.name);
        this.moveTo(this.stored);
        this.subscription = this.store.subscribe(this.position, { types: this.types });
        // Stopped while the checkpoint was on its way: there was nothing to close then.
        if (this.stopped) this.subscription.close();
        for await (const batch of this.subscription) {
          const startedAt = performance.now();
          await this.take(batch);
          pause = BACK_OFF.first;
          if (this.stopped) break;
          if (batch.events.length > 0) await this.pausing(performance.now() - startedAt);
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

  private async take(batch: EventBatch): Promise<void> {
    if (batch.events.length === 0) {
      this.moveTo(batch.upTo);
      this.idleSave ??= setTimeout(() => void this.saveIdle().catch(() => {}), IDLE_SAVE).unref();
      return;
    }
    if (this.idleSave) clearTimeout(this.idleSave);
    this.idleSave = null;
    await this.saving;
    await this.work(batch, this.stored);
    this.failure = null;
    this.stored = batch.upTo;
    this.moveTo(batch.upTo);
  }

  /** What fails here is met again, and told, by the next batch that has work: its checkpoint will not fit. */
  private saveIdle(): Promise<void> {
    if (this.idleSave) clearTimeout(this.idleSave);
    this.idleSave = null;
    this.saving = this.saving.then(async () => {
      const to = this.position;
      if (to === this.stored) return;
      await this.checkpoints.save(this.name, this.stored, to);
      this.stored = to;
    });
    const saved = this.saving;
    this.saving = saved.catch(() => {});
    return saved;
  }

  private moveTo(position: Position): void {
    this.position = position;
    for (const check of this.waiters) check();
  }

  private async pausing(worked: number): Promise<void> {
    const { least, most, timesItsWork } = this.pace;
    const early = Math.min(Math.max(least, worked * timesItsWork), most) - worked;
    if (early > 1) await this.resting(early);
  }

  private resting(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.rest.signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.rest.signal.addEventListener('abort', end);
      if (this.stopped) end();
    });
  }
}

function describe(error: unknown): string {
  if (error instanceof PoisonEvent || error instanceof CheckpointMoved) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
