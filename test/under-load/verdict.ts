import type { Pool } from '#adapters/postgres';
import type { EventStore } from '#event-sourcing';
import { chasedIn, chasedTwice } from './chases.js';
import { commandsAmiss, givingAmiss, orderAmiss, recallsAmiss, strangeCommands } from './log-check.js';
import type { LoggedEvent } from './logged-event.js';
import type { Acknowledged } from './persistent-client.js';
import { comparedWithRebuilt } from './read-model-check.js';

export interface Outcome {
  readonly log: readonly LoggedEvent[];
  readonly acknowledged: readonly Acknowledged[];
  /** Assignments that had to be reminded of, each once. */
  readonly due: number;
}

/** What is amiss in the log after whatever befell: it must be whole, with every acknowledged command exactly once. */
export function amissInLog({ log, acknowledged, due }: Outcome): string[] {
  const chased = chasedIn(log);
  return [
    ...commandsAmiss(log, acknowledged),
    ...strangeCommands(log, acknowledged),
    ...orderAmiss(log),
    ...givingAmiss(log),
    ...recallsAmiss(log),
    ...chasedTwice(log).map((rung) => `chased more than once: ${rung}`),
    ...(chased === due ? [] : [`${chased} assignments were chased, not ${due}`]),
  ];
}

/**
 * What is amiss in the read models, row by row. Nobody may work on them meanwhile.
 * @param events where the log is; in the same database unless told
 */
export async function amissInReadModels(pool: Pool, { log }: Outcome, events?: EventStore): Promise<string[]> {
  const { differences, rows } = await comparedWithRebuilt(pool, events);
  return rows > log.length ? differences : [...differences, `only ${rows} rows for ${log.length} events`];
}
