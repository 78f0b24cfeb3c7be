import { ActionIcon, Alert, Button, Checkbox, Grid, Group, Paper, Title } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { LongText } from '../parts/long-text.js';
import { UnitsChoice } from '../parts/unit-choice.js';
import { RecurrenceFields } from '../report-periods/recurrence-fields.js';
import { AddresseesField } from './addressees-field.js';
import { statedDeadline } from './as-read.js';
import { DeadlineField } from './deadline-field.js';
import { Disputed } from './disputed.js';
import { useDraft, fieldId } from './draft-context.js';
import { taskPath, type Task } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';
import { withRemovedTask, withSwapped, withTaskBack } from './edits.js';
import { FieldFrame } from './field-frame.js';

interface TaskFieldsProps {
  readonly task: Task;
  /** Its neighbours, with which it may change places. */
  readonly above: Task | undefined;
  readonly below: Task | undefined;
}

/** One numbered demand: what, by whom, with whom, by when, and what it must bring. */
export function TaskFields({ task, above, below }: TaskFieldsProps) {
  const say = useDraftsWords();
  const { view, edits, isLocked, isDisputed, setTask, change } = useDraft();
  const { no } = task;
  if (edits.tasks[no]?.removed) {
    return (
      <Alert color="gray" py="xs" id={fieldId(`tasks.${no}`)}>
        <Group justify="space-between">
          {say('taskRemoved', { no })}
          <Button size="compact-sm" variant="default" onClick={() => change((before) => withTaskBack(before, no))}>
            {say('taskBack')}
          </Button>
        </Group>
        {isDisputed(`tasks.${no}`) && <Disputed path={`tasks.${no}`} />}
      </Alert>
    );
  }
  const swapWith = (other: Task) => change((before, upon) => withSwapped(before, upon, task, other));
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-labelledby={`${fieldId(`tasks.${no}`)}-title`}
      id={fieldId(`tasks.${no}`)}
    >
      <Group justify="space-between" mb={4} wrap="nowrap">
        <Title order={3} size="h6" id={`${fieldId(`tasks.${no}`)}-title`}>
          {say('task', { no })}
        </Title>
        {!isLocked && (
          <Group gap={2} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={!above}
              aria-label={say('taskUp', { no })}
              onClick={() => above && swapWith(above)}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={!below}
              aria-label={say('taskDown', { no })}
              onClick={() => below && swapWith(below)}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say('taskRemove', { no })}
              onClick={() => change((before) => withRemovedTask(before, no))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        )}
      </Group>
      {isDisputed(`tasks.${no}`) && !isDisputed(taskPath(no, 'text')) && <Disputed path={`tasks.${no}`} />}
      <Grid gap="xs">
        <Grid.Col span={12}>
          <FieldFrame path={taskPath(no, 'text')}>
            <LongText
              label={say('field.text')}
              minRows={2}
              maxRows={12}
              disabled={isLocked}
              value={task.text}
              onChange={(written) => setTask(no, { text: written })}
            />
          </FieldFrame>
        </Grid.Col>
        <Grid.Col span={12}>
          <FieldFrame path={taskPath(no, 'addressees')}>
            <AddresseesField task={task} />
          </FieldFrame>
        </Grid.Col>
        <Grid.Col span={12}>
          <FieldFrame path={taskPath(no, 'deadline')}>
            <DeadlineField
              value={task.deadline}
              stated={statedDeadline(view.asRead, no)}
              isLocked={isLocked}
              onChange={(deadline) => setTask(no, { deadline })}
            />
          </FieldFrame>
        </Grid.Col>
        <Grid.Col span={12}>
          <FieldFrame path={taskPath(no, 'coordinatorIds')}>
            <UnitsChoice
              label={say('field.coordinatorIds')}
              disabled={isLocked}
              value={task.coordinatorIds}
              onChange={(coordinatorIds) => setTask(no, { coordinatorIds })}
            />
          </FieldFrame>
        </Grid.Col>
        <Grid.Col span={12}>
          <FieldFrame path={taskPath(no, 'recurrence')}>
            <RecurrenceFields
              label={say('field.recurrence')}
              isLocked={isLocked}
              value={task.recurrence}
              onChange={(recurrence) => setTask(no, { recurrence })}
            />
          </FieldFrame>
        </Grid.Col>
        <Grid.Col span={12}>
          <FieldFrame path={taskPath(no, 'productRequired')}>
            <Checkbox
              label={say('field.productRequired')}
              disabled={isLocked}
              checked={task.productRequired}
              onChange={(event) => setTask(no, { productRequired: event.currentTarget.checked })}
            />
          </FieldFrame>
        </Grid.Col>
      </Grid>
    </Paper>
  );
}
