import { ActionIcon } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useNoticesWords } from './notices.words.js';

/** Leads to what the unit was told. */
export function NoticesBell() {
  const say = useNoticesWords();
  return (
    <ActionIcon component={Link} to="/notices" variant="subtle" color="gray" size="lg" aria-label={say('title')}>
      <IconBell size={20} stroke={1.6} />
    </ActionIcon>
  );
}
