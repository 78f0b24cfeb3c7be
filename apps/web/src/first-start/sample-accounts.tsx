import { Button, Code, CopyButton, Group, Stack, Table, Text } from '@mantine/core';
import { useTerms } from '../words/terms.words.js';
import { useFirstStartWords } from './first-start.words.js';
import type { SampleLoaded } from './load-sample.js';

/** Who there is in the sample province, and the password that is shown this once. */
export function SampleAccounts({ loaded: { password, people } }: { loaded: SampleLoaded }) {
  const say = useFirstStartWords();
  const term = useTerms();
  return (
    <Stack gap="sm">
      {password === null ? (
        <Text size="sm">{say('samplePasswordBefore')}</Text>
      ) : (
        <Group gap="xs">
          <Text size="sm">{say('samplePassword')}</Text>
          <Code fz="md">{password}</Code>
          <CopyButton value={password}>
            {({ copied, copy }) => (
              <Button size="compact-sm" variant="default" onClick={copy}>
                {say(copied ? 'copied' : 'copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      )}
      <Table.ScrollContainer minWidth={280} type="native">
        <Table verticalSpacing={4} striped aria-label={say('sampleLoaded')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('login')}</Table.Th>
              <Table.Th>{say('name')}</Table.Th>
              <Table.Th>{say('role')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map(({ login, displayName, role }) => (
              <Table.Tr key={login}>
                <Table.Td>{login}</Table.Td>
                <Table.Td>{displayName}</Table.Td>
                <Table.Td>{term(`role.${role}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
