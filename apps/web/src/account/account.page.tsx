import { Box, Stack, Table } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { ChangePasswordForm } from '../session/change-password-form.js';
import { useMe } from '../session/use-me.js';
import { useTerms } from '../words/terms.words.js';
import { useAccountWords } from './account.words.js';
import { EndOthers } from './end-others.js';
import { LettersChoice } from './letters-choice.js';
import { SessionList } from './session-list.js';

export function Component() {
  const say = useAccountWords();
  const term = useTerms();
  const me = useMe();
  const facts: readonly [what: string, value: string][] = [
    [say('name'), me.displayName],
    [say('login'), me.login],
    [say('role'), term(`role.${me.role}`)],
    [say('unit'), me.unit?.name ?? ''],
    [say('email'), me.email ?? say('noEmail')],
  ];
  return (
    <Page title={say('title')}>
      <Stack maw={720}>
        <Section title={say('person')}>
          <Table aria-label={say('person')} layout="auto" withRowBorders={false} verticalSpacing={4}>
            <Table.Tbody>
              {facts.map(([what, value]) => (
                <Table.Tr key={what}>
                  <Table.Th scope="row" w={140} fw={400} c="dimmed">
                    {what}
                  </Table.Th>
                  <Table.Td>{value}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Section>
        <Section title={say('letters')}>
          <LettersChoice />
        </Section>
        <Section title={say('password')} about={say('passwordHelp')}>
          <Box maw={420}>
            <ChangePasswordForm onChanged={() => notifications.show({ message: say('passwordChanged') })} />
          </Box>
        </Section>
        <Section title={say('sessions')} about={say('sessionsHelp')} actions={<EndOthers />}>
          <SessionList />
        </Section>
      </Stack>
    </Page>
  );
}
