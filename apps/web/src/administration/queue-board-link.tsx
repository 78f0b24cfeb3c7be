import { Button, Group, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Section } from '../parts/section.js';
import { Trouble } from '../parts/trouble.js';
import { useAdministrationWords } from './administration.words.js';

/** Opens the board of the job queues: its ticket is good once, so it is asked for when it is wanted. */
export function QueueBoardLink() {
  const say = useAdministrationWords();
  const open = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/admin/queue-board-tickets')),
    onSuccess: ({ path }) => window.open(path, '_blank', 'noopener'),
  });
  return (
    <Section title={say('queues')}>
      <Text size="sm">{say('queuesHelp')}</Text>
      {open.error && <Trouble error={open.error} />}
      <Group>
        <Button
          variant="default"
          size="xs"
          loading={open.isPending}
          leftSection={<IconExternalLink size={14} />}
          onClick={() => open.mutate()}
        >
          {say('openQueues')}
        </Button>
      </Group>
    </Section>
  );
}
