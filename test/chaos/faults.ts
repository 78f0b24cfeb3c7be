import { setTimeout as pause } from 'node:timers/promises';
import { STOP_POINTS } from '#event-sourcing';
import type { MortalServer } from '../crash/mortal-servers.js';
import type { ServedOffice } from '../crash/served-office.js';
import type { Place } from './place.js';

/** Something that befalls the office; over when it resolves. */
export interface Fault {
  readonly words: string;
  befall(): Promise<void>;
}

/** Longest absences, in milliseconds. A worker that is frozen for more than 2.5 s has lost its leases. */
const LONGEST = { away: 4_000, frozenApi: 2_000, frozenWorker: 7_000, untilStopPoint: 10_000 };

/** The next fault, by the seed alone: what there is to choose from does not depend on what is going on. */
export function nextFault(random: () => number, office: ServedOffice, places: readonly Place[]): Fault {
  const place = oneOf(random, places);
  const server = oneOf(random, office.servers);
  const point = oneOf(random, STOP_POINTS);
  const share = random();
  const kinds: readonly [weight: number, fault: () => Fault][] = [
    [3, () => ({ words: `kill ${place.name}`, befall: () => place.end('SIGKILL') })],
    [2, () => ({ words: `stop ${place.name}`, befall: () => place.end('SIGTERM') })],
    [2, () => frozen(place, share)],
    [3, () => killedAt(place, point)],
    [3, () => away(server, share)],
    [1, () => losingAnswers(office, share)],
  ];
  let chosen = random() * kinds.reduce((sum, [weight]) => sum + weight, 0);
  return kinds.find(([weight]) => (chosen -= weight) < 0)![1]();
}

function frozen(place: Place, share: number): Fault {
  const longest = place.name.startsWith('api') ? LONGEST.frozenApi : LONGEST.frozenWorker;
  const milliseconds = Math.round(share * longest);
  return { words: `freeze ${place.name} for ${milliseconds} ms`, befall: () => place.freeze(milliseconds) };
}

function killedAt(place: Place, point: string): Fault {
  const befall = async () => void (await place.dieAt(point, LONGEST.untilStopPoint));
  return { words: `kill ${place.name}, and who comes after it at ${point}`, befall };
}

function away(server: MortalServer, share: number): Fault {
  const milliseconds = Math.round(share * LONGEST.away);
  const befall = async () => {
    await server.kill();
    await pause(milliseconds);
    await server.start();
  };
  return { words: `kill ${server.name}, back after ${milliseconds} ms`, befall };
}

/** The event store where it is a server of its own; otherwise the database, away so shortly that answers are lost. */
function losingAnswers({ eventStore, database }: ServedOffice, share: number): Fault {
  const count = 1 + Math.floor(share * 4);
  if (!eventStore) return away(database, 0);
  return { words: `EventStoreDB loses ${count} answers`, befall: () => eventStore.loseAnswers(count) };
}

function oneOf<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}
