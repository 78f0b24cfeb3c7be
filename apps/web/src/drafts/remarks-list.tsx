import { Alert, Anchor, Button, Collapse, Group, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { FieldPath, Remark } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';

/** What keeps the draft from being issued, and what else to look at; each leads to its field. */
export function RemarksList({ remarks, onPick }: { remarks: readonly Remark[]; onPick: (path: FieldPath) => void }) {
  const say = useDraftsWords();
  const [isOpen, setOpen] = useState(false);
  const blocking = remarks.filter(({ blocks }) => blocks).length;
  const others = remarks.length - blocking;
  if (remarks.length === 0) {
    return (
      <Alert color="teal" icon={<IconCircleCheck />} py="xs">
        {say('nothingMissing')}
      </Alert>
    );
  }
  return (
    <Alert color={blocking > 0 ? 'red' : 'yellow'} icon={<IconAlertTriangle />} py="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={600}>
          {[
            ...(blocking > 0 ? [say('blockingCount', { count: blocking })] : []),
            ...(others > 0 ? [say('othersCount', { count: others })] : []),
          ].join(' · ')}
        </Text>
        <Button size="compact-sm" variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? say('hideRemarks') : say('showRemarks')}
        </Button>
      </Group>
      <Collapse expanded={isOpen}>
        {isOpen && (
          <List size="sm" mt="xs" spacing={2}>
            {remarks.map(({ code, path, message, blocks }) => (
              <List.Item key={code + path + message}>
                <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onPick(path)}>
                  {message}
                </Anchor>{' '}
                <Text span size="xs" c="dimmed">
                  {say(blocks ? 'blocks' : 'toLookAt')}
                </Text>
              </List.Item>
            ))}
          </List>
        )}
      </Collapse>
    </Alert>
  );
}
