import { Button, Text } from '@mantine/core';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import type { Kind } from './kinds.js';
import classes from './search.module.css';
import { useSearchWords } from './search.words.js';
import { countOf, FIRST, type FirstFound } from './use-first-found.js';
import { useFoundLines } from './use-found-lines.js';

/** The first results of a kind, and the way to all of them. */
export function KindSection<K extends Kind>({
  kind,
  found,
  onAll,
}: {
  kind: K;
  found: FirstFound<K>;
  onAll: () => void;
}) {
  const say = useSearchWords();
  const line = useFoundLines()[kind];
  const count = countOf(found.data);
  return (
    <Section
      title={count === null ? say(kind) : `${say(kind)} (${count})`}
      actions={
        found.data && (found.data.items.length > FIRST || found.data.next !== null) ? (
          <Button size="compact-sm" variant="subtle" onClick={onAll}>
            {say('more')}
          </Button>
        ) : undefined
      }
    >
      <Answered of={found} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Text size="sm" c="dimmed">
              {say('none')}
            </Text>
          ) : (
            <ul className={classes.list}>{items.slice(0, FIRST).map(line)}</ul>
          )
        }
      </Answered>
    </Section>
  );
}
