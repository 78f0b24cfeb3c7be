import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { showNumber } from '../time/show.js';
import { boardAt } from './addresses.js';
import { useBoardWords } from './board.words.js';

/** Units by name; of the others only how many. */
const MOST = 10;

/** Who has more overdue work than at the earlier instant. */
export function Worse({ lines }: { lines: readonly { unitId: string; name: string; more: number }[] }) {
  const say = useBoardWords();
  if (lines.length === 0) return null;
  return (
    <Text size="sm">
      {`${say('worse')}: `}
      {lines.slice(0, MOST).map(({ unitId, name, more }, n) => (
        <span key={unitId}>
          {n > 0 && '; '}
          <Anchor component={Link} to={boardAt(unitId)} size="sm" underline="always">
            {name}
          </Anchor>
          {` (+${showNumber(more)})`}
        </span>
      ))}
      {lines.length > MOST && say('andMore', { count: lines.length - MOST })}
    </Text>
  );
}
