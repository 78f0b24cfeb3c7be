import {
  runPolicy,
  runProjection,
  type EventStore,
  type Policy,
  type Position,
  type ProjectionStore,
  type Runner,
  type RunnerStatus,
  type SkippedEvent,
} from '#event-sourcing';
import { readModelProjections } from '#read-models';
import type { CatchUp } from './catch-up.js';

/** The projections and policies that this process runs. */
export class Runners implements CatchUp {
  private readonly projecting: Runner[];
  private reacting: Runner[] = [];

  constructor(
    private readonly events: EventStore,
    private readonly store: ProjectionStore,
  ) {
    this.projecting = readModelProjections.map((projection) => runProjection(events, store, projection));
  }

  startPolicies(policies: readonly Policy[]): void {
    this.reacting = policies.map((policy) => runPolicy(this.events, this.store, policy));
  }

  async statuses(): Promise<readonly RunnerStatus[]> {
    return [...this.projecting, ...this.reacting].map((runner) => runner.status());
  }

  skips(): Promise<readonly SkippedEvent[]> {
    return this.store.skips();
  }

  async reached(position: Position, timeout: number): Promise<void> {
    await Promise.all(this.projecting.map((runner) => runner.reached(position, timeout)));
  }

  /** Resolves when policies and projections have dealt with everything, what they caused included. */
  async settled(timeout: number): Promise<void> {
    for (;;) {
      const last = await this.events.lastPosition();
      await Promise.all([...this.reacting, ...this.projecting].map((runner) => runner.reached(last, timeout)));
      if ((await this.events.lastPosition()) === last) return;
    }
  }

  async stop(): Promise<void> {
    await Promise.all([...this.reacting, ...this.projecting].map((runner) => runner.stop()));
  }
}
