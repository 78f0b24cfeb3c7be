import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answered } from '../parts/answered.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { movedQuery, type AskedChange, type Move } from './change-query.js';
import { useChangeWords } from './change.words.js';
import { TaskLink } from './task-link.js';

/** Assignments that would go one way: how many, and on demand which. */
export function MoveRow({ asked, move }: { asked: AskedChange; move: Move }) {
  const say = useChangeWords();
  const [isOpen, setOpen] = useState(false);
  const sentence = say(
    move.outcome === 'waits' && move.fromUnitId === move.toUnitId ? 'move.waitsHere' : `move.${move.outcome}`,
    {
      from: move.fromUnitName,
      to: move.toUnitName,
    },
  );
  const words = isOpen ? say('hide') : say('count', { count: move.count });
  return (
    <Stack gap={4}>
      <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm">{sentence}</Text>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isOpen}
          aria-label={`${words}: ${sentence}`}
          onClick={() => setOpen(!isOpen)}
          style={{ flexShrink: 0 }}
        >
          {words}
        </Button>
      </Group>
      {isOpen && <Moved asked={asked} move={move} label={say('listOf', { move: sentence })} />}
    </Stack>
  );
}

function Moved({ asked, move, label }: { asked: AskedChange; move: Move; label: string }) {
  const moved = useInfiniteQuery({ ...movedQuery(asked, move), ...byCursor });
  return (
    <Answered of={moved} rows={2}>
      {(data) => (
        <Stack gap="xs" component="section" aria-label={label} pl="sm">
          {itemsOf(data).map((one) => (
            <div key={one.assignmentId}>
              <TaskLink of={one} />
            </div>
          ))}
          <More of={moved} />
        </Stack>
      )}
    </Answered>
  );
}
