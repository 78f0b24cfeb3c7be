import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Trouble } from '../parts/trouble.js';
import { useDraftsWords } from './drafts.words.js';
import { editedPaths } from './edits.js';
import classes from './save-bar.module.css';
import type { DraftEdits } from './use-draft-edits.js';
import type { useSaveDraft } from './use-save-draft.js';

/** What is not saved yet, in sight wherever one is on the page; Ctrl+S saves. */
export function SaveBar({ edits, save }: { edits: DraftEdits; save: ReturnType<typeof useSaveDraft> }) {
  const say = useDraftsWords();
  const isReady = edits.isDirty && edits.conflicts.length === 0 && !save.isPending;
  useHotkeys([['mod+S', () => isReady && save.send(), { preventDefault: true }]], []);
  if (!edits.isDirty && !save.error) return null;
  return (
    <Paper withBorder shadow="md" p="sm" className={classes.bar}>
      <Stack gap="xs">
        {save.error && <Trouble error={save.error} />}
        {edits.isDirty && (
          <Group justify="space-between" gap="xs">
            <Text size="sm" aria-live="polite">
              {edits.conflicts.length > 0
                ? say('settleFirst', { count: edits.conflicts.length })
                : say('unsaved', { count: editedPaths(edits.edits).length })}
            </Text>
            <Group gap="xs">
              <Button variant="default" onClick={edits.kept.drop} disabled={save.isPending}>
                {say('dropEdits')}
              </Button>
              <Button
                onClick={save.send}
                disabled={!isReady && !save.isPending}
                loading={save.isPending}
                title={say('saveKey')}
              >
                {say('save')}
              </Button>
            </Group>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
