import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import type { DedicatedConnection, Statement } from '../dedicated-connection.js';
import type { CopyLanes } from './copy-lanes.js';
import { FoldedInMemory } from './folded-in-memory.js';
import { ProjectionTables } from './projection-tables.js';
import { lockRebuild } from './rebuild-lock.js';
import { ShadowIndexes } from './shadow-indexes.js';
import { createShadow, shadowOf, swapIn } from './shadow-tables.js';
import { leavingSnapshots, snapshotFor, takingSnapshots } from './tree-snapshot.js';

/** The same read model is being rebuilt already. */
export class RebuildRunning extends Error {
  override readonly name = 'RebuildRunning';
  readonly code = 'rebuild-running';
  constructor(readonly projection: string) {
    super(`${projection} is being rebuilt already`);
  }
}

/** Connections of a rebuild: several for new rows, one that changes rows, one that holds the lock and swaps. */
export interface RebuildConnections {
  readonly copying: CopyLanes;
  readonly changing: DedicatedConnection;
  readonly swapping: DedicatedConnection;
}

/** One projection's tables on their way from empty to taking the live ones' place. */
export class ShadowRebuild {
  private constructor(
    private readonly projection: Projection,
    private readonly live: ProjectionTables,
    private readonly shadow: ProjectionTables,
    private readonly folded: FoldedInMemory,
    private readonly indexes: ShadowIndexes,
    private readonly connections: RebuildConnections,
  ) {}

  /**
   * Keeps other rebuilds of these away until the connections are closed.
   * @throws RebuildRunning
   */
  static async lock({ swapping }: RebuildConnections, projections: readonly Projection[]): Promise<void> {
    for (const { name } of projections) {
      if (!(await lockRebuild(swapping, name))) throw new RebuildRunning(name);
    }
  }

  /** To be locked before. */
  static async begin(connections: RebuildConnections, projection: Projection): Promise<ShadowRebuild> {
    const { changing, copying } = connections;
    const { table } = projection;
    const live = await ProjectionTables.of(changing, projection);
    const shadow = live.in(shadowOf, snapshotFor);
    await createShadow(changing, table, 'without-indexes');
    for (const tallyTable of live.tallyTables) await createShadow(changing, tallyTable, 'with-indexes');
    await inOneGo(changing, takingSnapshots(shadow.tallies));
    const indexes = await ShadowIndexes.of(changing, copying, table, shadow.keyColumn);
    const to = { tables: shadow, copying, changing, findable: () => indexes.buildKey() };
    return new ShadowRebuild(projection, live, shadow, new FoldedInMemory(projection, to), indexes, connections);
  }

  /** Rows kept in memory. */
  get size(): number {
    return this.folded.size;
  }

  async add(events: readonly RecordedEvent[]): Promise<void> {
    await this.folded.add(events);
  }

  /** Writes all rows and makes room for others. */
  async forget(): Promise<void> {
    await this.folded.forget();
  }

  /** Writes all rows, and builds the indexes that wait for them. */
  async flush(): Promise<void> {
    await this.folded.flush();
    await this.indexes.buildAll();
  }

  /** `rest` hands over, with {@link add}, what came after `position`, and answers how far it got. */
  async swap(
    position: Position,
    rest: (add: (events: readonly RecordedEvent[]) => Promise<void>) => Promise<Position>,
  ) {
    const { swapping, changing } = this.connections;
    const { live, shadow, folded } = this;
    await swapIn(swapping, {
      runner: this.projection.name,
      tables: [this.projection.table, ...live.tallyTables],
      locking: live.lockingAll(),
      catchUp: async () => {
        const reached = Math.max(position, await rest((events) => folded.add(events)));
        await folded.flush();
        await inOneGo(changing, leavingSnapshots(shadow.tallies));
        return reached;
      },
      afterwards: live.replantingAll(),
    });
  }
}

/** Most read models have no sums up a tree. */
async function inOneGo(connection: DedicatedConnection, statements: readonly Statement[]): Promise<void> {
  if (statements.length > 0) await connection.transaction(statements);
}
