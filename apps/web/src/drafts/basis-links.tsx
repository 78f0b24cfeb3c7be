import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { EnterReference } from '../documents/enter-reference.js';
import { paths } from '../frame/paths.js';
import { Trouble } from '../parts/trouble.js';
import { useDraft } from './draft-context.js';
import { useDraftsWords } from './drafts.words.js';

/** The documents that the saved draft cites: which are linked, which may be, and which nobody has entered yet. */
export function BasisLinks() {
  const say = useDraftsWords();
  const { view, isLocked } = useDraft();
  const { directiveId, revision } = view;
  const [entering, setEntering] = useState<string | null>(null);
  const cited = useQuery({
    queryKey: ['documents', 'basis', directiveId, revision],
    queryFn: () => answerOf(api.GET('/api/v1/directives/{directiveId}/basis', { params: { path: { directiveId } } })),
  });
  const link = useCommand('link', (toId: string, header) =>
    answerOf(
      api.POST('/api/v1/documents/{documentId}/links', {
        params: { path: { documentId: directiveId }, header },
        body: { relation: 'basis', toId },
      }),
    ),
  );
  const items = cited.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Stack gap={4} mt={6}>
      {items.map(({ symbol, documents, linked }) => (
        <Group key={symbol} gap="xs">
          <Text size="sm" fw={600}>
            {symbol}
          </Text>
          {linked && (
            <Badge size="sm" variant="light" color="teal" tt="none">
              {say('basisLinked')}
            </Badge>
          )}
          {documents.map(({ documentId, title }) => (
            <Group key={documentId} gap={6}>
              <Anchor component={Link} to={paths.document(documentId)} size="sm" lineClamp={1} maw={320}>
                {title ?? symbol}
              </Anchor>
              {!linked && !isLocked && (
                <Button
                  size="compact-xs"
                  variant="light"
                  loading={link.isPending && link.variables === documentId}
                  onClick={() => link.mutate(documentId)}
                >
                  {say('basisLink')}
                </Button>
              )}
            </Group>
          ))}
          {documents.length === 0 && !isLocked && (
            <Button size="compact-xs" variant="subtle" onClick={() => setEntering(symbol)}>
              {say('basisEnter')}
            </Button>
          )}
        </Group>
      ))}
      {link.error && <Trouble error={link.error} />}
      {entering !== null && (
        <EnterReference
          symbol={entering}
          onClose={() => setEntering(null)}
          onEntered={(documentId) => link.mutate(documentId)}
        />
      )}
    </Stack>
  );
}
