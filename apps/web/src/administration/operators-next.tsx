import { Text } from '@mantine/core';
import { Section } from '../parts/section.js';
import { useAdministrationWords } from './administration.words.js';
import { CommandLines } from './command-lines.js';

const PROJECTIONS = 'npm run thongsuot -- projections';

/** Commands for the machine that the program runs on. */
export function OperatorsNext({ runner }: { runner: string | null }) {
  const say = useAdministrationWords();
  const name = runner ?? 'NAME';
  const skip = `${PROJECTIONS} skip ${name} --event ID --reason "…"`;
  return (
    <Section title={say('next')}>
      <Text size="sm">{say('nextHelp')}</Text>
      <CommandLines lines={[`${PROJECTIONS} list`, skip]} />
      <Text size="sm">{say('rebuildHelp')}</Text>
      <CommandLines lines={[`${PROJECTIONS} rebuild ${name}`]} />
    </Section>
  );
}
