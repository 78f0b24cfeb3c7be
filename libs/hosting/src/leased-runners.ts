import {
  runPolicy,
  runProjection,
  RunnerShare,
  type Policy,
  type Position,
  type RunnerStatus,
  type ShareNews,
  type SkippedEvent,
} from '#event-sourcing';
import { readModelProjections } from '#read-models';
import type { CatchUp } from './catch-up.js';
import { StoredCatchUp } from './stored-catch-up.js';
import type { Stores } from './stores.js';

/** What the processes that share the work have in common. */
type SharedStores = Pick<Stores, 'events' | 'projections' | 'leases'>;

/** Runs this process's share of the projections and policies; knows of the others how far they are. */
export class LeasedRunners implements CatchUp {
  private readonly share: RunnerShare;
  private readonly stored: StoredCatchUp;

  private constructor(
    private readonly stores: SharedStores,
    holder: string,
    report: (news: ShareNews) => void,
  ) {
    this.share = new RunnerShare(stores.leases, holder, { report });
    this.stored = new StoredCatchUp(stores.projections, stores.leases);
  }

  /**
   * Projections that nobody else runs have begun when it resolves.
   * @param holder two processes by one name are told apart by their tokens; one that comes after need not wait for
   *   the other's leases to run out
   */
  static async start(stores: SharedStores, holder: string, report: (news: ShareNews) => void): Promise<LeasedRunners> {
    const runners = new LeasedRunners(stores, holder, report);
    const { events, projections } = stores;
    await runners.share.offer(
      readModelProjections.map((projection) => ({
        name: projection.name,
        run: (permit) => runProjection(events, projections, projection, permit),
      })),
    );
    return runners;
  }

  /** Offers to run these too; those that nobody else runs have begun when it resolves. */
  startPolicies(policies: readonly Policy[]): Promise<void> {
    const { events, projections } = this.stores;
    return this.share.offer(
      policies.map((policy) => ({
        name: policy.name,
        run: (permit) => runPolicy(events, projections, policy, permit),
      })),
    );
  }

  /** Names of what this process runs at the moment. */
  get holds(): readonly string[] {
    return this.share.holds;
  }

  async statuses(): Promise<readonly RunnerStatus[]> {
    const elsewhere = this.share.offers.filter((name) => !this.share.runner(name));
    const stored = elsewhere.length > 0 ? await this.stored.statusesOf(elsewhere) : [];
    return this.share.offers.flatMap((name) => {
      const status = this.share.runner(name)?.status() ?? stored.find((other) => other.name === name);
      return status ?? [];
    });
  }

  skips(): Promise<readonly SkippedEvent[]> {
    return this.stored.skips();
  }

  async reached(position: Position, timeout: number): Promise<void> {
    const until = performance.now() + timeout;
    await Promise.all(readModelProjections.map(({ name }) => this.reachedBy(name, position, until)));
  }

  /** Finishes the work in hand and hands everything back. */
  stop(): Promise<void> {
    return this.share.stop();
  }

  private async reachedBy(name: string, position: Position, until: number): Promise<void> {
    const runner = this.share.runner(name);
    try {
      if (runner) return await runner.reached(position, until - performance.now());
    } catch (error) {
      // Before its time it ends only where another process takes it over, which brings it further.
      if (performance.now() >= until) throw error;
    }
    await this.stored.reachedBy([name], position, until - performance.now());
  }
}
