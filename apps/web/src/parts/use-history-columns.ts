import { showInstant } from '../time/show.js';
import type { Column } from './csv.js';
import { useEventDetail, type HistoryEntry } from './event-detail.js';
import { useEventName } from './event.words.js';
import { useTimelineWords } from './timeline.words.js';

/** A history as a table. */
export function useHistoryColumns(): readonly Column<HistoryEntry>[] {
  const say = useTimelineWords();
  const name = useEventName();
  const detail = useEventDetail();
  return [
    { title: say('happened'), of: ({ occurredAt }) => showInstant(occurredAt) },
    { title: say('recorded'), of: ({ recordedAt }) => showInstant(recordedAt) },
    { title: say('backEntry'), of: ({ backEntry }) => (backEntry ? say('yes') : '') },
    { title: say('event'), of: ({ type }) => name(type) },
    { title: say('detail'), of: (entry) => detail(entry).join('\n') },
    { title: say('actor'), of: ({ actorName }) => actorName ?? say('system') },
    { title: say('unit'), of: ({ actorUnitName }) => actorUnitName },
  ];
}
