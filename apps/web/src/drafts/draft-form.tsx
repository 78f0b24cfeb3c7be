import { Button, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useDraft } from './draft-context.js';
import { useDraftsWords } from './drafts.words.js';
import { withAddedTask } from './edits.js';
import { FollowUpFields } from './follow-up-fields.js';
import { HeadFields } from './head-fields.js';
import { RecipientsFields } from './recipients-fields.js';
import { TaskFields } from './task-fields.js';

/** Every field of a draft. */
export function DraftForm() {
  const say = useDraftsWords();
  const { content, isLocked, change } = useDraft();
  const { tasks } = content;
  return (
    <Stack gap="md">
      <section aria-labelledby="draft-head">
        <Title order={2} size="h5" mb="xs" id="draft-head">
          {say('headPart')}
        </Title>
        <HeadFields />
      </section>
      <section aria-labelledby="draft-tasks">
        <Title order={2} size="h5" mb="xs" id="draft-tasks">
          {say('tasksPart', { count: tasks.length })}
        </Title>
        <Stack gap="sm">
          {tasks.map((task, index) => (
            <TaskFields key={task.no} task={task} above={tasks[index - 1]} below={tasks[index + 1]} />
          ))}
          {!isLocked && (
            <Button
              variant="default"
              w="fit-content"
              leftSection={<IconPlus size={16} />}
              onClick={() => change((before, _, shown) => withAddedTask(before, shown))}
            >
              {say('addTask')}
            </Button>
          )}
        </Stack>
      </section>
      <section aria-labelledby="draft-follow-up">
        <Title order={2} size="h5" mb="xs" id="draft-follow-up">
          {say('followUpPart')}
        </Title>
        <FollowUpFields />
      </section>
      <section aria-labelledby="draft-recipients">
        <Title order={2} size="h5" mb="xs" id="draft-recipients">
          {say('recipientsPart')}
        </Title>
        <RecipientsFields />
      </section>
    </Stack>
  );
}
