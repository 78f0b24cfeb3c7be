import {
  NotCaughtUp,
  type Checkpoints,
  type Leases,
  type Position,
  type RunnerStatus,
  type SkippedEvent,
} from '#event-sourcing';
import { readModelProjections } from '#read-models';
import type { CatchUp } from './catch-up.js';

/** Pause between two looks at the checkpoints, in milliseconds. */
const LOOK_EVERY = 20;

/** How long the names of the policies are taken for known, in milliseconds. */
const NAMES_FOR = 1_000;

const PROJECTIONS = readModelProjections.map(({ name }) => name);

/** For a process that runs no projections itself, or not all: looks at how far others have brought them. */
export class StoredCatchUp implements CatchUp {
  /** A look that is under way, for all who wait. */
  private looking: Promise<ReadonlyMap<string, Position>> | null = null;
  private known = { names: PROJECTIONS, until: -Infinity };

  /** @param leases tells of policies, which are known to those who run them; without it there are projections only */
  constructor(
    private readonly checkpoints: Checkpoints,
    private readonly leases: Pick<Leases, 'roster'> | null = null,
  ) {}

  async statuses(): Promise<readonly RunnerStatus[]> {
    return this.statusesOf(await this.names());
  }

  async statusesOf(names: readonly string[]): Promise<readonly RunnerStatus[]> {
    const [positions, standstills] = await Promise.all([
      this.checkpoints.loadAll(names),
      this.checkpoints.standstills(),
    ]);
    const failures = new Map(standstills.map(({ runner, reason }) => [runner, reason]));
    return names.map((name, index) => ({ name, position: positions[index]!, failure: failures.get(name) ?? null }));
  }

  skips(): Promise<readonly SkippedEvent[]> {
    return this.checkpoints.skips();
  }

  /** Without the leases it is not known, and none is missed. */
  async hasWorkers(): Promise<boolean> {
    return this.leases === null || (await this.leases.roster()).members.length > 0;
  }

  async reached(position: Position, timeout: number): Promise<void> {
    await this.reachedBy(PROJECTIONS, position, timeout);
  }

  /** {@link reached} for some projections; answers how far all of them are, which may be further. */
  async reachedBy(projections: readonly string[], position: Position, timeout: number): Promise<Position> {
    const until = performance.now() + timeout;
    for (;;) {
      const positions = await this.look();
      const reached = Math.min(...projections.map((name) => positions.get(name)!));
      if (reached >= position) return reached;
      if (performance.now() > until) throw new NotCaughtUp(`The read models are not yet at ${position}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  }

  private async names(): Promise<readonly string[]> {
    if (this.leases && performance.now() > this.known.until) {
      const { members } = await this.leases.roster();
      const names = [...new Set([...PROJECTIONS, ...members.flatMap((member) => member.names)])];
      this.known = { names, until: performance.now() + NAMES_FOR };
    }
    return this.known.names;
  }

  /** Checkpoints only rise: an answer that was on its way already tells too little at worst. */
  private look(): Promise<ReadonlyMap<string, Position>> {
    this.looking ??= this.checkpoints
      .loadAll(PROJECTIONS)
      .then((positions) => new Map(PROJECTIONS.map((name, index) => [name, positions[index]!])))
      .finally(() => (this.looking = null));
    return this.looking;
  }
}
