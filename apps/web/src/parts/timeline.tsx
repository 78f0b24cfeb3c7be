import type { HistoryEntry } from './event-detail.js';
import { TimelineEntry } from './timeline-entry.js';
import classes from './timeline.module.css';

/** Who did what, when it happened and when it was recorded, one below the other. */
export function Timeline({ entries, about }: { entries: readonly HistoryEntry[]; about?: string }) {
  return (
    <ol className={classes.line}>
      {entries.map((entry) => (
        <TimelineEntry key={entry.eventId} entry={entry} isAbout={entry.subjectId === about} />
      ))}
    </ol>
  );
}
