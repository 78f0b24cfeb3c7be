import { Avatar, Menu, SegmentedControl, Stack, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from './paths.js';
import { useMe, useSignOut } from '../session/use-me.js';
import { useTerms } from '../words/terms.words.js';
import { useFrameWords } from './frame.words.js';
import { LanguageChoice } from './language-choice.js';

export function PersonMenu() {
  const say = useFrameWords();
  const term = useTerms();
  const me = useMe();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={280} closeOnItemClick={false}>
      <Menu.Target>
        <UnstyledButton aria-label={`${say('account')}: ${me.displayName}`}>
          <Avatar color="sea" size={34} radius="xl" alt="" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Stack gap={2} p="xs">
          <Text fw={600}>{me.displayName}</Text>
          <Text size="xs" c="dimmed">
            {term(`role.${me.role}`)} · {me.unit?.name}
          </Text>
        </Stack>
        <Menu.Divider />
        <Menu.Item component={Link} to={paths.account()} leftSection={<IconUser size={16} />}>
          {say('account')}
        </Menu.Item>
        <Stack gap="xs" p="xs">
          <LanguageChoice />
          <SegmentedControl
            size="xs"
            aria-label={say('appearance')}
            value={colorScheme}
            onChange={(scheme) => setColorScheme(scheme as typeof colorScheme)}
            data={(['light', 'dark', 'auto'] as const).map((value) => ({
              value,
              label: say(value === 'auto' ? 'system' : value),
            }))}
          />
        </Stack>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => signOut.mutate()}>
          {say('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
