import type { components } from '../api/schema.js';
import { showDay } from '../time/show.js';
import { useRatingTerms } from '../words/rating.words.js';
import { useTimelineWords } from './timeline.words.js';

export type HistoryEntry = components['schemas']['HistoryEntryDto'];

/** Words that people gave, in the order in which they say most. */
const SAID = ['title', 'name', 'text', 'results', 'reason', 'remark', 'reasons', 'correctedBecause'] as const;
const RUNGS = ['due-soon', 'overdue', 'escalated'] as const;
const RATINGS = ['excellent', 'good', 'completed', 'not-completed'] as const;

const among = <Name extends string>(names: readonly Name[], value: unknown): Name | undefined =>
  names.find((name) => name === value);

/** What an event says beside its name, a line each: what people wrote, numbers and days. */
export function useEventDetail(): (entry: HistoryEntry) => readonly string[] {
  const say = useTimelineWords();
  const rating = useRatingTerms();
  return ({ data }) => {
    const known = data as Readonly<Record<string, unknown>>;
    const narrative = known['narrative'] as Readonly<Record<string, unknown>> | undefined;
    const deadline = known['deadline'] as Readonly<Record<string, unknown>> | undefined;
    const text = (name: string) => {
      const value = known[name] ?? narrative?.[name];
      return typeof value === 'string' && value.trim() !== '' ? value : undefined;
    };
    const lastDay = known['lastDay'] ?? deadline?.['lastDay'];
    const rung = among(RUNGS, known['rung']);
    const rated = among(RATINGS, known['rating']);
    const number = text('number');
    const files = Array.isArray(known['evidence']) ? known['evidence'].length : 0;
    return [
      ...(rated ? [rating(`rating.${rated}`)] : []),
      ...(rung ? [say(`rung.${rung}`)] : []),
      ...(number ? [`${say('number')} ${number}`] : []),
      ...SAID.flatMap((name) => text(name) ?? []),
      ...(typeof lastDay === 'string' ? [`${say('lastDay')}: ${showDay(lastDay)}`] : []),
      ...(files > 0 ? [say('files', { count: files })] : []),
    ];
  };
}
