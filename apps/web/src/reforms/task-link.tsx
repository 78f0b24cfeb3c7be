import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';

type Task = Pick<
  components['schemas']['AssignmentDto'],
  'assignmentId' | 'directiveNumber' | 'directiveTitle' | 'taskNo' | 'text'
>;

/** Which task of which document, leading to the assignment. */
export function TaskLink({ of }: { of: Task }) {
  return (
    <>
      <Anchor component={Link} to={paths.assignment(of.assignmentId)} size="sm" fw={600}>
        {of.directiveNumber ?? of.directiveTitle ?? '…'} · {of.taskNo}
      </Anchor>
      <Text size="sm" lineClamp={2}>
        {of.text}
      </Text>
    </>
  );
}
