import { ActionIcon, Box, Group, Loader } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Trouble } from '../parts/trouble.js';
import { useUnit } from '../parts/unit-choice.js';
import { useDraftsWords } from './drafts.words.js';
import { UnitCheck, type UnitsAtChoice } from './unit-check.js';

interface UnitBranchProps extends UnitsAtChoice {
  readonly unitId: string;
  readonly isOpenAtFirst?: boolean;
}

/** A unit and, opened, those below it; they are asked for when they are opened. */
export function UnitBranch({ unitId, isOpenAtFirst = false, ...choice }: UnitBranchProps) {
  const say = useDraftsWords();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const { data: unit } = useUnit(unitId);
  const children = useInfiniteQuery({
    queryKey: ['units', 'children', unitId],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/units/{unitId}/children', { params: { path: { unitId }, query: { cursor, limit: 200 } } }),
      ),
    ...byCursor,
    enabled: isOpen,
    staleTime: 300_000,
  });
  if (!unit) return <Loader size="xs" m={6} />;
  const below = itemsOf(children.data).filter(({ dissolvedOn }) => dissolvedOn === null);
  const isLeaf = children.data !== undefined && below.length === 0;
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <Group gap={4} wrap="nowrap" py={3}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          disabled={isLeaf}
          aria-expanded={isOpen}
          aria-label={say('unitsBelow', { name: unit.name })}
          onClick={() => setOpen(!isOpen)}
        >
          {!isLeaf && <Icon size={16} />}
        </ActionIcon>
        <UnitCheck unit={unit} {...choice} />
      </Group>
      {isOpen && (
        <Box pl={18} ml={10} style={{ borderLeft: '1px solid var(--mantine-color-default-border)' }}>
          {children.isPending && <Loader size="xs" m={6} />}
          {children.error && <Trouble error={children.error} onRetry={() => void children.refetch()} />}
          {below.map((one) => (
            <UnitBranch key={one.unitId} unitId={one.unitId} {...choice} />
          ))}
          <More of={children} />
        </Box>
      )}
    </>
  );
}
