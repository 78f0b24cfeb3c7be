import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import type { DedicatedConnection } from '../dedicated-connection.js';
import { FoldedInMemory } from './folded-in-memory.js';
import { ProjectionTables } from './projection-tables.js';
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

/** Connections of a rebuild: several to write rows, one that holds the lock and swaps. */
export interface RebuildConnections {
  readonly writing: readonly DedicatedConnection[];
  readonly swapping: DedicatedConnection;
}

/** One projection's tables on their way from empty to taking the live ones' place. */
export class ShadowRebuild {
  private constructor(
    private readonly projection: Projection,
    private readonly liveTables: readonly string[],
    private readonly folded: FoldedInMemory,
    private readonly connections: RebuildConnections,
  ) {}

  /** @throws RebuildRunning */
  static async begin(
    connections: RebuildConnections,
    projection: Projection,
    mostRows: number,
  ): Promise<ShadowRebuild> {
    const [row] = await connections.swapping.rows<[locked: boolean]>({
      text: 'SELECT pg_try_advisory_lock($1, hashtext($2))',
      values: [REBUILD_LOCK, projection.name],
    });
    if (!row?.[0]) throw new RebuildRunning(projection.name);
    const [connection] = connections.writing as [DedicatedConnection];
    const liveTables = [projection.table, ...(projection.tallies ?? []).map(({ table }) => table)];
    for (const table of liveTables) await createShadow(connection, table);
    const tables = (await ProjectionTables.of(connection, projection)).in(shadowOf);
    const folded = new FoldedInMemory(projection, tables, connections.writing, mostRows);
    return new ShadowRebuild(projection, liveTables, folded, connections);
  }

  async add(events: readonly RecordedEvent[]): Promise<void> {
    await this.folded.add(events);
  }

  async flush(): Promise<void> {
    await this.folded.flush();
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
