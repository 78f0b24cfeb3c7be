import { Anchor, Stack, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Due } from '../parts/due.js';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { itemsOf, More } from '../parts/more.js';
import { Section } from '../parts/section.js';
import { useAssignmentWords } from './assignments.words.js';
import { useCascade } from './use-assignment.js';

/** Those below to whom it was handed on, and where each stands. */
export function Cascade({ of }: { of: string }) {
  const say = useAssignmentWords();
  const cascade = useCascade(of);
  return (
    <Section title={say('cascade')}>
      <Answered of={cascade}>
        {(data) => (
          <Stack gap="sm">
            <Table.ScrollContainer minWidth={520}>
              <Table captionSide="top">
                <Table.Caption ta="left" mt={0} p={0} pb={4}>
                  {say('cascadeHelp')}
                </Table.Caption>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say('cascadeUnit')}</Table.Th>
                    <Table.Th>{say('cascadeContent')}</Table.Th>
                    <Table.Th>{say('deadline')}</Table.Th>
                    <Table.Th>{say('cascadeStands')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {itemsOf(data).map((child) => (
                    <Table.Tr key={child.assignmentId}>
                      <Table.Td>
                        <Anchor component={Link} to={paths.assignment(child.assignmentId)} size="sm" underline="always">
                          {child.unitName}
                        </Anchor>
                      </Table.Td>
                      <Table.Td>
                        <Text size="sm" lineClamp={2}>
                          {child.content ?? child.text}
                        </Text>
                      </Table.Td>
                      <Table.Td>
                        <Due lastDay={child.lastDay} isOpen={child.standing === 'open'} />
                      </Table.Td>
                      <Table.Td>
                        <FollowUpBadge of={child} />
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            <More of={cascade} />
          </Stack>
        )}
      </Answered>
    </Section>
  );
}
