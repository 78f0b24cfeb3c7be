import type { components } from '../api/schema.js';
import { showDay, showInstant, showNumber } from '../time/show.js';
import { useBoardWords } from './board.words.js';
import { useWhen } from './when.js';

type Board = components['schemas']['ComplianceDto'];

/** Of which time the figures are; and of the past, what was not known then. */
export function AsOfNote({ board: { at, subtree, knownThen } }: { board: Board }) {
  const say = useBoardWords();
  const { day, sense } = useWhen();
  if (day === null) return say('asOfNow', { at: showInstant(at) });
  const told = say(sense === 'known' ? 'asOfDayKnown' : 'asOfDay', { day: showDay(day) });
  const differs = knownThen !== null && JSON.stringify(knownThen) !== JSON.stringify(subtree);
  if (!differs || sense === 'known') return told;
  const { open, done } = knownThen;
  const counts = { open: showNumber(open.total), overdue: showNumber(open.overdue), done: showNumber(done.total) };
  return `${told} ${say('knownThen', counts)}`;
}
