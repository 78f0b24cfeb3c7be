import { isNativeError } from 'node:util/types';
import type { BackendQueue } from './job-backend.js';

const TICK = 'tick';
/** An emptied backend is noticed within one interval, and within this bound where the interval is long. */
const LONGEST_UNWATCHED_MS = 30_000;
/** Clocks of machines differ, workers are late: a plan within this is left alone. */
const TOLERANCE_MS = 60_000;

export interface Tick {
  stop(): void;
}

/**
 * Plans the tick and goes on watching that it stays planned. It looks first and writes only where something is
 * missing: replanning at each look would fight with a worker that is just taking the tick. Only the first look
 * changes the interval, so that two versions of the program with two intervals do not replace each other's for ever.
 */
export async function startTick(
  queueOf: () => Promise<BackendQueue>,
  milliseconds: number,
  onError: (error: Error) => void,
): Promise<Tick> {
  await planTick(await queueOf(), milliseconds, ({ every }) => every !== milliseconds);
  let stopped = false;
  let timer: NodeJS.Timeout;
  const watch = async () => {
    try {
      await planTick(await queueOf(), milliseconds, () => false);
    } catch (error) {
      if (!stopped) onError(isNativeError(error) ? error : new Error(String(error)));
    }
    if (!stopped) lookAgain();
  };
  const lookAgain = () => {
    timer = setTimeout(() => void watch(), Math.min(milliseconds, LONGEST_UNWATCHED_MS));
  };
  lookAgain();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

interface Planned {
  readonly every?: number;
  readonly next?: number;
}

async function planTick(queue: BackendQueue, milliseconds: number, outdated: (planned: Planned) => boolean) {
  const planned = await queue.getJobScheduler(TICK);
  if (planned) {
    if (!outdated(planned) && !misplanned(planned, milliseconds)) return;
    // Replanned over the old one it would keep the old offset, which with a shorter interval lies far ahead.
    await queue.removeJobScheduler(TICK);
  }
  await queue.upsertJobScheduler(TICK, { every: milliseconds }, { name: TICK, data: {}, opts: { attempts: 1 } });
}

/**
 * Long overdue: lost with the worker that held it. Too far ahead: planned by a worker that took the last tick of the
 * old interval, or by a clock that ran wrong. Judged by the machine's clock, not by the product's, as the backend does.
 */
function misplanned({ next }: Planned, milliseconds: number): boolean {
  if (next === undefined) return true;
  const ahead = next - Date.now();
  return ahead < -Math.max(3 * milliseconds, TOLERANCE_MS) || ahead > milliseconds + TOLERANCE_MS;
}
