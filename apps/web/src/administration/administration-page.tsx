import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { paths } from '../frame/paths.js';
import { Page } from '../parts/page.js';
import { useAdministrationWords } from './administration.words.js';

const TABS = ['units', 'groups', 'people', 'calendar', 'ladder', 'templates', 'webhooks', 'system'] as const;

interface AdministrationPageProps {
  readonly tab: (typeof TABS)[number];
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the administration, with the way to the others. */
export function AdministrationPage({ tab, about, actions, children }: AdministrationPageProps) {
  const say = useAdministrationWords();
  const { pathname } = useLocation();
  return (
    <Page title={`${say('title')}: ${say(`tab.${tab}`).toLocaleLowerCase('vi')}`} about={about} actions={actions}>
      <Group component="nav" gap={4} aria-label={say('tabs')}>
        {TABS.map((one) => {
          const to = paths.administration(one);
          return (
            <Button
              key={one}
              component={Link}
              to={to}
              size="compact-sm"
              variant={one === tab ? 'light' : 'subtle'}
              color={one === tab ? undefined : 'gray'}
              c={one === tab ? undefined : 'var(--mantine-color-text)'}
              fw={one === tab ? 600 : 400}
              aria-current={to === pathname ? 'page' : undefined}
            >
              {say(`tab.${one}`)}
            </Button>
          );
        })}
      </Group>
      {children}
    </Page>
  );
}
