import { ActionIcon, Stack, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { Answered } from '../parts/answered.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { UnitLine } from './unit-line.js';
import type { UnitStep } from './unit-steps.js';
import { useUnitRegisterWords } from './units.words.js';

interface UnitBranchProps {
  readonly unit: components['schemas']['UnitDto'];
  readonly onStep: (step: UnitStep) => void;
  readonly isOpenAtFirst?: boolean;
}

/** A unit of the tree; what is below it is asked for when it is opened. */
export function UnitBranch({ unit, onStep, isOpenAtFirst = false }: UnitBranchProps) {
  const say = useUnitRegisterWords();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const { unitId, name } = unit;
  const below = useInfiniteQuery({
    queryKey: ['units', 'below', unitId],
    queryFn: ({ pageParam: cursor }) => {
      const params = { path: { unitId }, query: { cursor, limit: 100 } };
      return answerOf(api.GET('/api/v1/units/{unitId}/children', { params }));
    },
    ...byCursor,
    enabled: isOpen,
  });
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li style={{ listStyle: 'none' }}>
      <UnitLine
        unit={unit}
        onStep={onStep}
        lead={
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say(isOpen ? 'close' : 'open', { unit: name })}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <Chevron size={16} />
          </ActionIcon>
        }
      />
      {isOpen && (
        <Answered of={below} rows={2}>
          {(data) => (
            <Stack component="ul" gap={0} m={0} py={0} pe={0} ps={{ base: 'sm', sm: 'xl' }}>
              {itemsOf(data).map((child) => (
                <UnitBranch key={child.unitId} unit={child} onStep={onStep} />
              ))}
              {itemsOf(data).length === 0 && (
                <Text component="li" size="sm" c="dimmed" style={{ listStyle: 'none' }} pl="xl" py={4}>
                  {say('noneBelow')}
                </Text>
              )}
              {below.hasNextPage && (
                <li style={{ listStyle: 'none' }}>
                  <More of={below} />
                </li>
              )}
            </Stack>
          )}
        </Answered>
      )}
    </li>
  );
}
