import { Alert, Stack } from '@mantine/core';
import type { components } from '../api/schema.js';
import { useDecreeWords } from './decree.words.js';
import { Told } from './told.js';

/** What a decree cannot be adopted for, and what is only to be looked at. */
export function DecreeObstacles({ of: remarks }: { of: components['schemas']['ReformPreviewDto']['obstacles'] }) {
  const say = useDecreeWords();
  const [obstacles, warnings] = [remarks.filter(({ blocks }) => blocks), remarks.filter(({ blocks }) => !blocks)];
  return (
    <Stack gap="xs">
      {obstacles.length === 0 ? (
        <Alert color="teal" py="xs">
          {say('noObstacles')}
        </Alert>
      ) : (
        <Told title={say('obstacles')} of={obstacles} />
      )}
      {warnings.length > 0 && <Told title={say('lookAt')} of={warnings} />}
    </Stack>
  );
}
