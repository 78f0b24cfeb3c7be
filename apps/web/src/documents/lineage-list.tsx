import { Anchor, Group, List, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { showDay } from '../time/show.js';
import { DocumentStanding } from './document-standing.js';
import { useDocumentsWords } from './documents.words.js';
import { Unlink } from './unlink.js';

type LineageLink = components['schemas']['LineageLinkDto'];
type Node = components['schemas']['LineageNodeDto'];

interface LineageListProps {
  readonly documentId: string;
  readonly links: readonly LineageLink[];
  readonly byId: ReadonlyMap<string, Node>;
  /** Up leads to earlier documents, down to later ones. */
  readonly way: 'up' | 'down';
  readonly mayUnlink: boolean;
}

/** One line a link; what is further off is moved in. */
export function LineageList({ documentId, links, byId, way, mayUnlink }: LineageListProps) {
  const say = useDocumentsWords();
  const otherOf = ({ fromId, toId }: LineageLink) => byId.get(way === 'up' ? toId : fromId);
  const distance = (link: LineageLink) => Math.abs(otherOf(link)?.generation ?? 1);
  const ordered = [...links].sort((one, other) => distance(one) - distance(other));
  return (
    <List size="sm" spacing={6} listStyleType="none" ml={0} pl={0} withPadding={false}>
      {ordered.map((link) => {
        const other = otherOf(link);
        const { fromId, toId, relation, openAssignments, note } = link;
        const isDirect = way === 'up' ? fromId === documentId : toId === documentId;
        const words = say(`${way === 'up' ? 'relation' : 'reverse'}.${relation}`);
        return (
          <List.Item key={`${fromId} ${relation} ${toId}`} pl={(Math.max(1, distance(link)) - 1) * 20}>
            <Group gap="xs">
              <Text span size="sm" c="dimmed">
                {isDirect
                  ? words
                  : `${byId.get(way === 'up' ? fromId : toId)?.symbol ?? '…'}: ${words.toLocaleLowerCase()}`}
              </Text>
              {other && !other.hidden ? (
                <Anchor component={Link} to={paths.document(other.documentId)} size="sm" fw={600}>
                  {other.symbol} {other.title}
                </Anchor>
              ) : (
                <Text span size="sm">
                  {say('hidden')}
                </Text>
              )}
              {other?.documentDate && (
                <Text span size="xs" c="dimmed">
                  {showDay(other.documentDate)}
                </Text>
              )}
              {other && !other.hidden && <DocumentStanding of={other} />}
              {openAssignments && (
                <Text span size="xs" c="dimmed">
                  {say(openAssignments === 'withdraw' ? 'withdrawsOpen' : 'keepsOpen')}
                </Text>
              )}
              {isDirect && mayUnlink && (
                <Unlink documentId={documentId} relation={relation} toId={toId} symbol={other?.symbol ?? '…'} />
              )}
            </Group>
            {note && (
              <Text size="xs" c="dimmed">
                {note}
              </Text>
            )}
          </List.Item>
        );
      })}
    </List>
  );
}
