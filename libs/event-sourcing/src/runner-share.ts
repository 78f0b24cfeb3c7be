import { resting } from './resting.js';
import type { Lease, Leases, Roster } from './lease.js';
import type { Runner, WorkPermit } from './runner.js';
import { shareOut } from './share-out.js';
import { stopPoint } from './stop-point.js';

/** Something that one process at a time may run. */
export interface Runnable {
  readonly name: string;
  run(permit: WorkPermit): Runner;
}

/** What befell a share, for the log. */
export type ShareNews =
  | { readonly kind: 'taken' | 'handed-back' | 'lost' | 'not-ended'; readonly name: string }
  | { readonly kind: 'unreachable'; readonly error: unknown };

export interface ShareOptions {
  readonly report?: (news: ShareNews) => void;
  /** How long a lease runs unless prolonged, in milliseconds: so long does work lie still after a kill. */
  readonly term?: number;
  /** From one look at the leases to the next, in milliseconds. */
  readonly every?: number;
  /** How long a runner may take to finish what it has in hand before its lease is left to run out. */
  readonly finishWithin?: number;
}

interface Held {
  readonly lease: Lease;
  readonly runner: Runner;
  /** On this process's clock, never later than on the store's. */
  readonly right: { until: number };
  /** Resolves when it is handed back or lost; null while it is neither. */
  leaving: Promise<void> | null;
}

/**
 * Runs this process's share of what several processes offer to run. In each round it says that it is there, prolongs
 * what it holds, hands back what is another's by now and takes what is its own and free.
 */
export class RunnerShare {
  private readonly runnables = new Map<string, Runnable>();
  private readonly held = new Map<string, Held>();
  private readonly report: (news: ShareNews) => void;
  private readonly term: number;
  private readonly every: number;
  private readonly finishWithin: number;
  private readonly stopping = new AbortController();
  private readonly resigned = new AbortController();
  private turn: Promise<void> = Promise.resolve();
  private readonly rounds: Promise<void>;
  private isReachable = true;

  constructor(
    private readonly leases: Leases,
    private readonly holder: string,
    { report = () => {}, term = 2_500, every = 500, finishWithin = 10_000 }: ShareOptions = {},
  ) {
    this.report = report;
    this.term = term;
    this.every = every;
    this.finishWithin = finishWithin;
    this.rounds = this.goRound();
  }

  /** Offers to run these too. Resolves after a round, when those that were free have begun. */
  offer(runnables: readonly Runnable[]): Promise<void> {
    for (const runnable of runnables) this.runnables.set(runnable.name, runnable);
    return this.round();
  }

  /** The runner of this name, where this process runs it. */
  runner(name: string): Runner | undefined {
    return this.held.get(name)?.runner;
  }

  /** Names of what this process runs. */
  get holds(): string[] {
    return [...this.held.keys()].toSorted();
  }

  /** Names of what this process offers to run. */
  get offers(): string[] {
    return [...this.runnables.keys()];
  }

  /** Finishes the work in hand and hands everything back, each runner's lease as soon as that runner is done. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.turn;
    await this.leases.leave(this.holder).catch(() => {});
    // Rounds go on meanwhile: what takes long to finish must not lose its lease over that.
    await Promise.all([...this.held.values()].map((held) => this.handBack(held)));
    this.resigned.abort();
    await this.rounds;
  }

  private async goRound(): Promise<void> {
    while (!this.resigned.signal.aborted) {
      await resting(this.every, this.resigned.signal);
      await this.round();
    }
  }

  /** One after another: two at once would undo each other. */
  private round(): Promise<void> {
    this.turn = this.turn.then(async () => {
      try {
        await this.look();
        this.isReachable = true;
      } catch (error) {
        // Told once; what is held goes on until its time is over.
        if (this.isReachable) this.report({ kind: 'unreachable', error });
        this.isReachable = false;
      }
    });
    return this.turn;
  }

  private async look(): Promise<void> {
    await this.prolong();
    if (this.stopping.signal.aborted || this.runnables.size === 0) return;
    const roster = await this.leases.attend({ holder: this.holder, names: this.offers }, this.term);
    const due = shareOut(roster);
    for (const held of this.held.values()) {
      if (due.get(held.lease.name) !== this.holder) void this.handBack(held);
    }
    await this.take(this.offers.filter((name) => due.get(name) === this.holder && this.mayTake(name, roster)));
  }

  private async prolong(): Promise<void> {
    if (this.held.size === 0) return;
    const askedAt = performance.now();
    const mine = await this.leases.renew(
      [...this.held.values()].map(({ lease }) => lease),
      this.term,
    );
    const names = new Set(mine.map(({ name }) => name));
    for (const held of this.held.values()) {
      // Measured from before the question, so that it never runs longer here than where it was prolonged.
      if (names.has(held.lease.name)) held.right.until = askedAt + this.term;
      else this.lose(held);
    }
  }

  private mayTake(name: string, { holders }: Roster): boolean {
    const holder = holders.get(name);
    return !this.held.has(name) && (holder === undefined || holder === this.holder);
  }

  private async take(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    const askedAt = performance.now();
    for (const lease of await this.leases.acquire(names, this.holder, this.term)) {
      stopPoint('lease:taken');
      const runnable = this.runnables.get(lease.name)!;
      const right = { until: askedAt + this.term };
      const runner = runnable.run({ token: lease.token, isGood: () => performance.now() < right.until });
      const held: Held = { lease, runner, right, leaving: null };
      this.held.set(lease.name, held);
      void runner.ended.then(() => held.leaving || this.lose(held));
      this.report({ kind: 'taken', name: lease.name });
    }
  }

  /** Another process has it, or may have: what is under way here is refused where it is written. */
  private lose(held: Held): void {
    if (this.held.get(held.lease.name) !== held) return;
    this.held.delete(held.lease.name);
    held.right.until = -Infinity;
    held.leaving = held.runner.stop();
    this.report({ kind: 'lost', name: held.lease.name });
  }

  private handBack(held: Held): Promise<void> {
    held.leaving ??= this.finishAndRelease(held);
    return held.leaving;
  }

  private async finishAndRelease(held: Held): Promise<void> {
    const { lease, runner } = held;
    const patience = new AbortController();
    const inTime = await Promise.race([
      runner.stop().then(() => true),
      resting(this.finishWithin, patience.signal).then(() => false),
    ]);
    patience.abort();
    stopPoint('lease:work-ended');
    if (this.held.get(lease.name) === held) this.held.delete(lease.name);
    if (inTime) await this.leases.release(lease).catch(() => {});
    this.report({ kind: inTime ? 'handed-back' : 'not-ended', name: lease.name });
  }
}
