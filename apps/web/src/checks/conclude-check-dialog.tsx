import { SimpleGrid, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { DayField } from '../parts/day-field.js';
import { limited } from '../parts/limited.js';
import { LongText } from '../parts/long-text.js';
import { StepDialog } from '../parts/step-dialog.js';
import { showDay } from '../time/show.js';
import type { CheckDialogProps } from './check-dialog.js';
import { daysThatClash } from './days-that-clash.js';
import { useCheckStepsWords } from './check-steps.words.js';

interface Typed {
  readonly number: string;
  readonly concludedOn: string | null;
  readonly text: string;
}

const BLANK: Typed = { number: '', concludedOn: null, text: '' };

/** The conclusion, after which findings stand. */
export function ConcludeCheckDialog({ check, isOpen, onClose }: CheckDialogProps) {
  const say = useCheckStepsWords();
  const { checkId, startsOn } = check;
  const kept = useKept(`conclude-check.${checkId}`, BLANK);
  const { number, concludedOn, text } = kept.value;
  const clash = daysThatClash({ startsOn, concludedOn }).concludedOn;
  const change = (part: Partial<Typed>) => kept.change((before) => ({ ...before, ...part }));
  const step = useCommand(
    `conclude-check ${checkId}`,
    (typed: Typed, header) =>
      answerOf(
        api.POST('/api/v1/checks/{checkId}/conclusion', {
          params: { path: { checkId }, header: { ...header, ...ifMatch(check.revision) } },
          body: { ...typed, concludedOn: typed.concludedOn ?? '' },
        }),
      ),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('concluded') });
        kept.drop();
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('conclude')}
      about={say('concludeHelp')}
      label={say('conclude')}
      step={step}
      kept={kept}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => step.mutate(kept.value)}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={say('conclusionNumber')}
          required
          {...limited(number, 50)}
          data-field="number"
          value={number}
          onChange={(event) => change({ number: event.currentTarget.value })}
        />
        <DayField
          label={say('concludedOn')}
          data-lacks={clash && say(clash, { day: showDay(startsOn) })}
          required
          data-field="concludedOn"
          value={concludedOn}
          onChange={(day) => change({ concludedOn: day })}
        />
      </SimpleGrid>
      <LongText
        label={say('conclusionText')}
        required
        minRows={5}
        data-field="text"
        value={text}
        onChange={(written) => change({ text: written })}
      />
    </StepDialog>
  );
}
