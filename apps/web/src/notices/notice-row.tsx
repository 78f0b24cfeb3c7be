import { Badge, Group, Text, ThemeIcon } from '@mantine/core';
import {
  IconAlarm,
  IconArrowBackUp,
  IconCheck,
  IconClockPlus,
  IconFileDescription,
  IconInbox,
  IconPlayerPause,
  IconX,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { useMe } from '../session/use-me.js';
import { showTime } from '../time/show.js';
import { noticeSentence, type Notice } from './notice-sentence.js';
import classes from './notices.module.css';
import { useNoticesWords } from './notices.words.js';

const ICONS: Readonly<Record<Notice['kind'], typeof IconInbox>> = {
  'directive-issued': IconFileDescription,
  'directive-recalled': IconX,
  'assignment-given': IconInbox,
  'assignment-refused': IconX,
  'report-submitted': IconFileDescription,
  'report-returned': IconArrowBackUp,
  'report-accepted': IconCheck,
  'extension-asked': IconClockPlus,
  'extension-granted': IconClockPlus,
  'extension-denied': IconX,
  'assignment-suspended': IconPlayerPause,
  'assignment-resumed': IconInbox,
  'assignment-withdrawn': IconX,
  'assignment-transferred': IconInbox,
  'assignment-step-undone': IconArrowBackUp,
  'assignment-chased': IconAlarm,
  'webhook-switched-off': IconPlayerPause,
};

/** One notice: what happened, about what, when; it leads to the assignment or the document. */
export function NoticeRow({ notice, isNew }: { notice: Notice; isNew: boolean }) {
  const say = useNoticesWords();
  const me = useMe();
  const to = addressOf(notice);
  const Icon = ICONS[notice.kind];
  const isLate = notice.kind === 'assignment-chased' && notice.rung !== 'due-soon';
  const body = (
    <Group wrap="nowrap" align="flex-start" gap="sm">
      <ThemeIcon variant="light" color={isLate ? 'red' : 'gray'} size="md" aria-hidden>
        <Icon size={16} stroke={1.6} />
      </ThemeIcon>
      <div className={classes.words}>
        <Text size="sm" fw={isNew ? 650 : 400}>
          {noticeSentence(say, notice, me.unit?.unitId)}
        </Text>
        {notice.directiveTitle && notice.directiveNumber && (
          <Text size="xs" c="dimmed" lineClamp={2}>
            {notice.directiveTitle}
          </Text>
        )}
        {notice.reason && <Text size="xs">{say('reason', { reason: notice.reason })}</Text>}
      </div>
      <Group gap={6} wrap="nowrap">
        {isNew && (
          <Badge size="xs" variant="light" tt="none">
            {say('new')}
          </Badge>
        )}
        <Text size="xs" c="dimmed" component="time" dateTime={notice.at}>
          {showTime(notice.at)}
        </Text>
      </Group>
    </Group>
  );
  return (
    <li>
      {to === null ? (
        <div className={classes.row}>{body}</div>
      ) : (
        <Link to={to} className={classes.row}>
          {body}
        </Link>
      )}
    </li>
  );
}

function addressOf({ assignmentId, directiveId, webhookId }: Notice): string | null {
  if (assignmentId) return paths.assignment(assignmentId);
  if (directiveId) return paths.directive(directiveId);
  return webhookId ? paths.administration('webhooks') : null;
}
