import { List, Stack, Text } from '@mantine/core';
import { Section } from '../parts/section.js';
import { showDay, showInstant } from '../time/show.js';
import { useAssignmentWords } from './assignments.words.js';
import type { AssignmentDetail } from './use-assignment.js';

type Done = AssignmentDetail['deadlineChanges'][number] | AssignmentDetail['transfers'][number];

/** Who moved the deadline and why, and through whose hands it went; nothing where neither happened. */
export function Changes({ of }: { of: AssignmentDetail }) {
  const say = useAssignmentWords();
  const by = ({ byUserName, byUnitName, at }: Done) =>
    [showInstant(at), byUserName && say('by', { person: byUserName, unit: byUnitName ?? '' })]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      {of.deadlineChanges.length > 0 && (
        <Section title={say('deadlines')}>
          <List size="sm" spacing="xs">
            {of.deadlineChanges.map((change) => (
              <List.Item key={`${change.at} ${change.kind}`}>
                {say(`deadline.${change.kind}`, { from: showDay(change.from.lastDay), to: showDay(change.to.lastDay) })}
                <Stack gap={0}>
                  {change.reason && <Text size="sm">{change.reason}</Text>}
                  <Text size="xs" c="dimmed">
                    {by(change)}
                  </Text>
                </Stack>
              </List.Item>
            ))}
          </List>
        </Section>
      )}
      {of.transfers.length > 0 && (
        <Section title={say('transfers')}>
          <List size="sm" spacing="xs">
            {of.transfers.map((passed) => (
              <List.Item key={`${passed.at} ${passed.fromUnitId} ${passed.toUnitId}`}>
                {say('transferred', { from: passed.fromUnitName ?? '', to: passed.toUnitName ?? '' })}
                <Text size="sm">
                  {[passed.reason.kind === 'decree' && say('byDecree'), passed.reason.number, passed.reason.text]
                    .filter(Boolean)
                    .join(', ')}
                </Text>
                <Text size="xs" c="dimmed">
                  {by(passed)}
                </Text>
              </List.Item>
            ))}
          </List>
        </Section>
      )}
    </>
  );
}
