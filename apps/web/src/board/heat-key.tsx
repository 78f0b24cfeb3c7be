import { ColorSwatch, Group, Text } from '@mantine/core';
import { useBoardWords } from './board.words.js';
import { tintOf } from './tint.js';

const OPEN = { total: 1, inTerm: 1, overdue: 0, withoutDeadline: 0 };

const KEY = [
  { word: 'keyOverdue', colour: tintOf({ open: { ...OPEN, overdue: 1 }, total: 1 }) },
  { word: 'keyOpen', colour: tintOf({ open: OPEN, total: 1 }) },
] as const;

/** What the colours of the cells mean. */
export function HeatKey() {
  const say = useBoardWords();
  return (
    <Group gap="md">
      {KEY.map(({ word, colour }) => (
        <Group key={word} gap={6} wrap="nowrap">
          <ColorSwatch size={14} radius="xs" color={colour ?? 'transparent'} aria-hidden />
          <Text size="xs" c="dimmed">
            {say(word)}
          </Text>
        </Group>
      ))}
      <Text size="xs" c="dimmed">
        {say('keyDone')}
      </Text>
    </Group>
  );
}
