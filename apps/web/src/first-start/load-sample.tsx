import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { components } from '../api/schema.js';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { usePartsWords } from '../parts/parts.words.js';
import { Trouble } from '../parts/trouble.js';
import { useFirstStartWords } from './first-start.words.js';
import { useFirstStart } from './use-first-start.js';

export type SampleLoaded = components['schemas']['SampleLoadedDto'];

/** Loads the sample province, after a word of warning: what is in the log stays there. */
export function LoadSample({ onLoaded }: { onLoaded: (loaded: SampleLoaded) => void }) {
  const say = useFirstStartWords();
  const part = usePartsWords();
  const [isAsking, asking] = useDisclosure();
  const load = useCommand('load-sample', () => answerOf(api.POST('/api/v1/first-start/sample')), {
    onSuccess: onLoaded,
  });
  const { data } = useFirstStart({ isGrowing: load.isPending });
  return (
    <Stack gap="sm" align="flex-start">
      {load.error && <Trouble error={load.error} />}
      {load.isPending && (
        <Text size="sm" role="status">
          {say('sampleEntering', { done: data?.unitCount ?? 0 })}
        </Text>
      )}
      <Button variant="default" loading={load.isPending} onClick={asking.open}>
        {say('sampleEnter')}
      </Button>
      <Modal
        opened={isAsking}
        onClose={asking.close}
        title={say('sampleConfirm')}
        closeButtonProps={{ 'aria-label': part('close') }}
        centered
      >
        <Stack>
          <Text size="sm">{say('sampleConfirmHelp')}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={asking.close} data-autofocus>
              {part('cancel')}
            </Button>
            <Button
              onClick={() => {
                asking.close();
                load.mutate(undefined);
              }}
            >
              {say('sampleEnter')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Stack>
  );
}
