import { SimpleGrid, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { DayField } from '../parts/day-field.js';
import { limited } from '../parts/limited.js';
import { StepDialog } from '../parts/step-dialog.js';
import type { CheckDialogProps } from './check-dialog.js';
import { useCheckStepsWords } from './check-steps.words.js';
import { daysThatClash } from './days-that-clash.js';
import { TeamFields, type Team } from './team-fields.js';

interface Typed extends Team {
  readonly number: string;
  readonly decidedOn: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** The decision that sends a team to the units. */
export function OpenCheckDialog({ check, isOpen, onClose }: CheckDialogProps) {
  const say = useCheckStepsWords();
  const { checkId, startsOn, endsOn } = check;
  const blank: Typed = { number: '', decidedOn: null, startsOn, endsOn, leader: null, members: [] };
  const kept = useKept<Typed>(`open-check.${checkId}`, blank);
  const typed = kept.value;
  const clash = daysThatClash(typed);
  const change = (part: Partial<Typed>) => kept.change((before) => ({ ...before, ...part }));
  const step = useCommand(
    `open-check ${checkId}`,
    ({ number, decidedOn, leader, members, ...days }: Typed, header) =>
      answerOf(
        api.POST('/api/v1/checks/{checkId}/opening', {
          params: { path: { checkId }, header: { ...header, ...ifMatch(check.revision) } },
          body: {
            number,
            decidedOn: decidedOn ?? '',
            leaderUserId: leader?.userId ?? '',
            memberUserIds: members.map(({ userId }) => userId),
            startsOn: days.startsOn ?? '',
            endsOn: days.endsOn ?? '',
          },
        }),
      ),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('opened') });
        kept.drop();
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('open')}
      about={say('openHelp')}
      label={say('open')}
      step={step}
      kept={kept}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => step.mutate(typed)}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={say('number')}
          required
          {...limited(typed.number, 50)}
          data-field="number"
          value={typed.number}
          onChange={(event) => change({ number: event.currentTarget.value })}
        />
        <DayField
          label={say('decidedOn')}
          required
          data-field="decidedOn"
          value={typed.decidedOn}
          onChange={(day) => change({ decidedOn: day })}
        />
        <DayField
          label={say('startsOn')}
          data-lacks={clash.startsOn && say(clash.startsOn)}
          required
          data-field="startsOn"
          value={typed.startsOn}
          onChange={(day) => change({ startsOn: day })}
        />
        <DayField
          label={say('endsOn')}
          data-lacks={clash.endsOn && say(clash.endsOn)}
          required
          data-field="endsOn"
          value={typed.endsOn}
          onChange={(day) => change({ endsOn: day })}
        />
      </SimpleGrid>
      <TeamFields checkId={checkId} team={typed} onChange={change} />
    </StepDialog>
  );
}
