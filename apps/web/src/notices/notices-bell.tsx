import { ActionIcon, Indicator } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { useNoticesWords } from './notices.words.js';
import { useUnread } from './use-unread.js';

/** Leads to what the unit was told, and says how much of it the person has not seen. */
export function NoticesBell() {
  const say = useNoticesWords();
  const { data } = useUnread();
  const count = data?.count ?? 0;
  const shown = data?.isMore ? `${count}+` : String(count);
  return (
    <Indicator label={shown} size={16} offset={6} disabled={count === 0}>
      <ActionIcon
        component={Link}
        to={paths.notices()}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={count === 0 ? say('title') : say('titleUnread', { unread: shown })}
      >
        <IconBell size={20} stroke={1.6} />
      </ActionIcon>
    </Indicator>
  );
}
