import { Select, Stack, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { CascadeRow } from './cascade-row.js';
import { useDirectivesWords } from './directives.words.js';

interface CascadeProps {
  readonly directiveId: string;
  readonly tasks: components['schemas']['DirectiveViewDto']['tasks'];
}

/** Who was given what, and whom it was handed on to: what is below a line is shown when it is opened. */
export function Cascade({ directiveId, tasks }: CascadeProps) {
  const say = useDirectivesWords();
  const [asked, setAsked] = useSearchParams();
  const taskNo = tasks.find((one) => one.taskNo === asked.get('task'))?.taskNo;
  const given = useInfiniteQuery({
    queryKey: ['assignments', 'of-directive', directiveId, taskNo],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/directives/{directiveId}/assignments', {
          params: { path: { directiveId }, query: { taskNo, cursor, limit: 100 } },
        }),
      ),
    ...byCursor,
  });
  return (
    <Stack gap="sm">
      {tasks.length > 1 && (
        <Select
          maw={420}
          aria-label={say('allTasks')}
          placeholder={say('allTasks')}
          clearable
          data={tasks.map(({ taskNo: value, text }) => ({ value, label: `${value}. ${text.slice(0, 60)}` }))}
          value={taskNo ?? null}
          onChange={(no) => setAsked({ tab: 'cascade', ...(no && { task: no }) })}
        />
      )}
      <Listed of={given} rows={6} nothing={<Nothing title={say('nothingGiven')} />}>
        {(items) => (
          <Table.ScrollContainer minWidth={680}>
            <Table verticalSpacing={4} highlightOnHover>
              <HiddenCaption>{say('cascadeCaption')}</HiddenCaption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th miw={180}>{say('unit')}</Table.Th>
                  <Table.Th w={230}>{say('standing')}</Table.Th>
                  <Table.Th w={190}>{say('due')}</Table.Th>
                  <Table.Th w={130}>{say('holder')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((node) => (
                  <CascadeRow key={node.assignmentId} node={node} depth={0} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Listed>
    </Stack>
  );
}
