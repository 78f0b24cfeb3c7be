import { Alert, Box, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Answered } from '../parts/answered.js';
import { changeQuery, type AskedChange, type ChangePreview as Answer } from './change-query.js';
import { useChangeWords } from './change.words.js';
import { MoveRow } from './move-row.js';
import { Told } from './told.js';
import { ShownAtFirst } from './shown-at-first.js';

/** What a correction or a withdrawal would do, asked before it is done. */
export function ChangePreview({ asked }: { asked: AskedChange }) {
  const say = useChangeWords();
  const preview = useQuery(changeQuery(asked));
  return (
    <Box component="section" aria-label={say('title')} c="var(--mantine-color-text)">
      <Text fw={600} size="sm">
        {say('title')}
      </Text>
      <Text size="sm" c="dimmed" mb="xs">
        {say('about')}
      </Text>
      <Answered of={preview} rows={4}>
        {(answer) =>
          answer.obstacles.length > 0 ? (
            <Told title={say('obstacles')} of={answer.obstacles} />
          ) : (
            <Effects asked={asked} of={answer} />
          )
        }
      </Answered>
    </Box>
  );
}

function Effects({ asked, of: { units, refused, moves, people } }: { asked: AskedChange; of: Answer }) {
  const say = useChangeWords();
  const told = useUnitInWords();
  if (units.length + moves.length + people.length === 0) return <Text size="sm">{say('nothing')}</Text>;
  const personTold = ({ displayName: name, login, fromUnitName: from, toUnitName: to }: Answer['people'][number]) =>
    to === null ? say('person.waits', { name, login, from }) : say('person.goes', { name, login, from, to });
  return (
    <Stack gap="sm">
      {refused.length > 0 && (
        <Alert color="yellow" title={say('refused')}>
          <ShownAtFirst label={say('refused')} of={refused.map(({ message }) => message)} />
        </Alert>
      )}
      {units.length > 0 && (
        <Stack gap={2}>
          <Text fw={600} size="sm">
            {say('units', { count: units.length })}
          </Text>
          <ShownAtFirst label={say('units', { count: units.length })} of={units.map(told)} />
        </Stack>
      )}
      <Stack gap={4}>
        <Text fw={600} size="sm">
          {say('moves')}
        </Text>
        {moves.length === 0 && <Text size="sm">{say('noMoves')}</Text>}
        {moves.map((move) => (
          <MoveRow key={`${move.outcome} ${move.fromUnitId} ${move.toUnitId}`} asked={asked} move={move} />
        ))}
      </Stack>
      {people.length > 0 && (
        <Stack gap={2}>
          <Text fw={600} size="sm">
            {say('people', { count: people.length })}
          </Text>
          <ShownAtFirst label={say('people', { count: people.length })} of={people.map(personTold)} />
        </Stack>
      )}
    </Stack>
  );
}

function useUnitInWords(): (unit: Answer['units'][number]) => string {
  const say = useChangeWords();
  return ({ step, unitName: unit, newName, superiorName: superior, successors }) => {
    const into = successors.map(({ name }) => name).join(', ');
    switch (step) {
      case 'establish':
        return superior === null ? say('unit.establishHead', { unit }) : say('unit.establish', { unit, superior });
      case 'rename':
        return say('unit.rename', { unit, name: newName ?? '' });
      case 'move':
        return superior === null ? say('unit.moveHead', { unit }) : say('unit.move', { unit, superior });
      case 'restore':
        return say('unit.restore', { unit });
      case 'reorganise':
        if (successors.length === 0) return say('unit.ends', { unit });
        return say(successors[0]?.extent === 'whole' ? 'unit.merged' : 'unit.divided', { unit, into });
    }
  };
}
