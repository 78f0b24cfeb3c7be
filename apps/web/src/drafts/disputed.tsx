import { Alert, Button, Group, Text } from '@mantine/core';
import { useDraft } from './draft-context.js';
import type { FieldPath, HeadField, TaskField } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';

/** Somebody else changed what was changed here: which of the two is to stand. */
export function Disputed({ path }: { path: FieldPath }) {
  const say = useDraftsWords();
  const { newest, isOwnDispute: isOwn, takeTheirs, keepMine } = useDraft();
  const [, no, field] = /^tasks\.([^.]+)(?:\.(.+))?$/.exec(path) ?? [];
  const task = newest.tasks.find((one) => one.no === no);
  const theirs = no === undefined ? newest[path as HeadField] : field ? task?.[field as TaskField] : null;
  const isGone = no !== undefined && !task;
  return (
    <Alert color="yellow" mt={6} py="xs" title={say(`${isGone ? 'disputedGone' : 'disputed'}${isOwn ? '.own' : ''}`)}>
      {typeof theirs === 'string' && <Text size="sm">“{theirs}”</Text>}
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="default" onClick={() => takeTheirs(path)}>
          {say(isOwn ? 'takeTheirs.own' : 'takeTheirs')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => keepMine(path)}>
          {say(isOwn ? 'keepMine.own' : 'keepMine')}
        </Button>
      </Group>
    </Alert>
  );
}
