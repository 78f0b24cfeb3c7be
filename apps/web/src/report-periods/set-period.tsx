import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { StepDialog } from '../parts/step-dialog.js';
import { RecurrenceFields, type Recurrence } from './recurrence-fields.js';
import { useReportPeriodsWords } from './report-periods.words.js';

interface SetPeriodProps {
  readonly directiveId: string;
  /** Null: the reports of the monitor. */
  readonly taskNo: string | null;
  readonly recurrence: Recurrence;
}

/** Says how often the reports of an issued directive are due, with the schedule that would follow. */
export function SetPeriod({ directiveId, taskNo, recurrence }: SetPeriodProps) {
  const say = useReportPeriodsWords();
  const [isOpen, { open, close }] = useDisclosure();
  const kept = useKept<Recurrence>(`report-period.${directiveId}.${taskNo ?? ''}`, recurrence);
  const set = useCommand(
    'set-report-period',
    (sent: Recurrence & { directiveId: string; taskNo: string | null }, header) => {
      const { directiveId: id, ...body } = sent;
      return answerOf(
        api.POST('/api/v1/directives/{directiveId}/report-period', {
          params: { path: { directiveId: id }, header },
          body,
        }),
      );
    },
    {
      onSuccess: () => {
        kept.drop();
        close();
        notifications.show({ color: 'teal', message: say('periodSet') });
      },
    },
  );
  const isSet = kept.value.period !== null || Boolean(kept.value.rule);
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={open}>
        {say('setPeriod')}
      </Button>
      <StepDialog
        title={`${say('setTitle')}: ${taskNo === null ? say('ofMonitor') : say('ofTask', { no: taskNo })}`}
        about={say('setHelp')}
        label={say('setPeriod')}
        step={set}
        kept={kept}
        isOpen={isOpen}
        onClose={close}
        onSubmit={() => isSet && set.mutate({ ...kept.value, directiveId, taskNo })}
      >
        <RecurrenceFields
          label={say('every')}
          mayBeNone={false}
          value={kept.value}
          onChange={(changed) => changed && kept.change(changed)}
        />
      </StepDialog>
    </>
  );
}
