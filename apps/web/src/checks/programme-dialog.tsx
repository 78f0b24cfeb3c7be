import { NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { DayField } from '../parts/day-field.js';
import { limited } from '../parts/limited.js';
import { StepDialog } from '../parts/step-dialog.js';
import { today } from '../time/show.js';
import { useChecksWords } from './checks.words.js';

interface Typed {
  readonly year: number;
  readonly title: string;
  readonly number: string;
  readonly on: string | null;
}

/** Says what an inspecting unit means to check in a year. */
export function ProgrammeDialog({ unitId, isOpen, onClose }: { unitId: string; isOpen: boolean; onClose: () => void }) {
  const say = useChecksWords();
  const blank: Typed = { year: Number(today().slice(0, 4)), title: '', number: '', on: null };
  const kept = useKept<Typed>(`programme.${unitId}`, blank);
  const { year, title, number, on } = kept.value;
  const change = (part: Partial<Typed>) => kept.change((before) => ({ ...before, ...part }));
  const step = useCommand(
    'programme',
    (content: Typed, headers) =>
      answerOf(
        api.PUT('/api/v1/units/{unitId}/check-programmes/{year}', {
          params: { path: { unitId, year: content.year }, header: headers },
          body: {
            title: content.title,
            approval: content.number && content.on ? { number: content.number, on: content.on } : null,
          },
        }),
      ),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('declared', { year }) });
        kept.drop();
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('declare')}
      about={say('declareHelp')}
      label={say('declare')}
      step={step}
      kept={kept}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => step.mutate(kept.value)}
    >
      <NumberInput
        label={say('year')}
        required
        min={2000}
        max={2199}
        thousandSeparator=""
        data-field="year"
        value={year}
        onChange={(value) => change({ year: Number(value) })}
      />
      <TextInput
        label={say('programmeTitle')}
        required
        {...limited(title, 2_000)}
        data-field="title"
        value={title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={say('approvalNumber')}
          {...limited(number, 50)}
          data-field="approval"
          value={number}
          onChange={(event) => change({ number: event.currentTarget.value })}
        />
        <DayField label={say('approvalOn')} value={on} onChange={(day) => change({ on: day })} />
      </SimpleGrid>
    </StepDialog>
  );
}
