import { Code, Text } from '@mantine/core';
import { Section } from '../parts/section.js';
import { useAdministrationWords } from './administration.words.js';

/** Commands for the machine that the program runs on. */
export function OperatorsNext({ runner }: { runner: string | null }) {
  const say = useAdministrationWords();
  const name = runner ?? 'NAME';
  return (
    <Section title={say('next')}>
      <Text size="sm">{say('nextHelp')}</Text>
      <Code
        block
      >{`npm run thongsuot -- projections list\nnpm run thongsuot -- projections skip ${name} --event ID --reason "…"`}</Code>
      <Text size="sm">{say('rebuildHelp')}</Text>
      <Code block>{`npm run thongsuot -- projections rebuild ${name}`}</Code>
    </Section>
  );
}
