import { ActionIcon, Anchor, Group, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { showDay } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import type { UnitStep } from './unit-steps.js';
import { useUnitRegisterWords } from './units.words.js';

interface UnitLineProps {
  readonly unit: components['schemas']['UnitDto'];
  readonly onStep: (step: UnitStep) => void;
  readonly lead?: ReactNode;
}

/** A unit in a line, with what can be done with it. */
export function UnitLine({ unit, onStep, lead }: UnitLineProps) {
  const say = useUnitRegisterWords();
  const term = useTerms();
  const { unitId, name, code, kind, dissolvedOn } = unit;
  return (
    <Group gap="xs" wrap="nowrap" py={3} style={{ borderBottom: '1px solid var(--mantine-color-default-border)' }}>
      {lead}
      <div style={{ flex: 1, minWidth: 0 }}>
        <Anchor component={Link} to={paths.unit(unitId)} size="sm" c={dissolvedOn ? 'dimmed' : undefined}>
          {name}
        </Anchor>
        <Text size="xs" c="dimmed">
          {code} · {term(`kind.${kind}`)}
          {dissolvedOn && ` · ${say('dissolved', { day: showDay(dissolvedOn) })}`}
        </Text>
      </div>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={say('steps', { unit: name })}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} to={paths.administration('people', `?unit=${unitId}`)}>
            {say('people')}
          </Menu.Item>
          {!dissolvedOn && (
            <>
              <Menu.Item onClick={() => onStep({ kind: 'establish', parentId: unitId })}>
                {say('establishBelow')}
              </Menu.Item>
              <Menu.Item onClick={() => onStep({ kind: 'rename', unit })}>{say('rename')}</Menu.Item>
              <Menu.Item onClick={() => onStep({ kind: 'dissolve', unit })}>{say('dissolve')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
