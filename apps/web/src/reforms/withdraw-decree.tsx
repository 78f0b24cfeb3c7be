import { Stack } from '@mantine/core';
import { api, answerOf } from '../api/client.js';
import { TextDialog } from '../parts/text-dialog.js';
import { ChangePreview } from './change-preview.js';
import type { Decree } from './decree-draft.js';
import { useReformsWords } from './reforms.words.js';
import { useChangeWaits } from './use-change-waits.js';

interface WithdrawDecreeProps {
  readonly decree: Decree;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes a decree back, with a reason. */
export function WithdrawDecree({ decree: { decreeId, number, status }, isOpen, onClose }: WithdrawDecreeProps) {
  const say = useReformsWords();
  const asked = { decreeId, body: null };
  const isShown = isOpen && status === 'in-force';
  const waits = useChangeWaits(asked, isShown);
  return (
    <TextDialog
      name={`decree.withdraw.${decreeId}`}
      title={say('withdrawTitle', { number })}
      about={
        status === 'in-force' ? (
          <Stack gap="sm">
            {say('withdrawAboutInForce')}
            {isOpen && <ChangePreview asked={asked} />}
          </Stack>
        ) : (
          say('withdrawAbout')
        )
      }
      label={say('withdraw')}
      field={say('reason')}
      maxLength={2_000}
      send={(reason, header) =>
        answerOf(
          api.POST('/api/v1/reforms/{decreeId}/withdrawal', {
            params: { path: { decreeId }, header },
            body: { reason },
          }),
        )
      }
      done={say('withdrawn', { number })}
      waits={waits}
      isOpen={isOpen}
      onClose={onClose}
    />
  );
}
