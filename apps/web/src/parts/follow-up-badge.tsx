import { Badge } from '@mantine/core';
import type { components } from '../api/schema.js';
import { useTerms } from '../words/terms.words.js';

type Followed = Pick<components['schemas']['AssignmentDto'], 'followUp' | 'dueAt'>;
export type FollowUpClass = Exclude<Followed['followUp'], 'running'>;

/** Red is for what is late and still owed, and for nothing else. */
export const FOLLOW_UP_COLOURS: Readonly<Record<FollowUpClass, string>> = {
  'done-on-time': 'teal',
  'done-late': 'yellow',
  'open-in-term': 'blue',
  'open-overdue': 'red',
  'open-without-deadline': 'gray',
  suspended: 'grape',
  withdrawn: 'gray',
};

/** What runs is in term until its deadline: the API leaves that to whoever shows it, for it changes by itself. */
export function classNow({ followUp, dueAt }: Followed): FollowUpClass {
  if (followUp !== 'running') return followUp;
  return dueAt !== null && Date.parse(dueAt) <= Date.now() ? 'open-overdue' : 'open-in-term';
}

/** Where an assignment stands: by colour and, for whoever does not see colours, in words. */
export function FollowUpBadge({ of }: { of: Followed }) {
  const term = useTerms();
  const standing = classNow(of);
  return (
    <Badge
      color={FOLLOW_UP_COLOURS[standing]}
      // On a tint of their own the lighter colours cannot be read.
      c={standing === 'open-overdue' ? 'var(--overdue)' : 'var(--mantine-color-text)'}
      variant="light"
      radius="sm"
      tt="none"
      fw={600}
      miw="max-content"
    >
      {term(`class.${standing}`)}
    </Badge>
  );
}
