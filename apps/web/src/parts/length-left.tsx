import { Text } from '@mantine/core';
import { showNumber } from '../time/show.js';
import { usePartsWords } from './parts.words.js';

/** From here on it is worth telling. */
const NEARLY = 0.8;

/** How long a text is and may be, once it is nearly that; at the limit that no more is taken, which a paste hides. */
export function LengthLeft({ length, most }: { length: number; most: number }) {
  const say = usePartsWords();
  if (length < most * NEARLY) return null;
  const isFull = length >= most;
  const counts = { length: showNumber(length), most: showNumber(most) };
  return (
    <Text size="xs" mt={4} c={isFull ? 'var(--due-soon)' : 'dimmed'} role={isFull ? 'status' : undefined}>
      {say(isFull ? 'lengthFull' : 'lengthLeft', counts)}
    </Text>
  );
}
