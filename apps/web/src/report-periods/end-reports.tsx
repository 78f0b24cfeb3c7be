import { Button, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { StepDialog } from '../parts/step-dialog.js';
import { useReportPeriodsWords } from './report-periods.words.js';

/** No further periods are given; a reason is asked for. */
export function EndReports({ directiveId, taskNo }: { directiveId: string; taskNo: string | null }) {
  const say = useReportPeriodsWords();
  const [isOpen, { open, close }] = useDisclosure();
  const kept = useKept(`end-reports.${directiveId}.${taskNo ?? ''}`, '');
  const end = useCommand(
    'end-reports',
    (sent: { directiveId: string; taskNo: string | null; reason: string }, header) =>
      answerOf(
        api.POST('/api/v1/directives/{directiveId}/report-end', {
          params: { path: { directiveId: sent.directiveId }, header },
          body: { taskNo: sent.taskNo, reason: sent.reason },
        }),
      ),
    {
      onSuccess: () => {
        kept.drop();
        close();
        notifications.show({ color: 'teal', message: say('endNote') });
      },
    },
  );
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={open}>
        {say('end')}
      </Button>
      <StepDialog
        title={say('endTitle')}
        about={say('endHelp')}
        label={say('end')}
        step={end}
        kept={kept}
        isOpen={isOpen}
        onClose={close}
        onSubmit={() => end.mutate({ directiveId, taskNo, reason: kept.value.trim() })}
      >
        <Textarea
          label={say('reason')}
          required
          autosize
          minRows={3}
          value={kept.value}
          onChange={(event) => kept.change(event.currentTarget.value)}
        />
      </StepDialog>
    </>
  );
}
