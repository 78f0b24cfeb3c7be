import { Button, Table } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { Due } from '../parts/due.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { Listed } from '../parts/listed.js';
import type { PageOf } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { useReformsWords } from './reforms.words.js';
import { TaskLink } from './task-link.js';

type Task = components['schemas']['AssignmentDto'];

interface TasksOfDecreeProps<Item extends Task> {
  readonly decreeId: string;
  readonly title: string;
  readonly about: string;
  /** What the table is called. */
  readonly label: string;
  readonly nothing: string;
  readonly of: UseInfiniteQueryResult<InfiniteData<PageOf<Item>>>;
  /** The columns between the task and its deadline. */
  readonly columns: readonly { readonly head: string; readonly of: (item: Item) => ReactNode }[];
}

/** Assignments that a figure of a decree counts. */
export function TasksOfDecree<Item extends Task>(props: TasksOfDecreeProps<Item>) {
  const { decreeId, title, about, label, nothing, of, columns } = props;
  const say = useReformsWords();
  return (
    <Page
      title={title}
      about={about}
      actions={
        <Button component={Link} to={paths.reform(decreeId)} variant="default">
          {say('back')}
        </Button>
      }
    >
      <Listed of={of} nothing={<Nothing title={nothing} />}>
        {(items) => (
          <Table.ScrollContainer minWidth={660 + 100 * columns.length}>
            <Table aria-label={label} verticalSpacing="xs" fz="sm">
              <Table.Thead>
                <Table.Tr>
                  {[say('task'), ...columns.map(({ head }) => head), say('due'), say('standing')].map((head) => (
                    <Table.Th key={head}>{head}</Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {/* One that a decree passed on more than once stands there as often. */}
                {items.map((one, index) => (
                  <Table.Tr key={`${one.assignmentId} ${index}`}>
                    <Table.Td>
                      <TaskLink of={one} />
                    </Table.Td>
                    {columns.map((column) => (
                      <Table.Td key={column.head}>{column.of(one)}</Table.Td>
                    ))}
                    <Table.Td>
                      <Due lastDay={one.lastDay} isOpen={one.acceptedAt === null && one.status !== 'withdrawn'} />
                    </Table.Td>
                    <Table.Td>
                      <FollowUpBadge of={one} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Listed>
    </Page>
  );
}
