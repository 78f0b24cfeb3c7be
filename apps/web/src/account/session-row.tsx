import { Badge, Button, Group, Text } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import type { components } from '../api/schema.js';
import { showInstant } from '../time/show.js';
import { useAccountWords } from './account.words.js';
import classes from './account.module.css';
import { deviceOf } from './device-of.js';

type Session = components['schemas']['SessionDto'];

const HAND_HELD = new Set(['iPhone', 'iPad', 'Android']);

/** One place where the person is signed in. */
export function SessionRow({ session, isEnding, onEnd }: { session: Session; isEnding: boolean; onEnd: () => void }) {
  const say = useAccountWords();
  const known = deviceOf(session.userAgent);
  const device = known ? say('device', known) : session.userAgent?.slice(0, 60) || say('unknownDevice');
  const Icon = known && HAND_HELD.has(known.system) ? IconDeviceMobile : IconDeviceDesktop;
  const facts = [
    say('since', { at: showInstant(session.createdAt) }),
    session.lastUsedAt === null ? say('neverUsed') : say('lastUsed', { at: showInstant(session.lastUsedAt) }),
  ];
  const where = [
    session.address === null ? null : say('address', { address: session.address }),
    session.byProvider ? say('byProvider') : null,
  ].filter((text) => text !== null);
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm" mih={48}>
      <Group wrap="nowrap" gap="sm" miw={0}>
        <Icon size={22} stroke={1.4} aria-hidden className={classes.icon} />
        <div>
          <Group gap={6}>
            <Text size="sm" fw={600}>
              {device}
            </Text>
            {session.current && (
              <Badge size="sm" variant="light" tt="none">
                {say('here')}
              </Badge>
            )}
          </Group>
          <Text size="xs" c="dimmed">
            {facts.join(' · ')}
          </Text>
          {where.length > 0 && (
            <Text size="xs" c="dimmed">
              {where.join(' · ')}
            </Text>
          )}
        </div>
      </Group>
      {!session.current && (
        <Button
          size="compact-sm"
          variant="default"
          loading={isEnding}
          onClick={onEnd}
          aria-label={say('endThat', { device })}
          flex="none"
        >
          {say('endOne')}
        </Button>
      )}
    </Group>
  );
}
