import { Badge, Group } from '@mantine/core';
import type { components } from '../api/schema.js';
import { useDocumentsWords } from './documents.words.js';

const COLOURS = { draft: 'blue', issued: 'teal', recalled: 'gray', entered: 'gray' } as const;

/** What a document is, and what to mind about it. */
export function DocumentStanding({ of }: { of: components['schemas']['DocumentDto'] }) {
  const say = useDocumentsWords();
  const { status, lapsed, restsOnLapsed, doubleNumber } = of;
  const notes = [
    ...(lapsed && !(lapsed === 'recalled' && status === 'recalled') ? [say(`lapsed.${lapsed}`)] : []),
    ...(restsOnLapsed ? [say('restsOnLapsed')] : []),
    ...(doubleNumber ? [say('doubleNumber')] : []),
  ];
  return (
    <Group gap={4}>
      <Badge variant="light" tt="none" radius="sm" color={COLOURS[status]}>
        {say(`status.${status}`)}
      </Badge>
      {notes.map((note) => (
        <Badge key={note} variant="light" tt="none" radius="sm" color="yellow">
          {note}
        </Badge>
      ))}
    </Group>
  );
}
