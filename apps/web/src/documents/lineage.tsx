import { Button, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { useDocumentsWords } from './documents.words.js';
import { LineageList } from './lineage-list.js';
import { LinkDocument } from './link-document.js';

/** What a document rests on or changes, and what rests on it, generation by generation. */
export function Lineage({ documentId, mayLink }: { documentId: string; mayLink: boolean }) {
  const say = useDocumentsWords();
  const [isLinking, { open, close }] = useDisclosure();
  const lineage = useQuery({
    queryKey: ['document', documentId, 'lineage'],
    queryFn: () => answerOf(api.GET('/api/v1/documents/{documentId}/lineage', { params: { path: { documentId } } })),
  });
  return (
    <Section
      title={say('lineage')}
      actions={
        mayLink && (
          <Button size="xs" variant="default" leftSection={<IconLink size={14} />} onClick={open}>
            {say('link')}
          </Button>
        )
      }
    >
      <Answered of={lineage}>
        {({ documents, links, truncated }) => {
          const byId = new Map(documents.map((one) => [one.documentId, one]));
          const ups = links.filter(({ fromId }) => (byId.get(fromId)?.generation ?? 0) <= 0);
          const downs = links.filter(({ fromId }) => (byId.get(fromId)?.generation ?? 0) > 0);
          if (links.length === 0) return <Text c="dimmed">{say('noLinks')}</Text>;
          return (
            <>
              {ups.length > 0 && (
                <div>
                  <Title order={3} size="h6" mb={4}>
                    {say('rests')}
                  </Title>
                  <LineageList documentId={documentId} links={ups} byId={byId} way="up" mayUnlink={mayLink} />
                </div>
              )}
              {downs.length > 0 && (
                <div>
                  <Title order={3} size="h6" mb={4}>
                    {say('restedOn')}
                  </Title>
                  <LineageList documentId={documentId} links={downs} byId={byId} way="down" mayUnlink={false} />
                </div>
              )}
              {truncated && (
                <Text size="sm" c="dimmed">
                  {say('truncated')}
                </Text>
              )}
            </>
          );
        }}
      </Answered>
      {isLinking && <LinkDocument documentId={documentId} onClose={close} />}
    </Section>
  );
}
