import { Anchor, Button, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilePlus, IconListNumbers } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { Listed } from '../parts/listed.js';
import { byCursor } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { SearchBox } from '../parts/search-box.js';
import { useFilters } from '../parts/use-filters.js';
import { useMe } from '../session/use-me.js';
import stacked from '../parts/stacked.module.css';
import { showDay } from '../time/show.js';
import { DocumentStanding } from './document-standing.js';
import { useDocumentsWords } from './documents.words.js';
import { EnterReference } from './enter-reference.js';

/** Directives and documents of other systems, by symbol or words. */
export function Component() {
  const say = useDocumentsWords();
  const me = useMe();
  const navigate = useNavigate();
  const filters = useFilters();
  const [isEntering, { open, close }] = useDisclosure();
  const text = filters.of('text');
  const documents = useInfiniteQuery({
    queryKey: ['documents', 'list', text],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET('/api/v1/documents', { params: { query: { ...(text && { text }), cursor } } })),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
  return (
    <Page
      title={say('title')}
      about={say('about')}
      actions={
        <>
          <Button
            component={Link}
            to={paths.numberRegister()}
            variant="default"
            leftSection={<IconListNumbers size={16} />}
          >
            {say('numbers')}
          </Button>
          {me.may.includes('draft') && (
            <Button leftSection={<IconFilePlus size={16} />} onClick={open}>
              {say('enter')}
            </Button>
          )}
        </>
      }
    >
      <SearchBox
        value={text}
        label={say('search')}
        maw={560}
        onSearch={(words) => filters.set({ text: words }, { replace: true })}
      />
      <Listed of={documents} rows={10} nothing={<Nothing title={say('noneFound')}>{say('noneFoundHelp')}</Nothing>}>
        {(items) => (
          <Table className={stacked.stacked} highlightOnHover verticalSpacing={6}>
            <HiddenCaption>{say('caption')}</HiddenCaption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={130}>{say('symbol')}</Table.Th>
                <Table.Th>{say('documentTitle')}</Table.Th>
                <Table.Th w={120}>{say('documentDate')}</Table.Th>
                <Table.Th w={210}>{say('standing')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((one) => (
                <Table.Tr key={one.documentId}>
                  <Table.Td>{one.symbol ?? '–'}</Table.Td>
                  <Table.Td>
                    <Anchor component={Link} to={paths.document(one.documentId)} size="sm" fw={600}>
                      {one.title ?? say('untitled')}
                    </Anchor>
                    <Text size="xs" c="dimmed">
                      {one.issuerName}
                    </Text>
                  </Table.Td>
                  <Table.Td data-label={say('documentDate')}>{one.documentDate && showDay(one.documentDate)}</Table.Td>
                  <Table.Td>
                    <DocumentStanding of={one} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Listed>
      {isEntering && (
        <EnterReference onClose={close} onEntered={(documentId) => void navigate(paths.document(documentId))} />
      )}
    </Page>
  );
}
