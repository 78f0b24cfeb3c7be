import { Button, Group, Input, SegmentedControl, Stack, Switch } from '@mantine/core';
import { useId } from 'react';
import { DayFieldLater } from '../parts/day-field-later.js';
import { useFilters } from '../parts/use-filters.js';
import { today } from '../time/show.js';
import { useBoardWords } from './board.words.js';
import { useWhen } from './when.js';

/**
 * Of which day the board tells, in which sense, and what it is compared with; all of it stands in the address. Plain:
 * without comparison and choice of lines.
 */
export function AsOfBar({ isPlain = false }: { isPlain?: boolean }) {
  const say = useBoardWords();
  const { day, sense, against } = useWhen();
  const filters = useFilters();
  // An address may ask for what is still to come, or for no day at all.
  const asked = filters.of('day');
  const isNotOver = day === null && asked !== '' && asked !== today();
  const senseId = useId();
  return (
    <Group gap="md" align="flex-end">
      <DayFieldLater
        label={say('day')}
        value={day}
        onChange={(chosen) => filters.set({ day: chosen })}
        placeholder={say('now')}
        error={isNotOver ? say('dayNotOver') : undefined}
        maxDate={today()}
        size="xs"
        w={150}
      />
      {!isPlain && (
        <DayFieldLater
          label={say('against')}
          value={against}
          onChange={(chosen) => filters.set({ against: chosen })}
          maxDate={today()}
          size="xs"
          w={150}
        />
      )}
      {(day !== null || against !== null) && (
        <Stack gap={4}>
          <Input.Label labelElement="div" size="xs" id={senseId}>
            {say('sense')}
          </Input.Label>
          <SegmentedControl
            size="xs"
            aria-labelledby={senseId}
            value={sense}
            onChange={(chosen) => filters.set({ sense: chosen === 'known' ? 'known' : null })}
            data={[
              { value: 'happened', label: say('happened') },
              { value: 'known', label: say('known') },
            ]}
          />
        </Stack>
      )}
      {day !== null && (
        <Button variant="subtle" size="xs" onClick={() => filters.set({ day: null, against: null, sense: null })}>
          {say('backToNow')}
        </Button>
      )}
      {!isPlain && (
        <Switch
          label={say('onlyOverdue')}
          checked={filters.of('only') === 'overdue'}
          onChange={(event) => filters.set({ only: event.currentTarget.checked ? 'overdue' : null })}
          mb={6}
        />
      )}
    </Group>
  );
}
