import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import type { DedicatedConnection } from '../dedicated-connection.js';
import type { CopyLanes } from './copy-lanes.js';
import { FoldedInMemory } from './folded-in-memory.js';
import { ProjectionTables } from './projection-tables.js';
import { ShadowIndexes } from './shadow-indexes.js';
import { createShadow, shadowOf, swapIn } from './shadow-tables.js';

/** Key of the lock that keeps two rebuilds of one projection apart; its second half is the projection's name. */
const REBUILD_LOCK = 740_218_703;

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
    private readonly liveTables: readonly string[],
    private readonly folded: FoldedInMemory,
    private readonly indexes: ShadowIndexes,
    private readonly connections: RebuildConnections,
  ) {}

  /** @throws RebuildRunning */
  static async begin(connections: RebuildConnections, projection: Projection): Promise<ShadowRebuild> {
    const [row] = await connections.swapping.rows<[locked: boolean]>({
      text: 'SELECT pg_try_advisory_lock($1, hashtext($2))',
      values: [REBUILD_LOCK, projection.name],
    });
    if (!row?.[0]) throw new RebuildRunning(projection.name);
    const { changing, copying } = connections;
    const { table, tallies = [] } = projection;
    const tallyTables = tallies.map((tally) => tally.table);
    await createShadow(changing, table, 'without-indexes');
    for (const tallyTable of tallyTables) await createShadow(changing, tallyTable, 'with-indexes');
    const tables = (await ProjectionTables.of(changing, projection)).in(shadowOf);
    const indexes = await ShadowIndexes.of(changing, copying, table, tables.keyColumn);
    const folded = new FoldedInMemory(projection, { tables, copying, changing, findable: () => indexes.buildKey() });
    return new ShadowRebuild(projection, [table, ...tallyTables], folded, indexes, connections);
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
    let reached = position;
    await swapIn(this.connections.swapping, this.projection.name, this.liveTables, async () => {
      reached = Math.max(reached, await rest((events) => this.folded.add(events)));
      await this.folded.flush();
      return reached;
    });
  }
}
