import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { components } from '../api/schema.js';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { useEvaluationWords } from './evaluation.words.js';
import { RatedBy } from './rated-by.js';

interface RoundPreviewProps {
  readonly preview: UseQueryResult<components['schemas']['RoundPreviewDto']>;
  readonly onOpen: () => void;
  readonly isOpening: boolean;
}

/** Whom a round would rate, who decides on each, and what hinders it. */
export function RoundPreview({ preview, onOpen, isOpening }: RoundPreviewProps) {
  const say = useEvaluationWords();
  return (
    <Section title={say('preview')}>
      <Answered of={preview}>
        {({ units, obstacles }) => {
          const deciders = [...new Set(units.map(({ deciderUnitId }) => deciderUnitId))];
          return (
            <Stack gap="sm">
              {obstacles.length > 0 && (
                <Alert color="yellow" title={say('obstacles')} role="alert">
                  <List size="sm">
                    {obstacles.map(({ code, message }) => (
                      <List.Item key={code + message}>{message}</List.Item>
                    ))}
                  </List>
                </Alert>
              )}
              <Text size="sm" fw={600}>
                {say('previewUnits', { count: units.length })}
              </Text>
              {deciders.map((decider) => (
                <RatedBy key={decider} units={units.filter(({ deciderUnitId }) => deciderUnitId === decider)} />
              ))}
              {obstacles.length === 0 && (
                <Group justify="space-between">
                  <Text size="sm">{say('ready')}</Text>
                  <Button onClick={onOpen} loading={isOpening}>
                    {say('open')}
                  </Button>
                </Group>
              )}
            </Stack>
          );
        }}
      </Answered>
    </Section>
  );
}
