import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { api, answerOf } from '../api/client.js';
import { TextDialog } from '../parts/text-dialog.js';
import { useReportPeriodsWords } from './report-periods.words.js';

/** No further periods are given; a reason is asked for. */
export function EndReports({ directiveId, taskNo }: { directiveId: string; taskNo: string | null }) {
  const say = useReportPeriodsWords();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={open}>
        {say('end')}
      </Button>
      <TextDialog
        name={`end-reports.${directiveId}.${taskNo ?? ''}`}
        title={say('endTitle')}
        about={say('endHelp')}
        label={say('end')}
        field={say('reason')}
        send={(reason, header) =>
          answerOf(
            api.POST('/api/v1/directives/{directiveId}/report-end', {
              params: { path: { directiveId }, header },
              body: { taskNo, reason },
            }),
          )
        }
        done={say('endNote')}
        isOpen={isOpen}
        onClose={close}
      />
    </>
  );
}
