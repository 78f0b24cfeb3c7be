import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from 'react-router';
import { api, answerOf } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import { paths } from '../../frame/paths.js';
import { useKept } from '../../kept/use-kept.js';
import { DayField } from '../../parts/day-field.js';
import { KeptNote } from '../../parts/kept-note.js';
import { LongText } from '../../parts/long-text.js';
import { Section } from '../../parts/section.js';
import { Trouble } from '../../parts/trouble.js';
import { UnitsChoice } from '../../parts/unit-choice.js';
import { showDay } from '../../time/show.js';
import { askedIn, type AssignmentDetail } from '../use-assignment.js';
import { AllBelow } from './all-below.js';
import { useHandOnWords } from './hand-on.words.js';
import { OwnShares } from './own-shares.js';
import { isAfter, NOTHING_YET, sharesOf, type HandOn } from './shares.js';
import { SharesShown } from './shares-shown.js';

/** To whom it is handed on, in which words and until when; shown as those below will get it. */
export function HandOnForm({ of }: { of: AssignmentDetail }) {
  const say = useHandOnWords();
  const go = useNavigate();
  const kept = useKept<HandOn>(`hand-on.${of.assignmentId}`, NOTHING_YET);
  const { unitIds, text, lastDay, own } = kept.value;
  const change = (part: Partial<HandOn>) => kept.change((before) => ({ ...before, ...part }));
  const shares = sharesOf(kept.value);
  const handOn = useCommand(
    `hand-on.${of.assignmentId}`,
    (asked: ReturnType<typeof sharesOf>, header) =>
      answerOf(
        api.POST('/api/v1/assignments/{assignmentId}/cascade', {
          params: { path: { assignmentId: of.assignmentId }, header },
          body: { shares: asked },
        }),
      ),
    {
      onSuccess: (_answer, sent) => {
        kept.drop();
        notifications.show({ message: say('sent', { count: sent.length }) });
        void go(paths.assignment(of.assignmentId));
      },
    },
  );
  const late = (day: string | null) =>
    isAfter(day, of.lastDay) && of.lastDay ? say('late', { day: showDay(of.lastDay) }) : undefined;
  const isReady = shares.length > 0 && shares.every((share) => late(share.lastDay) === undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !handOn.isPending) handOn.mutate(shares);
      }}
    >
      <Stack maw={900}>
        <KeptNote kept={kept} />
        <Section title={say('asked')}>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            {askedIn(of)}
          </Text>
          <Text size="sm" c="dimmed" mt="xs">
            {say('deadline')}: {of.lastDay ? showDay(of.lastDay) : say('without')}
          </Text>
        </Section>
        <Group align="flex-end" gap="xs">
          <UnitsChoice
            label={say('units')}
            description={say('unitsHelp')}
            within={{ parentId: of.unitId }}
            value={unitIds}
            onChange={(chosen) => change({ unitIds: chosen })}
            style={{ flex: '1 1 280px' }}
          />
          <AllBelow unitId={of.unitId} onChoose={(all) => change({ unitIds: all })} />
        </Group>
        <LongText
          label={say('text')}
          description={say('textHelp')}
          placeholder={askedIn(of)}
          maxRows={14}
          value={text}
          onChange={(written) => change({ text: written })}
        />
        <DayField
          label={say('lastDay')}
          description={of.lastDay ? say('lastDayHelp', { day: showDay(of.lastDay) }) : say('lastDayFree')}
          value={lastDay}
          onChange={(day) => change({ lastDay: day })}
          error={late(lastDay)}
          maw={360}
        />
        <OwnShares
          unitIds={unitIds}
          own={own}
          late={late}
          onChange={(unitId, share) => change({ own: { ...own, [unitId]: share } })}
        />
        <SharesShown shares={shares} of={of} />
        <Alert color="gray" py="xs">
          {say('clock')}
        </Alert>
        {handOn.error && <Trouble error={handOn.error} />}
        <Group justify="flex-end">
          <Button type="submit" disabled={!isReady} loading={handOn.isPending && !handOn.isPaused}>
            {shares.length === 0 ? say('sendNone') : say('send', { count: shares.length })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
