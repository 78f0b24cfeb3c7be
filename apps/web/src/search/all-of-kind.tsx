import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Answered } from '../parts/answered.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Section } from '../parts/section.js';
import { SEARCHES, type Kind } from './kinds.js';
import classes from './search.module.css';
import { useSearchWords } from './search.words.js';
import { useFoundLines } from './use-found-lines.js';

/** All results of one kind, page after page. */
export function AllOfKind<K extends Kind>({ kind, text, unitId }: { kind: K; text: string; unitId: string }) {
  const say = useSearchWords();
  const line = useFoundLines()[kind];
  const found = useInfiniteQuery({
    queryKey: [kind, 'search', 'all', text, unitId],
    queryFn: ({ pageParam: cursor }) => SEARCHES[kind]({ text, unitId, cursor, limit: 50 }),
    ...byCursor,
  });
  return (
    <Section title={say(kind)}>
      <Answered of={found}>
        {(data) => {
          const items = itemsOf(data);
          if (items.length === 0 && !found.hasNextPage) return <Text c="dimmed">{say('none')}</Text>;
          return (
            <>
              <ul className={classes.list}>{items.map(line)}</ul>
              <More of={found} />
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
