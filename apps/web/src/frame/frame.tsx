import { AppShell, Burger, Group, NavLink, ScrollArea, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useLive } from '../live/use-live.js';
import { NoticesBell } from '../notices/notices-bell.js';
import { usePartsWords } from '../parts/parts.words.js';
import { SignInAgain } from '../session/sign-in-again.js';
import { useMe } from '../session/use-me.js';
import { areaOf } from './area-of.js';
import emblem from './emblem.svg';
import { useFrameWords } from './frame.words.js';
import classes from './frame.module.css';
import { LineNote } from './line-note.js';
import { NAVIGATION } from './navigation.js';
import { PersonMenu } from './person-menu.js';

/** What stays around every screen: where one is, where one can go, who one is. */
export function Frame() {
  const say = useFrameWords();
  const part = usePartsWords();
  const me = useMe();
  const [isOpen, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  const here = areaOf(pathname);
  useLive();
  useEffect(close, [pathname, close]);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 240, breakpoint: 'md', collapsed: { mobile: !isOpen } }}
      padding={{ base: 'sm', sm: 'md' }}
    >
      <a className={classes.skip} href="#content">
        {part('skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="md" size="sm" aria-label={say('menu')} />
            <Link to="/" className={classes.brand}>
              <img src={emblem} alt="" width={28} height={28} />
              Thông Suốt
            </Link>
            <Text size="sm" c="dimmed" visibleFrom="sm" lineClamp={1}>
              {me.unit?.name}
            </Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <NoticesBell />
            <PersonMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} p="xs" aria-label={say('main')}>
        <ScrollArea>
          {NAVIGATION.filter(({ isFor }) => isFor(me)).map(({ area, path, icon: Icon }) => (
            <NavLink
              key={area}
              component={Link}
              to={path}
              label={say(area)}
              leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
              active={area === here}
              aria-current={area === here ? 'page' : undefined}
            />
          ))}
        </ScrollArea>
        {me.readingIsLogged && (
          <Text size="xs" c="dimmed" p="xs" mt="auto">
            {say('readingIsLogged')}
          </Text>
        )}
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <div className={classes.main}>
          <LineNote />
          <Outlet />
        </div>
      </AppShell.Main>
      <SignInAgain />
      <ScrollRestoration />
    </AppShell>
  );
}
