import { Alert, Progress, Text } from '@mantine/core';
import type { components } from '../api/schema.js';
import { showNumber } from '../time/show.js';
import { useDirectivesWords } from './directives.words.js';

/** How many of the assignments of an issue are given; while it goes on, with a bar that follows live. */
export function GivenSoFar({ of: progress }: { of: components['schemas']['DirectiveProgressDto'] }) {
  const say = useDirectivesWords();
  const { given, assignmentCount, cascaded, periodic } = progress;
  const words = [
    say('given', { given: showNumber(given), all: showNumber(assignmentCount) }),
    ...(cascaded > 0 ? [say('cascaded', { shown: showNumber(cascaded) })] : []),
    ...(periodic > 0 ? [say('periodic', { shown: showNumber(periodic) })] : []),
  ].join(', ');
  if (given >= assignmentCount) {
    return (
      <Text size="sm" role="status">
        {words}
      </Text>
    );
  }
  return (
    <Alert color="blue" role="status">
      <Text size="sm" mb={6}>
        {words}
      </Text>
      <Progress value={(given / assignmentCount) * 100} animated aria-label={words} />
    </Alert>
  );
}
