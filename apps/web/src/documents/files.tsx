import { Anchor, Badge, Button, Group, Loader, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPaperclip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDropzone } from 'react-dropzone';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { Answered } from '../parts/answered.js';
import { Section } from '../parts/section.js';
import { Trouble } from '../parts/trouble.js';
import { showSize } from '../time/show-size.js';
import { showInstant } from '../time/show.js';
import { DetachFile } from './detach-file.js';
import { useDocumentsWords } from './documents.words.js';

const COLOURS = { whole: 'teal', changed: 'red', missing: 'red' } as const;

/** The files of a document: dropped here they are uploaded, stored once, and attached. */
export function Files({ documentId, mayAttach }: { documentId: string; mayAttach: boolean }) {
  const say = useDocumentsWords();
  const files = useQuery({
    queryKey: ['document', documentId, 'files'],
    queryFn: () => answerOf(api.GET('/api/v1/documents/{documentId}/files', { params: { path: { documentId } } })),
  });
  const attach = useCommand(
    `attach ${documentId}`,
    async (file: File, header) => {
      // The same content is stored once, so that an upload may be repeated.
      const { sha256 } = await answerOf(
        api.POST('/api/v1/evidence', {
          body: { file: '' },
          bodySerializer: () => {
            const form = new FormData();
            form.append('file', file);
            return form;
          },
        }),
      );
      const body = { sha256, name: file.name };
      return answerOf(
        api.POST('/api/v1/documents/{documentId}/files', { params: { path: { documentId }, header }, body }),
      );
    },
    {
      onSuccess: (_, { name }) => notifications.show({ color: 'teal', message: say('attached', { name }) }),
    },
  );
  const drop = useDropzone({
    noClick: true,
    noKeyboard: true,
    multiple: false,
    disabled: !mayAttach || attach.isPending,
    onDrop: ([file]) => file && attach.mutate(file),
  });
  return (
    <Section title={say('files')}>
      <Answered of={files} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Text size="sm" c="dimmed">
              {say('noFiles')}
            </Text>
          ) : (
            <Table.ScrollContainer minWidth={560}>
              <Table verticalSpacing={4} fz="sm">
                <Table.Caption>{say('filesCaption')}</Table.Caption>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say('fileName')}</Table.Th>
                    <Table.Th ta="right">{say('fileSize')}</Table.Th>
                    <Table.Th>{say('attachedAt')}</Table.Th>
                    <Table.Th>{say('fileState')}</Table.Th>
                    {mayAttach && <Table.Th aria-label={say('detach')} />}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map(({ sha256, name, size, attachedAt, state }) => (
                    <Table.Tr key={sha256}>
                      <Table.Td>
                        {state === 'whole' ? (
                          <Anchor href={`/api/v1/documents/${documentId}/files/${sha256}`} download={name} size="sm">
                            {name}
                          </Anchor>
                        ) : (
                          name
                        )}
                      </Table.Td>
                      <Table.Td ta="right">{showSize(size)}</Table.Td>
                      <Table.Td>{showInstant(attachedAt)}</Table.Td>
                      <Table.Td>
                        <Badge variant="light" tt="none" radius="sm" color={COLOURS[state]}>
                          {say(`state.${state}`)}
                        </Badge>
                      </Table.Td>
                      {mayAttach && (
                        <Table.Td>
                          <DetachFile documentId={documentId} sha256={sha256} name={name} />
                        </Table.Td>
                      )}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Answered>
      {mayAttach && (
        <div {...drop.getRootProps()}>
          <input {...drop.getInputProps({ 'aria-label': say('attach') })} />
          <Group gap="xs">
            {attach.isPending ? <Loader size="xs" /> : <IconPaperclip size={16} aria-hidden />}
            <Text size="sm" c="dimmed">
              {attach.isPending ? say('uploading', { name: attach.variables.name }) : say('attachHelp')}
            </Text>
            <Button size="xs" variant="default" disabled={attach.isPending} onClick={drop.open}>
              {say('attach')}
            </Button>
          </Group>
        </div>
      )}
      {attach.error && <Trouble error={attach.error} />}
    </Section>
  );
}
