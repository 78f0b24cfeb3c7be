import type { DedicatedConnection } from '../dedicated-connection.js';
import { assertMoved, movingCheckpoints, type Move } from './checkpoints.js';

interface Asked {
  readonly moves: Map<string, Move>;
  /** Names of the runners whose checkpoints were moved. */
  readonly moved: Promise<ReadonlySet<string>>;
}

/**
 * Moves checkpoints that pass over what does not concern their runners. Most runners do that after every batch of the
 * log, all at about the same time: what is asked in one turn of the event loop is one statement. Each is judged alone.
 */
export class GatheredMoves {
  private asked: Asked | null = null;

  constructor(private readonly connection: DedicatedConnection) {}

  /** @throws CheckpointMoved, LeaseLost */
  async move(move: Move): Promise<void> {
    // One statement changes a row once: whoever comes second is told what the first has left.
    if (!this.asked || this.asked.moves.has(move.runner)) this.asked = this.nextAsked();
    const { moves, moved } = this.asked;
    moves.set(move.runner, move);
    await assertMoved(this.connection, move, (await moved).has(move.runner));
  }

  private nextAsked(): Asked {
    const moves = new Map<string, Move>();
    const asked: Asked = {
      moves,
      moved: new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
        if (this.asked === asked) this.asked = null;
        const rows = await this.connection.rows<[string]>(movingCheckpoints([...moves.values()]));
        return new Set(rows.map(([runner]) => runner));
      }),
    };
    return asked;
  }
}
