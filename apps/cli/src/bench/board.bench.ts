import { NestFactory } from '@nestjs/core';
import { ApplicationModule, Chaser } from '#application';
import { DrivenClock } from '#event-sourcing';
import { HostingModule, readConfiguration, StoredCatchUp, type Stores } from '#hosting';
import { complianceOf, pastComplianceOf, type AsOfSense } from '#read-models';
import { percentile, type BenchLine } from './bench-line.js';
import type { BenchServer } from './bench-office.js';
import { instantOfYear, largeProvince, ROOT, TODAY, UNITS } from './large-province.js';

const ASKED = 60;
const TICKS = 40;

/**
 * The board of the whole tree, and a tick of the chaser while nothing is due, over so many assignments. The floor of the
 * tick is the same tick with a hundredth of the assignments open.
 */
export function largeOfficeLines(
  server: BenchServer,
  assignments: number,
  log: (words: string) => void,
): { lines: BenchLine[]; close: () => Promise<void> } {
  const opened = new Map<number, Promise<Stores>>();
  const province = (size: number) => {
    const known = opened.get(size) ?? largeProvince(server, size, log);
    opened.set(size, known);
    return known;
  };
  const size = `${UNITS} units, ${assignments} assignments`;
  const board: BenchLine = {
    name: 'board',
    size,
    unit: 'ms (p95)',
    goal: { is: 'at most', figure: 50 },
    round: async () => {
      const { readModels } = await province(assignments);
      const times = await timesOf(ASKED, () => complianceOf(readModels, ROOT, TODAY));
      return { floor: null, figure: percentile(times, 95), details: { 'p50 ms': percentile(times, 50) } };
    },
  };
  const asOf: BenchLine = {
    name: 'as-of',
    size,
    unit: 'ms (p95)',
    goal: { is: 'at most', figure: 50 },
    round: async () => {
      const { readModels } = await province(assignments);
      const asked = (sense: AsOfSense) => {
        let n = 0;
        return timesOf(ASKED, () => pastComplianceOf(readModels, ROOT, { at: instantOfYear(n++), sense }));
      };
      const [happened, known] = [await asked('happened'), await asked('known')];
      const details = { 'p50 ms': percentile(happened, 50), 'as known then, p95 ms': percentile(known, 95) };
      return { floor: null, figure: percentile(happened, 95), details };
    },
  };
  const chaserTick: BenchLine = {
    name: 'chaser-tick',
    size,
    unit: 'ms (p50)',
    goal: { is: 'at most', ratio: 2 },
    round: async () => {
      const floor = await tickTime(await province(assignments / 100));
      return { floor, figure: await tickTime(await province(assignments)) };
    },
  };
  const close = async () => {
    for (const stores of opened.values()) await (await stores).close();
  };
  return { lines: [board, asOf, chaserTick], close };
}

/** Long before the first deadline: all are open, none is due. */
const BEFORE_ALL = '2026-11-23T01:00:00.000Z';

async function tickTime(stores: Stores): Promise<number> {
  const early = { ...stores, clock: new DrivenClock(BEFORE_ALL) };
  const hosting = HostingModule.over(early, new StoredCatchUp(stores.projections), readConfiguration({}));
  const app = await NestFactory.createApplicationContext(ApplicationModule.over([hosting]), { logger: false });
  const chaser = app.get(Chaser);
  const times = await timesOf(TICKS, async () => {
    const found = await chaser.tick(async () => {});
    if (found > 0) throw new Error(`${found} assignments are due before their time`);
  });
  await app.close();
  return percentile(times, 50);
}

/** Milliseconds of each call, after a few that warm up. */
async function timesOf(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let call = -5; call < count; call++) {
    const startedAt = performance.now();
    await work();
    if (call >= 0) times.push(performance.now() - startedAt);
  }
  return times;
}
