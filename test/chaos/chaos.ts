import { setTimeout as pause } from 'node:timers/promises';
import { redisIsThere } from '#testing';
import { ServedOffice } from '../crash/served-office.js';
import { randomOf } from '../under-load/random.js';
import { employ } from '../under-load/staff.js';
import { WorkLoad } from '../under-load/work-load.js';
import { nextFault } from './faults.js';
import { Place } from './place.js';

export interface Wish {
  readonly minutes: number;
  readonly seed: number;
  readonly store: 'postgresql' | 'eventstoredb';
}

/** Directives that are worked on at a time, and whose reminders are due. */
const SIZE = { atOnce: 4, due: 40 };

/** Longest rest between two faults, and longest until all is quiet afterwards, in milliseconds. */
const REST = { between: 4_000, atTheEnd: 300_000 };

/** How often two faults befall the office at once. */
const IN_PAIRS = 0.3;

/**
 * Lets faults befall an office at work for as long as was wished, then waits until it is at rest and looks at
 * everything. Every step is told. Answers what is amiss.
 */
export async function runChaos(wish: Wish, signal: AbortSignal, say: (line: string) => void): Promise<string[]> {
  const { minutes, seed, store } = wish;
  const repeat = `npm run chaos -- --minutes ${minutes} --seed ${seed} --store ${store}`;
  say(`seed ${seed}, ${minutes} minutes, events in ${store}; again with: ${repeat}`);
  const office = await ServedOffice.open({
    redis: redisIsThere(),
    eventStoreDb: store === 'eventstoredb',
    directives: SIZE.due,
  });
  const amiss: string[] = [];
  const places = (['api', 'api', 'worker', 'worker'] as const).map(
    (app, index) => new Place(office.processes, app, `${app} ${(index % 2) + 1}`, (words) => amiss.push(words)),
  );
  try {
    await Promise.all(places.map((place) => place.ready()));
    const staff = await employ(() => office.processes.address(), office.password, randomOf(seed + 1));
    const load = new WorkLoad(staff, SIZE.atOnce);
    const steps = await befall(wish, { office, places, load }, signal, say);
    if (signal.aborted) return ['broken off'];
    say('no more faults; waiting until all is done');
    amiss.push(...(await inTime(atRest({ office, places, load }))));
    amiss.push(...(await office.verdict(staff)));
    for (const words of amiss) say(`amiss: ${words}`);
    const counts = `${steps} faults, ${staff.acknowledged.length} commands acknowledged`;
    say(amiss.length > 0 ? `FAILED with seed ${seed}: ${counts}, ${amiss.length} amiss` : `PASSED: ${counts}`);
    return amiss;
  } finally {
    for (const place of places) place.close();
    await office.close();
  }
}

interface Scene {
  readonly office: ServedOffice;
  readonly places: readonly Place[];
  readonly load: WorkLoad;
}

/** Answers how many faults there were. */
async function befall(
  { minutes, seed }: Wish,
  { office, places, load }: Scene,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<number> {
  const random = randomOf(seed);
  const beganAt = performance.now();
  const until = beganAt + minutes * 60_000;
  let steps = 0;
  while (performance.now() < until) {
    const rest = random() * REST.between;
    const first = nextFault(random, office, places);
    const second = nextFault(random, office, places);
    const both = random() < IN_PAIRS && !excludes(first.words, second.words);
    await pause(rest, undefined, { signal }).catch(() => {});
    if (signal.aborted || load.problem) return steps;
    const at = Math.round((performance.now() - beganAt) / 1_000);
    const faults = both ? [first, second] : [first];
    for (const { words } of faults) say(`${++steps} at ${at} s: ${words}`);
    await Promise.all(faults.map((fault) => fault.befall()));
  }
  return steps;
}

/** Two faults of one process or server would undo each other. */
function excludes(one: string, other: string): boolean {
  const subjects = /api \d|worker \d|PostgreSQL|Redis|EventStoreDB/g;
  const theirs = new Set(other.match(subjects));
  return (one.match(subjects) ?? []).some((subject) => theirs.has(subject));
}

async function atRest({ office, places, load }: Scene): Promise<string[]> {
  try {
    await Promise.all(places.map((place) => place.ready()));
    await load.finish();
    await office.atRest();
    return [];
  } catch (error) {
    return [`the work broke off: ${(error as Error).message}`];
  } finally {
    for (const place of places) place.close();
  }
}

async function inTime(work: Promise<string[]>): Promise<string[]> {
  const patience = new AbortController();
  const late = pause(REST.atTheEnd, ['it did not come to rest'], { signal: patience.signal }).catch(() => []);
  return Promise.race([work, late]).finally(() => patience.abort());
}
