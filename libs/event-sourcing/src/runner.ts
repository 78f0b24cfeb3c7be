import type { EventBatch, EventStore, Subscription } from './event-store.js';
import { START, type Position, type RecordedEvent } from './event.js';
import { Failing } from './failing.js';
import { LeaseLost, NO_LEASE } from './lease.js';
import { ReactionFailed, type Policy } from './policy.js';
import { Progress } from './progress.js';
import type { Checkpoints, ProjectionStore } from './projection-store.js';
import type { Projection } from './projection.js';
import { resting } from './resting.js';
import { stopPoint } from './stop-point.js';

/** Pauses of a runner whose work failed, in milliseconds. */
const BACK_OFF = { first: 100, longest: 10_000 };

/**
 * Least time from the beginning of one batch of a projection to the next, in milliseconds: under load a batch then
 * holds what came meanwhile, and costs one transaction. After a rest the first event is taken at once.
 */
const PROJECTION_PACE = 25;

/** The same of a policy, for which somebody waits more often. */
const POLICY_PACE = 10;

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
  /** Resolves when everything up to `position` is done; rejects after `timeout` milliseconds, or when it has ended. */
  reached(position: Position, timeout: number): Promise<void>;
  /** Resolves when it works no more: it was stopped, or it lost its lease, which its status then says. */
  readonly ended: Promise<void>;
  /** Finishes the work in hand, then ends; a policy finishes the event in hand. */
  stop(): Promise<void>;
}

/** What a runner works under. */
export interface WorkPermit {
  readonly token: number;
  /**
   * Whether the lease still runs, by this process's own count. It spares work that would be refused; that it is refused
   * does not depend on it.
   */
  isGood(): boolean;
}

/** For a process that has its stores to itself. */
const ALONE: WorkPermit = { token: NO_LEASE, isGood: () => true };

/** Follows the log for one projection, from its checkpoint on. */
export function runProjection(
  store: EventStore,
  rows: ProjectionStore,
  projection: Projection,
  permit: WorkPermit = ALONE,
): Runner {
  const work: Work = async ({ events, upTo }, from) => {
    await rows.apply(projection, events, from, upTo, permit.token);
    stopPoint('projection:written');
    return upTo;
  };
  return new BatchRunner(projection.name, store, rows, Object.keys(projection.on), work, PROJECTION_PACE, permit);
}

/**
 * Follows the log for one policy; the checkpoint is written after the commands are done. The commands themselves are
 * not fenced: they may come twice, from two processes too, and are carried out once by their ids.
 */
export function runPolicy(
  store: EventStore,
  checkpoints: Checkpoints,
  policy: Policy,
  permit: WorkPermit = ALONE,
): Runner {
  const work: Work = async ({ events, upTo }, from, goesOn) => {
    let done = from;
    for (const event of events) {
      if (!goesOn()) break;
      stopPoint('policy:met');
      await reactTo(policy, event);
      stopPoint('policy:reacted');
      done = event.position;
    }
    const reached = done === events.at(-1)!.position ? upTo : done;
    if (reached !== from) await checkpoints.save(policy.name, from, reached, permit.token);
    stopPoint('policy:saved');
    return reached;
  };
  return new BatchRunner(policy.name, store, checkpoints, policy.types, work, POLICY_PACE, permit);
}

/** @throws ReactionFailed */
async function reactTo(policy: Policy, event: RecordedEvent): Promise<void> {
  try {
    await policy.react(event);
  } catch (error) {
    throw new ReactionFailed(policy.name, event.id, event.position, error);
  }
}

/**
 * Answers how far it came.
 * @param goesOn false once it is to stop between two events; throws where the lease is lost
 */
type Work = (batch: EventBatch, from: Position, goesOn: () => boolean) => Promise<Position>;

class BatchRunner implements Runner {
  readonly ended: Promise<void>;
  private readonly progress: Progress;
  /** The checkpoint as it is stored; behind the progress only by events of no concern. */
  private stored: Position = START;
  private idleSave: NodeJS.Timeout | null = null;
  private saving: Promise<void> = Promise.resolve();
  private readonly failing: Failing;
  /** Ids of events that it was told to pass over. */
  private skipped: ReadonlySet<string> = new Set();
  private stopped = false;
  private subscription: Subscription | null = null;
  private readonly rest = new AbortController();

