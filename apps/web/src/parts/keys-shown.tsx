import { ActionIcon, Kbd, Modal, Stack, Switch, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { useKeysWords } from './keys.words.js';
import { useKeys, useKeysWanted } from './use-keys.js';

/** Tells the keys of a screen, by its button or by `?`, and turns them off. */
export function KeysShown({ keys }: { keys: readonly (readonly [key: string, does: string])[] }) {
  const say = useKeysWords();
  const [isOpen, { open, close }] = useDisclosure();
  const [wanted, setWanted] = useKeysWanted();
  useKeys({ '?': open });
  return (
    <>
      <ActionIcon variant="default" size={36} onClick={open} aria-label={say('title')}>
        <IconKeyboard size={18} stroke={1.6} />
      </ActionIcon>
      <Modal opened={isOpen} onClose={close} title={say('title')} closeButtonProps={{ 'aria-label': say('close') }}>
        <Stack>
          <Table>
            <Table.Tbody>
              {[...keys, ['?', say('help')] as const].map(([key, does]) => (
                <Table.Tr key={key}>
                  <Table.Td w={90}>
                    <Kbd>{key}</Kbd>
                  </Table.Td>
                  <Table.Td>{does}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Switch label={say('wanted')} checked={wanted} onChange={(event) => setWanted(event.currentTarget.checked)} />
        </Stack>
      </Modal>
    </>
  );
}
