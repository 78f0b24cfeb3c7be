import { Anchor, Button, Table, Text } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import stacked from '../parts/stacked.module.css';
import { showInstant } from '../time/show.js';
import { DiscardDraft } from './discard-draft.js';
import { useDraftsWords } from './drafts.words.js';

/** Drafts that are kept, the newest first. */
export function Component() {
  const say = useDraftsWords();
  const drafts = useInfiniteQuery({
    queryKey: ['drafts', 'list'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET('/api/v1/directives', { params: { query: { status: 'draft', cursor } } })),
    ...byCursor,
  });
  return (
    <Page
      title={say('title')}
      about={say('about')}
      actions={
        <Button component={Link} to={paths.newDraft()} leftSection={<IconFilePlus size={16} />}>
          {say('fromText')}
        </Button>
      }
    >
      <Listed of={drafts} nothing={<Nothing title={say('noDrafts')}>{say('noDraftsHelp')}</Nothing>}>
        {(items) => (
          <Table className={stacked.stacked} highlightOnHover verticalSpacing="xs">
            <HiddenCaption>{say('listCaption')}</HiddenCaption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('field.number')}</Table.Th>
                <Table.Th>{say('field.title')}</Table.Th>
                <Table.Th>{say('draftedAt')}</Table.Th>
                <Table.Th>{say('actions')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((draft) => (
                <Table.Tr key={draft.directiveId}>
                  <Table.Td>{draft.number ?? <Text c="dimmed">{say('noNumber')}</Text>}</Table.Td>
                  <Table.Td>
                    <Anchor component={Link} to={paths.draft(draft.directiveId)} fw={600} size="sm">
                      {draft.title ?? say('noTitle')}
                    </Anchor>
                    <Text size="xs" c="dimmed">
                      {draft.issuerName}
                    </Text>
                  </Table.Td>
                  <Table.Td data-label={say('draftedAt')}>{showInstant(draft.draftedAt)}</Table.Td>
                  <Table.Td>
                    <DiscardDraft draft={draft} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Listed>
    </Page>
  );
}
