import { Alert, List, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useDraftsWords } from './drafts.words.js';
import { useFieldName } from './field-name.js';
import type { ChangedBy } from './use-changed-by.js';
import type { DraftEdits } from './use-draft-edits.js';

/** What somebody else changed in the draft while it was on this screen. */
export function TheirChanges({ edits, by: { isMe, others } }: { edits: DraftEdits; by: ChangedBy }) {
  const say = useDraftsWords();
  const fieldName = useFieldName();
  const { theirs, conflicts, noted } = edits;
  if (theirs.length === 0) return null;
  const isSettled = conflicts.length === 0;
  return (
    <Alert
      color="yellow"
      role="status"
      icon={<IconUsers />}
      title={isMe ? say('theirs.own') : say('theirs')}
      withCloseButton={isSettled}
      closeButtonLabel={say('noted')}
      onClose={noted}
    >
      {others.length > 0 && <Text size="sm">{say('theirNames', { names: others.join(', ') })}</Text>}
      <List size="sm">
        {theirs.map((path) => (
          <List.Item key={path}>
            {fieldName(path)}
            {conflicts.includes(path) && ` – ${say(isMe ? 'alsoMine.own' : 'alsoMine')}`}
          </List.Item>
        ))}
      </List>
      {isSettled ? say('theirsMerged') : say('theirsDisputed')}
    </Alert>
  );
}
