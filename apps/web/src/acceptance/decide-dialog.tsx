import { Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { NO_INPUT, sendStep } from '../assignments/steps/steps.js';
import { useMany, type ManyDone } from '../api/use-many.js';
import { useKept } from '../kept/use-kept.js';
import { KeptNote } from '../parts/kept-note.js';
import { usePartsWords } from '../parts/parts.words.js';
import { Trouble } from '../parts/trouble.js';
import { useAcceptanceWords } from './acceptance.words.js';

export type Decision = 'accept' | 'return';

/** As many as are named before one decides on all. */
const NAMED = 8;

interface DecideDialogProps {
  readonly decision: Decision;
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onClose: () => void;
  readonly onDone: (outcome: ManyDone) => void;
}

/** Accepts or returns one report or many, with one remark or reason for all of them. */
export function DecideDialog({ decision, ids, nameOf, onClose, onDone }: DecideDialogProps) {
  const say = useAcceptanceWords();
  const part = usePartsWords();
  const kept = useKept(`decide.${decision}`, '');
  const deciding = useMany(
    `decide.${decision}`,
    (id, reason: string, headers) => sendStep(decision, id, { ...NO_INPUT, reason }, headers),
    (outcome) => {
      kept.drop();
      if (outcome.done.length > 0) {
        notifications.show({ message: say(`done.${decision}`, { count: outcome.done.length }) });
      }
      onDone(outcome);
    },
  );
  const isReady = decision === 'accept' || kept.value.trim() !== '';
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(`ask.${decision}`, { count: ids.length })}
      closeButtonProps={{ 'aria-label': part('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !deciding.isPending) deciding.mutate({ ids, content: kept.value.trim() });
        }}
      >
        <Stack>
          <div>
            <Text size="sm">{say('which')}</Text>
            <List size="sm">
              {ids.slice(0, NAMED).map((id) => (
                <List.Item key={id}>{nameOf(id)}</List.Item>
              ))}
            </List>
            {ids.length > NAMED && <Text size="sm">… +{ids.length - NAMED}</Text>}
          </div>
          <KeptNote kept={kept} />
          <Textarea
            label={say(decision === 'accept' ? 'remark' : 'reason')}
            autosize
            minRows={3}
            data-autofocus
            value={kept.value}
            onChange={(event) => kept.change(event.currentTarget.value)}
          />
          <Text size="sm" c="dimmed">
            {say(`tell.${decision}`)}
          </Text>
          {deciding.error && <Trouble error={deciding.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {part('cancel')}
            </Button>
            <Button type="submit" disabled={!isReady} loading={deciding.isPending && !deciding.isPaused}>
              {say(decision)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
