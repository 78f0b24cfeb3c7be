import { rebuildsUnderWay } from '#adapters/postgres';
import type { Position, Standstill } from '#event-sourcing';
import type { Stores } from '#hosting';
import { readModelProjections } from '#read-models';
import { WITHOUT_THE_POLICY } from './policies.js';

/** A projection or policy as it is at the moment, whichever process runs it. */
export interface RunnerLine {
  readonly name: string;
  readonly kind: 'projection' | 'policy';
  readonly position: Position;
  /** Positions behind the log. */
  readonly lag: number;
  readonly isRebuilding: boolean;
  /** Who has its lease; null where nobody runs it. */
  readonly holder: string | null;
  readonly standstill: Standstill | null;
}

/** Projections first, then policies, in the order in which they are declared. */
export async function runnerLines({ database, events, projections, leases }: Stores): Promise<RunnerLine[]> {
  const read = readModelProjections.map(({ name }) => name);
  const names = [...read, ...Object.keys(WITHOUT_THE_POLICY)];
  // Positions before the end of the log: a lag is never told that was not there.
  const positions = await projections.loadAll(names);
  const [last, standstills, rebuilding, { holders }] = await Promise.all([
    events.lastPosition(),
    projections.standstills(),
    rebuildsUnderWay(database, names),
    leases.roster(),
  ]);
  return names.map((name, index) => ({
    name,
    kind: index < read.length ? 'projection' : 'policy',
    position: positions[index]!,
    lag: Math.max(0, last - positions[index]!),
    isRebuilding: rebuilding.has(name),
    holder: holders.get(name) ?? null,
    standstill: standstills.find(({ runner }) => runner === name) ?? null,
  }));
}
