import { Anchor, Badge, Checkbox, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Due } from '../parts/due.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { useTerms } from '../words/terms.words.js';
import classes from './inbox.module.css';
import { useInboxWords } from './inbox.words.js';
import type { Assignment } from './use-inbox.js';

interface InboxRowProps {
  readonly of: Assignment;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** One assignment: what is asked, by whom, until when, and where it stands. */
export function InboxRow({ of, isSelected, onSelect }: InboxRowProps) {
  const say = useInboxWords();
  const term = useTerms();
  const text = of.content ?? of.text ?? of.directiveTitle ?? '';
  const waits = waitsFor(of);
  return (
    <li className={classes.row} data-row-of={of.assignmentId} data-selected={isSelected || undefined}>
      <Checkbox
        checked={isSelected}
        onChange={onSelect}
        aria-label={say('select', { text: text.slice(0, 80) })}
        className={classes.check}
      />
      <Stack gap={4} miw={0}>
        <Text component={Link} to={paths.assignment(of.assignmentId)} data-row className={classes.title} lineClamp={2}>
          {text}
        </Text>
        <Text size="xs" c="dimmed">
          {[
            of.directiveNumber,
            say(of.review ? `review.${of.review.kind}` : 'task', { no: of.taskNo }),
            of.giverName && say('from', { giver: of.giverName }),
            of.cascadeCount > 0 && say('handedOn', { count: of.cascadeCount }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {waits && <Text size="xs">{say(waits, { giver: of.giverName ?? '' })}</Text>}
      </Stack>
      <Group gap="xs" className={classes.state}>
        <Due lastDay={of.lastDay} isOpen={of.standing === 'open'} />
        <FollowUpBadge of={of} />
        {of.standing === 'open' && of.status !== 'in-work' && (
          <Badge variant="outline" color="gray" tt="none" radius="sm" fw={500}>
            {term(`status.${of.status}`)}
          </Badge>
        )}
        {of.productRequired && of.standing === 'open' && (
          <Badge variant="outline" color="gray" tt="none" radius="sm" fw={500}>
            {say('product')}
          </Badge>
        )}
        {of.reportPeriod && (
          <Badge variant="outline" color="gray" tt="none" radius="sm" fw={500}>
            {say('period', { key: of.reportPeriod.key })}
          </Badge>
        )}
        {of.review && (
          <Anchor component={Link} to={paths.review(of.review.reviewId)} size="xs">
            {say('openReview')}
          </Anchor>
        )}
        {of.returnedCount > 0 && of.standing === 'open' && (
          <Badge variant="light" color="orange" tt="none" radius="sm" fw={600}>
            {say('returned', { count: of.returnedCount })}
          </Badge>
        )}
      </Group>
    </li>
  );
}

/** What it waits for in somebody else's hands. */
function waitsFor({ standing, holder, status, extensionAsked }: Assignment) {
  if (standing !== 'open' || holder === 'doer' || holder === null) return null;
  if (holder === 'approver') return 'waits.approver';
  if (status === 'refused') return 'waits.refusal';
  return extensionAsked ? 'waits.extension' : null;
}
