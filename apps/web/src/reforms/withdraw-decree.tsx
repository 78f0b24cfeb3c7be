import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { StepDialog } from '../parts/step-dialog.js';
import type { Decree } from './decree-draft.js';
import { useReformsWords } from './reforms.words.js';

interface WithdrawDecreeProps {
  readonly decree: Decree;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes a decree back, with a reason. */
export function WithdrawDecree({ decree: { decreeId, number, status }, isOpen, onClose }: WithdrawDecreeProps) {
  const say = useReformsWords();
  const kept = useKept(`decree.withdraw.${decreeId}`, '');
  const withdraw = useCommand(
    `withdraw-decree ${decreeId}`,
    (reason: string, header) => {
      const params = { path: { decreeId }, header };
      return answerOf(api.POST('/api/v1/reforms/{decreeId}/withdrawal', { params, body: { reason } }));
    },
    {
      onSuccess: () => {
        kept.drop();
        notifications.show({ color: 'teal', message: say('withdrawn', { number }) });
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('withdrawTitle', { number })}
      about={say(status === 'in-force' ? 'withdrawAboutInForce' : 'withdrawAbout')}
      label={say('withdraw')}
      step={withdraw}
      kept={kept}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => withdraw.mutate(kept.value.trim())}
    >
      <Textarea
        label={say('reason')}
        required
        autosize
        minRows={3}
        maxLength={2000}
        data-autofocus
        value={kept.value}
        onChange={(event) => kept.change(event.currentTarget.value)}
      />
    </StepDialog>
  );
}
