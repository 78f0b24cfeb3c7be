import { ActionIcon, Button, Table, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useKept } from '../kept/use-kept.js';
import { DayField } from '../parts/day-field.js';
import { limited } from '../parts/limited.js';
import { Section } from '../parts/section.js';
import { StepDialog } from '../parts/step-dialog.js';
import { showDay, showWeekday } from '../time/show.js';
import { useCalendarWords } from './calendar.words.js';
import { useCalendarEdits, type CalendarDay, type DayKind } from './use-calendar-edits.js';

interface CalendarDaysProps {
  readonly kind: DayKind;
  readonly year: number;
  readonly days: readonly CalendarDay[];
}

const BLANK = { date: null as string | null, what: '' };

/** The days of one kind in a year; each edit is asked about once, and undone by the other. */
export function CalendarDays({ kind, year, days }: CalendarDaysProps) {
  const say = useCalendarWords();
  const [isAdding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<CalendarDay | null>(null);
  const kept = useKept(`calendar.${kind}.${year}`, BLANK);
  const { add, remove } = useCalendarEdits(kind, year, () => {
    kept.drop();
    setAdding(false);
    setRemoved(null);
  });
  const { date, what } = kept.value;
  const isHoliday = kind === 'holidays';
  const title = say(isHoliday ? 'addHoliday' : 'addSwap');
  return (
    <Section
      title={`${say(kind)} (${days.length})`}
      actions={
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} />}
          aria-label={title}
          onClick={() => setAdding(true)}
        >
          {say('add')}
        </Button>
      }
    >
      {days.length === 0 ? (
        <Text size="sm" c="dimmed">
          {say(isHoliday ? 'noHolidays' : 'noSwaps')}
        </Text>
      ) : (
        <Table aria-label={say(kind)} fz="sm" verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('day')}</Table.Th>
              <Table.Th>{say('what')}</Table.Th>
              <Table.Td w={40} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.map((day) => (
              <Table.Tr key={day.date}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {showDay(day.date)}
                  <Text size="xs" c="dimmed">
                    {showWeekday(day.date)}
                  </Text>
                </Table.Td>
                <Table.Td>{day.what}</Table.Td>
                <Table.Td>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={say('remove', { day: showDay(day.date) })}
                    onClick={() => setRemoved(day)}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <StepDialog
        title={title}
        label={say('add')}
        step={add}
        kept={kept}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onSubmit={() => date !== null && add.mutate({ date, what: what.trim() })}
      >
        <DayField
          label={say('day')}
          description={isHoliday ? undefined : say('swapHint')}
          required
          data-autofocus
          value={date}
          onChange={(chosen) => kept.change((before) => ({ ...before, date: chosen }))}
          defaultDate={`${year}-01-01`}
        />
        <TextInput
          label={say(isHoliday ? 'name' : 'reason')}
          required
          {...limited(what, isHoliday ? 200 : 500)}
          value={what}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            kept.change((before) => ({ ...before, what: typed }));
          }}
        />
      </StepDialog>
      <StepDialog
        title={removed ? say('removeTitle', { day: showDay(removed.date), name: removed.what }) : ''}
        about={say('removeAbout')}
        label={say('removeDo')}
        step={remove}
        isOpen={removed !== null}
        onClose={() => setRemoved(null)}
        onSubmit={() => removed && remove.mutate(removed)}
      />
    </Section>
  );
}
