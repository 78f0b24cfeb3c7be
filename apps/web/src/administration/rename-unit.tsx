import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { DayField } from '../parts/day-field.js';
import { limited } from '../parts/limited.js';
import { StepDialog } from '../parts/step-dialog.js';
import { today } from '../time/show.js';
import { useUnitRegisterWords } from './units.words.js';

interface RenameUnitProps {
  readonly unit: components['schemas']['UnitDto'];
  readonly onClose: () => void;
}

/** The unit goes by another name from a day on. */
export function RenameUnit({ unit: { unitId, name, revision }, onClose }: RenameUnitProps) {
  const say = useUnitRegisterWords();
  const kept = useKept(`unit.rename.${unitId}`, { name, on: today() });
  const { value } = kept;
  const rename = useCommand(
    `rename-unit ${unitId}`,
    ({ seen, ...body }: { name: string; on: string; seen: number }, header) => {
      const params = { path: { unitId }, header: { ...header, ...ifMatch(seen) } };
      return answerOf(api.PATCH('/api/v1/units/{unitId}', { params, body }));
    },
    {
      onSuccess: (_answer, sent) => {
        kept.drop();
        notifications.show({ color: 'teal', message: say('renamed', { unit: sent.name }) });
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('renameTitle', { unit: name })}
      about={say('renameAbout')}
      label={say('rename')}
      step={rename}
      kept={kept}
      isOpen
      onClose={onClose}
      onSubmit={() => rename.mutate({ name: value.name.trim(), on: value.on, seen: revision })}
    >
      <TextInput
        label={say('newName')}
        required
        data-autofocus
        {...limited(value.name, 300)}
        data-field="name"
        value={value.name}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          kept.change((before) => ({ ...before, name: typed }));
        }}
      />
      <DayField
        label={say('on')}
        required
        data-field="on"
        value={value.on || null}
        onChange={(day) => kept.change((before) => ({ ...before, on: day ?? '' }))}
      />
    </StepDialog>
  );
}
