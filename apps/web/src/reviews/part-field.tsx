import { Box, Button, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { LongText } from '../parts/long-text.js';
import { saidUnder, type Part, type Reporter } from './reporters.js';
import { useReviewStepsWords } from './review-steps.words.js';
import { useReviewsWords } from './reviews.words.js';
import { SaidByUnits } from './said-by-units.js';

/** As the API takes a part of a narrative. */
const MOST = 20_000;

interface PartFieldProps {
  readonly part: Part;
  readonly reporters: readonly Reporter[];
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A part of the summary, beside what the units say of it. */
export function PartField({ part, reporters, value, onChange }: PartFieldProps) {
  const say = useReviewStepsWords();
  const name = useReviewsWords();
  const said = saidUnder(part, reporters);
  const taken = [value.trim(), ...said.map(({ unitName, text }) => `${unitName}: ${text}`)].filter(Boolean).join('\n');
  const title = name(`part.${part}`);
  return (
    <Paper withBorder p="md">
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <LongText
          label={title}
          required={part === 'results'}
          minRows={6}
          maxRows={24}
          most={MOST}
          value={value}
          onChange={onChange}
        />
        <Stack gap="xs">
          <Text size="sm" fw={600}>
            {say('fromReports', { part: title })} ({said.length})
          </Text>
          <Box
            mah={360}
            role="region"
            aria-label={say('fromReports', { part: title })}
            {...(said.length > 0 && { tabIndex: 0 })}
            style={{ overflowY: 'auto' }}
          >
            <SaidByUnits of={said} />
          </Box>
          {said.length > 0 && (
            <div>
              <Button
                size="compact-sm"
                variant="default"
                disabled={taken.length > MOST}
                onClick={() => onChange(taken)}
                aria-label={`${say('take')}: ${title}`}
              >
                {say('take')}
              </Button>
              {taken.length > MOST && (
                <Text size="xs" c="dimmed">
                  {say('tooMuch')}
                </Text>
              )}
            </div>
          )}
        </Stack>
      </SimpleGrid>
    </Paper>
  );
}
