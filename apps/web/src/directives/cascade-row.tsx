import { ActionIcon, Anchor, Group, Table, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Due } from '../parts/due.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { useDirectivesWords } from './directives.words.js';

type Assignment = components['schemas']['AssignmentDto'];

/** An assignment and, opened, those that it was handed on as. */
export function CascadeRow({ node, depth }: { node: Assignment; depth: number }) {
  const say = useDirectivesWords();
  const [isOpen, setOpen] = useState(false);
  const { assignmentId, cascadeCount, unitId, unitName, taskNo, standing, holder, lastDay } = node;
  const name = unitName ?? unitId;
  const below = useInfiniteQuery({
    queryKey: ['assignments', 'cascade', assignmentId],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/assignments/{assignmentId}/cascade', {
          params: { path: { assignmentId }, query: { cursor, limit: 100 } },
        }),
      ),
    enabled: isOpen,
    ...byCursor,
  });
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <Table.Tr>
        <Table.Td>
          <Group gap={4} wrap="nowrap" pl={depth * 20}>
            {cascadeCount > 0 ? (
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-expanded={isOpen}
                aria-label={say('openBelow', { name })}
                onClick={() => setOpen(!isOpen)}
              >
                <Icon size={16} />
              </ActionIcon>
            ) : (
              <span style={{ width: 22, flex: 'none' }} />
            )}
            <Group gap="0 4px">
              <Anchor component={Link} to={paths.assignment(assignmentId)} size="sm">
                {name}
              </Anchor>
              {depth === 0 && taskNo && (
                <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                  {say('task', { no: taskNo })}
                </Text>
              )}
            </Group>
          </Group>
        </Table.Td>
        <Table.Td>
          <FollowUpBadge of={node} />
        </Table.Td>
        <Table.Td>
          <Due lastDay={lastDay} isOpen={standing === 'open'} />
        </Table.Td>
        <Table.Td>
          <Text size="sm">{holder && say(`holder.${holder}`)}</Text>
        </Table.Td>
      </Table.Tr>
      {isOpen &&
        below.data &&
        itemsOf(below.data).map((one) => <CascadeRow key={one.assignmentId} node={one} depth={depth + 1} />)}
      {isOpen && (!below.data || below.hasNextPage) && (
        <Table.Tr>
          <Table.Td colSpan={4} pl={(depth + 1) * 20 + 22}>
            <Answered of={below} rows={1}>
              {() => <More of={below} />}
            </Answered>
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}
