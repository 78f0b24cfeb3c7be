import type { Roster } from './lease.js';

/**
 * Who is to hold what: as even as the members' offers allow, at most ⌈names ⁄ members⌉ each where all offer the same.
 * Everybody who looks at the same roster comes to the same answer, so that nobody has to be in charge. What is held by
 * the right one stays there.
 */
export function shareOut({ members, holders }: Roster): Map<string, string> {
  const offers = new Map<string, string[]>();
  for (const { holder, names } of members) {
    for (const name of names) offers.set(name, [...(offers.get(name) ?? []), holder]);
  }
  const load = new Map(members.map(({ holder }) => [holder, 0]));
  const answer = new Map<string, string>();
  // What few offer goes first: during an update only the new processes know a new runner.
  const inTurn = [...offers].toSorted(
    ([one, by], [other, byOthers]) => by.length - byOthers.length || (one < other ? -1 : 1),
  );
  for (const [name, able] of inTurn) {
    const least = Math.min(...able.map((holder) => load.get(holder)!));
    const fitting = able.filter((holder) => load.get(holder) === least).toSorted();
    const present = holders.get(name);
    const chosen = fitting.find((holder) => holder === present) ?? fitting[0]!;
    load.set(chosen, least + 1);
    answer.set(name, chosen);
  }
  return answer;
}
