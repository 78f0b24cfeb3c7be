import { List, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { NO_INPUT, sendStep } from '../assignments/steps/steps.js';
import { useMany, type ManyDone } from '../api/use-many.js';
import { useKept } from '../kept/use-kept.js';
import { LongText } from '../parts/long-text.js';
import { StepDialog } from '../parts/step-dialog.js';
import { useAcceptanceWords } from './acceptance.words.js';

export type Decision = 'accept' | 'return';

/** As many as are named before one decides on all. */
const NAMED = 8;

interface DecideDialogProps {
  readonly decision: Decision;
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onClose: () => void;
  readonly onDone: (outcome: ManyDone) => void;
}

/** Accepts or returns one report or many, with one remark or reason for all of them. */
export function DecideDialog({ decision, ids, nameOf, onClose, onDone }: DecideDialogProps) {
  const say = useAcceptanceWords();
  const kept = useKept(`decide.${decision}`, '');
  const deciding = useMany(
    `decide.${decision}`,
    (id, reason: string, headers) => sendStep(decision, id, { ...NO_INPUT, reason }, headers),
    (outcome) => {
      kept.drop();
      if (outcome.done.length > 0) {
        notifications.show({ message: say(`done.${decision}`, { count: outcome.done.length }) });
      }
      onDone(outcome);
    },
  );
  return (
    <StepDialog
      title={say(`ask.${decision}`, { count: ids.length })}
      about={say(`tell.${decision}`)}
      label={say(decision)}
      step={deciding}
      kept={kept}
      isOpen
      onClose={onClose}
      onSubmit={() => deciding.mutate({ ids, content: kept.value.trim() })}
    >
      <div>
        <Text size="sm">{say('which')}</Text>
        <List size="sm">
          {ids.slice(0, NAMED).map((id) => (
            <List.Item key={id}>{nameOf(id)}</List.Item>
          ))}
        </List>
        {ids.length > NAMED && <Text size="sm">… +{ids.length - NAMED}</Text>}
      </div>
      <LongText
        label={say(decision === 'accept' ? 'remark' : 'reason')}
        required={decision === 'return'}
        data-autofocus
        value={kept.value}
        onChange={(written) => kept.change(written)}
      />
    </StepDialog>
  );
}
