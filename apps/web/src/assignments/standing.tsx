import { Alert, Group, Stack, Table, Text } from '@mantine/core';
import { FollowUpBadge } from '../parts/follow-up-badge.js';
import { Section } from '../parts/section.js';
import { showDay, showInstant, showNumber } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { useAssignmentWords } from './assignments.words.js';
import type { AssignmentDetail } from './use-assignment.js';

/** Where it stands, what it waits for, and to whom the time is charged. */
export function Standing({ of }: { of: AssignmentDetail }) {
  const say = useAssignmentWords();
  const term = useTerms();
  const held = of.clock.at(-1);
  const holding = of.heldBy.find(({ holder, unitId }) => holder === held?.holder && unitId === held.unitId);
  const reason = reasonOf(of);
  return (
    <Section title={say('stands')}>
      <Stack gap="sm">
        <Group gap="xs">
          <FollowUpBadge of={of} />
          <Text size="sm">{term(`status.${of.status}`)}</Text>
        </Group>
        <Text size="sm">
          {of.holder === null
            ? say('noHolder')
            : say(`holder.${of.holder}`, { unit: holding?.unitName ?? of.unitName ?? '' })}
        </Text>
        {reason && (
          <Alert color="yellow" py="xs">
            <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {say(reason.name, { reason: reason.text, day: reason.day })}
            </Text>
          </Alert>
        )}
        {of.heldBy.length > 0 && (
          <Table.ScrollContainer minWidth={280}>
            <Table captionSide="top" withRowBorders={false} verticalSpacing={4}>
              <Table.Caption ta="left" mt={0} p={0} pb={4}>
                {say('held')}
              </Table.Caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{say('heldUnit')}</Table.Th>
                  <Table.Th ta="right">{say('heldDays')}</Table.Th>
                  <Table.Th ta="right">{say('heldLate')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {of.heldBy.map(({ holder, unitId, unitName, workingDays, lateWorkingDays }) => (
                  <Table.Tr key={`${holder} ${unitId}`}>
                    <Table.Td>
                      {unitName}{' '}
                      <Text span size="xs" c="dimmed">
                        {say(`as.${holder}`)}
                      </Text>
                    </Table.Td>
                    <Table.Td ta="right">{showNumber(workingDays, 1)}</Table.Td>
                    <Table.Td ta="right">{showNumber(lateWorkingDays, 1)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
        {of.chasedAt && (
          <Text size="xs" c="dimmed">
            {say('chased', { at: showInstant(of.chasedAt) })}
          </Text>
        )}
      </Stack>
    </Section>
  );
}

/** What somebody gave as the reason for where it stands. */
function reasonOf(of: AssignmentDetail) {
  const { extensionAsked: asked, standing, status } = of;
  if (of.withdrawReason) return { name: 'withdrawn', text: of.withdrawReason, day: '' } as const;
  if (standing === 'suspended' && of.suspendReason)
    return { name: 'suspended', text: of.suspendReason, day: '' } as const;
  if (status === 'refused' && of.refusalReason) return { name: 'refused', text: of.refusalReason, day: '' } as const;
  if (asked) return { name: 'extensionAsked', text: asked.reason, day: showDay(asked.lastDay) } as const;
  if (status === 'in-work' && of.returnReason) return { name: 'returned', text: of.returnReason, day: '' } as const;
  return null;
}
