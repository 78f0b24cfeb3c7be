import { Anchor, Badge, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { showInstant } from '../time/show.js';
import { useEventDetail, type HistoryEntry } from './event-detail.js';
import { useEventName } from './event.words.js';
import classes from './timeline.module.css';
import { useTimelineWords } from './timeline.words.js';

const SUBJECTS = {
  assignment: paths.assignment,
  directive: paths.directive,
  check: paths.check,
  review: paths.review,
  evaluation: paths.evaluation,
  unit: paths.unit,
} as const;

const isSubject = (kind: string): kind is keyof typeof SUBJECTS => kind in SUBJECTS;

/** One thing that happened. When it was recorded is said wherever that was another time. */
export function TimelineEntry({ entry, isAbout }: { entry: HistoryEntry; isAbout: boolean }) {
  const say = useTimelineWords();
  const name = useEventName();
  const detail = useEventDetail();
  const { subjectKind, subjectId, backEntry, occurredAt, recordedAt, actorName, actorUnitName } = entry;
  const isLater = Math.abs(Date.parse(recordedAt) - Date.parse(occurredAt)) >= 60_000;
  return (
    <li className={backEntry ? `${classes.entry} ${classes.late}` : classes.entry}>
      <Group gap="xs">
        <Text fw={600} size="sm" span>
          {name(entry.type)}
        </Text>
        {backEntry && (
          <Badge color="yellow" variant="light" tt="none" radius="sm" title={say('backEntryHelp')}>
            {say('backEntry')}
          </Badge>
        )}
        {!isAbout && isSubject(subjectKind) && (
          <Anchor component={Link} to={SUBJECTS[subjectKind](subjectId)} size="xs">
            {say(`open.${subjectKind}`)}
          </Anchor>
        )}
      </Group>
      {detail(entry).map((line) => (
        <Text key={line} size="sm" lineClamp={4}>
          {line}
        </Text>
      ))}
      <Text size="xs" c="dimmed">
        {showInstant(occurredAt)}
        {isLater && ` · ${say('recorded')} ${showInstant(recordedAt)}`}
        {` · ${[actorName ?? say('system'), actorName && actorUnitName].filter(Boolean).join(', ')}`}
      </Text>
    </li>
  );
}
