import { setTimeout as pause } from 'node:timers/promises';
import { AlreadyRunning, lockInstance, type InstanceLock, type Pool } from '#adapters/postgres';

/** Pause before a lost lock is asked for again, in milliseconds. */
const ASK_AGAIN = 1_000;

export interface HeldLock {
  release(): Promise<void>;
}

/**
 * Keeps this instance the only one on the data. The lock goes with its connection, so after the database was away it
 * is taken again; if another instance was faster, this one ends as on Ctrl-C: two must not work on the same data.
 * @param overtaken hears of the other instance
 * @throws AlreadyRunning at the start
 */
export async function holdInstanceLock(
  pool: Pool,
  overtaken: (refusal: AlreadyRunning) => void = endAsOnCtrlC,
): Promise<HeldLock> {
  let lock: InstanceLock | null = await lockInstance(pool);
  let released = false;

  const keep = async () => {
    while (!released) {
      await lock?.ended;
      if (released) return;
      await pause(ASK_AGAIN);
      try {
        lock = await lockInstance(pool);
      } catch (error) {
        lock = null;
        if (!(error instanceof AlreadyRunning)) continue;
        overtaken(error);
        return;
      }
    }
    await lock?.release();
  };
  void keep();

  return {
    release: async () => {
      released = true;
      await lock?.release();
    },
  };
}

function endAsOnCtrlC({ message }: AlreadyRunning): void {
  console.error(message);
  process.kill(process.pid, 'SIGTERM');
}
