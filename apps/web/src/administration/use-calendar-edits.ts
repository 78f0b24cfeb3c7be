import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { showDay } from '../time/show.js';
import { useCalendarWords } from './calendar.words.js';

export type DayKind = 'holidays' | 'swaps';

export interface CalendarDay {
  readonly date: string;
  /** The name of a day off, or the reason of a day worked. */
  readonly what: string;
}

/** The four edits of a year's calendar; none of them overwrites what somebody else has just done to the same day. */
export function useCalendarEdits(kind: DayKind, year: number, onDone: () => void) {
  const say = useCalendarWords();
  const told = (word: 'added' | 'removed') => ({
    onSuccess: (_answer: unknown, { date }: CalendarDay) => {
      notifications.show({ color: 'teal', message: say(word, { day: showDay(date) }) });
      onDone();
    },
  });
  const add = useCommand(
    `add-day ${kind}`,
    ({ date, what }: CalendarDay, header) => {
      const params = { path: { year }, header };
      return kind === 'holidays'
        ? answerOf(api.POST('/api/v1/calendars/{year}/holidays', { params, body: { date, name: what } }))
        : answerOf(api.POST('/api/v1/calendars/{year}/swap-workdays', { params, body: { date, reason: what } }));
    },
    told('added'),
  );
  const remove = useCommand(
    `remove-day ${kind}`,
    ({ date }: CalendarDay, header) => {
      const params = { path: { year, date }, header };
      return kind === 'holidays'
        ? answerOf(api.DELETE('/api/v1/calendars/{year}/holidays/{date}', { params }))
        : answerOf(api.DELETE('/api/v1/calendars/{year}/swap-workdays/{date}', { params }));
    },
    told('removed'),
  );
  return { add, remove };
}
