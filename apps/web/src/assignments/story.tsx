import { Badge, Group, Text, Timeline } from '@mantine/core';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { showInstant } from '../time/show.js';
import { useAssignmentWords } from './assignments.words.js';
import { useStory } from './use-assignment.js';

/** What happened, the latest last, with the time it happened and, where that is another, the time it was recorded. */
export function Story({ of }: { of: string }) {
  const say = useAssignmentWords();
  const story = useStory(of);
  return (
    <Section title={say('story')}>
      <Answered of={story}>
        {({ summary, lines, cut }) => (
          <>
            <Text size="sm" mb="md">
              {summary}
            </Text>
            <Timeline active={lines.length} bulletSize={12} lineWidth={2}>
              {lines.map((line) => (
                <Timeline.Item key={line.position}>
                  <Group gap="xs">
                    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                      {line.text}
                    </Text>
                    {line.backEntry && (
                      <Badge color="yellow" variant="light" radius="sm" tt="none">
                        {say('backEntry')}
                      </Badge>
                    )}
                  </Group>
                  <Text size="xs" c="dimmed">
                    {say('happened')} {showInstant(line.occurredAt)}
                    {line.backEntry && ` · ${say('recorded')} ${showInstant(line.recordedAt)}`}
                    {line.actorName && ` · ${say('by', { person: line.actorName, unit: line.actorUnitName ?? '' })}`}
                  </Text>
                </Timeline.Item>
              ))}
            </Timeline>
            {cut && (
              <Text size="sm" c="dimmed" mt="sm">
                {say('storyCut')}
              </Text>
            )}
          </>
        )}
      </Answered>
    </Section>
  );
}
