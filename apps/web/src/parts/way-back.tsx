import { Button, Group } from '@mantine/core';
import { Link, useLocation, useNavigate } from 'react-router';
import { usePartsWords } from './parts.words.js';

/** Leads on from what cannot be shown: to where one came from, and to where one's day begins. */
export function WayBack() {
  const say = usePartsWords();
  const go = useNavigate();
  // Whoever came by a link from outside has nothing here to go back to.
  const isFirst = useLocation().key === 'default';
  return (
    <Group gap="xs">
      {!isFirst && (
        <Button variant="default" size="xs" onClick={() => void go(-1)}>
          {say('back')}
        </Button>
      )}
      <Button component={Link} to="/" variant="default" size="xs">
        {say('home')}
      </Button>
    </Group>
  );
}
