import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { DayField } from '../parts/day-field.js';
import { StepDialog } from '../parts/step-dialog.js';
import { today } from '../time/show.js';
import { useUnitRegisterWords } from './units.words.js';

interface DissolveUnitProps {
  readonly unit: components['schemas']['UnitDto'];
  readonly onClose: () => void;
}

/** The unit is no more from a day on; what is open there waits for a decision. */
export function DissolveUnit({ unit: { unitId, name, revision }, onClose }: DissolveUnitProps) {
  const say = useUnitRegisterWords();
  const kept = useKept<string | null>(`unit.dissolve.${unitId}`, today());
  const on = kept.value;
  const dissolve = useCommand(
    `dissolve-unit ${unitId}`,
    (sent: { on: string; seen: number }, header) => {
      const params = { path: { unitId }, header: { ...header, ...ifMatch(sent.seen) } };
      return answerOf(api.POST('/api/v1/units/{unitId}/dissolution', { params, body: { on: sent.on } }));
    },
    {
      onSuccess: () => {
        kept.drop();
        notifications.show({ color: 'teal', message: say('dissolvedDone', { unit: name }) });
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('dissolveTitle', { unit: name })}
      about={say('dissolveAbout')}
      label={say('dissolve')}
      step={dissolve}
      kept={kept}
      isOpen
      onClose={onClose}
      onSubmit={() => on !== null && dissolve.mutate({ on, seen: revision })}
    >
      <DayField label={say('dissolveOn')} required value={on} onChange={kept.change} data-autofocus />
    </StepDialog>
  );
}