  constructor(
    private readonly name: string,
    private readonly store: EventStore,
    private readonly checkpoints: Checkpoints,
    private readonly types: readonly string[],
    private readonly work: Work,
    private readonly pace: number,
    private readonly permit: WorkPermit,
  ) {
    this.progress = new Progress(name);
    this.failing = new Failing(name, checkpoints);
    this.ended = this.run();
  }

  status(): RunnerStatus {
    return { name: this.name, position: this.progress.position, failure: this.failing.words };
  }

  reached(position: Position, timeout: number): Promise<void> {
    return this.progress.reached(position, timeout);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.rest.abort();
    this.subscription?.close();
    await this.ended;
    await this.saveIdle().catch(() => {});
  }

  /** Whatever fails is tried again from the stored checkpoint: that is the only memory that counts. */
  private async run(): Promise<void> {
    let pause = BACK_OFF.first;
    while (!this.stopped) {
      try {
        this.demandLease();
        this.stored = await this.checkpoints.begin(this.name, this.permit.token);
        this.progress.moveTo(this.stored);
        this.failing.passed(this.stored);
        stopPoint('runner:begun');
        const skips = await this.checkpoints.skips();
        this.skipped = new Set(skips.filter(({ runner }) => runner === this.name).map(({ eventId }) => eventId));
        this.subscription = this.store.subscribe(this.stored, { types: this.types });
        // Stopped while the checkpoint was on its way: there was nothing to close then.
        if (this.stopped) this.subscription.close();
        for await (const batch of this.subscription) {
          const startedAt = performance.now();
          await this.take(this.withoutSkipped(batch));
          pause = BACK_OFF.first;
          if (this.stopped) break;
          await this.pausing(performance.now() - startedAt);
        }
        // The store ended the subscription: when it was closed, so is this runner.
        if (!this.stopped) await resting(pause, this.rest.signal);
      } catch (error) {
        this.failing.meet(error);
        // Whoever has the lease now does the work; going on here is for a new runner under a new lease.
        if (error instanceof LeaseLost) break;
        await resting(pause, this.rest.signal);
        pause = Math.min(pause * 2, BACK_OFF.longest);
      } finally {
        this.subscription?.close();
      }
    }
    this.stopped = true;
    this.progress.end();
  }

  private async take(batch: EventBatch): Promise<void> {
    this.demandLease();
    if (batch.events.length === 0) {
      this.progress.moveTo(batch.upTo);
      this.failing.passed(batch.upTo);
      // A database that was killed forgets its last commits: only what it has counts, so it begins again from there.
      this.idleSave ??= setTimeout(
        () => void this.saveIdle().catch(() => this.subscription?.close()),
        IDLE_SAVE,
      ).unref();
      return;
    }
    if (this.idleSave) clearTimeout(this.idleSave);
    this.idleSave = null;
    await this.saving;
    this.stored = await this.work(batch, this.stored, () => {
      this.demandLease();
      return !this.stopped;
    });
    this.failing.passed(this.stored);
    this.progress.moveTo(this.stored);
  }

  private withoutSkipped({ events, upTo }: EventBatch): EventBatch {
    if (this.skipped.size === 0) return { events, upTo };
    return { events: events.filter(({ id }) => !this.skipped.has(id)), upTo };
  }

  /** @throws LeaseLost */
  private demandLease(): void {
    if (!this.permit.isGood()) throw new LeaseLost(this.name);
  }

  private saveIdle(): Promise<void> {
    if (this.idleSave) clearTimeout(this.idleSave);
    this.idleSave = null;
    this.saving = this.saving.then(async () => {
      const to = this.progress.position;
      if (to === this.stored || !this.permit.isGood()) return;
      await this.checkpoints.save(this.name, this.stored, to, this.permit.token);
      stopPoint('checkpoint:passed-on');
      this.stored = to;
    });
    const saved = this.saving;
    this.saving = saved.catch(() => {});
    return saved;
  }

  private async pausing(worked: number): Promise<void> {
    const early = this.pace - worked;
    if (early > 1) await resting(early, this.rest.signal);
  }
}
