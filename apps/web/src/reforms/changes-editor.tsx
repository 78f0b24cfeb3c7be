import { ActionIcon, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ChangeFields } from './change-fields.js';
import { CHANGE_TYPES, missingIn, newChange, type ChangeDraft } from './decree-draft.js';
import { useDecreeWords } from './decree.words.js';

/** Shown as fields at once; a decree of a province has hundreds. */
const AT_ONCE = 30;

interface ChangesEditorProps {
  readonly changes: readonly ChangeDraft[];
  readonly onChange: (changes: readonly ChangeDraft[]) => void;
  /** Somebody tried to save: what is missing is marked. */
  readonly isTried: boolean;
}

/** What a decree does, change by change. */
export function ChangesEditor({ changes, onChange, isTried }: ChangesEditorProps) {
  const say = useDecreeWords();
  const [shown, setShown] = useState(AT_ONCE);
  const newUnits = changes
    .filter(({ type }) => type === 'establish')
    .map(({ key, code, name }) => ({ value: key, label: `${name.trim() || code.trim() || '…'} (${say('newUnit')})` }));
  // One more than before is always seen: it was added at the end.
  const add = (type: ChangeDraft['type']) => {
    onChange([...changes, newChange(type)]);
    setShown((before) => Math.max(before, changes.length + 1));
  };
  return (
    <Stack gap="sm">
      {changes.length === 0 && (
        <Text size="sm" c="dimmed">
          {say('noChanges')}
        </Text>
      )}
      {changes.slice(0, shown).map((change, index) => (
        <Paper
          key={change.key}
          component="fieldset"
          withBorder
          p="sm"
          m={0}
          miw={0}
          aria-label={`${index + 1}. ${say(`type.${change.type}`)}`}
        >
          <Group justify="space-between" mb={6}>
            <Group gap="xs">
              <Text size="sm" c="dimmed">
                {index + 1}.
              </Text>
              <Badge variant="light" radius="sm" tt="none">
                {say(`type.${change.type}`)}
              </Badge>
            </Group>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say('remove', { no: index + 1 })}
              onClick={() => onChange(changes.filter(({ key }) => key !== change.key))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
          <ChangeFields
            change={change}
            onChange={(next) => onChange(changes.map((one) => (one.key === next.key ? next : one)))}
            newUnits={newUnits}
            missing={isTried ? missingIn(change) : []}
          />
        </Paper>
      ))}
      {shown < changes.length && (
        <Button variant="default" onClick={() => setShown(changes.length)}>
          {say('showAll', { count: changes.length })}
        </Button>
      )}
      <Group gap="xs" role="group" aria-label={say('add')}>
        {CHANGE_TYPES.map((type) => (
          <Button
            key={type}
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            onClick={() => add(type)}
          >
            {say(`type.${type}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
