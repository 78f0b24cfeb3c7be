import { Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { DayField } from '../parts/day-field.js';
import { limited } from '../parts/limited.js';
import { StepDialog } from '../parts/step-dialog.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { today } from '../time/show.js';
import { useTerms } from '../words/terms.words.js';
import { UNIT_KINDS } from '../words/unit-kinds.js';
import { useUnitRegisterWords } from './units.words.js';

type Body = components['schemas']['EstablishUnitDto'];

/** A unit enters the register. */
export function EstablishUnit({ parentId, onClose }: { parentId: string | null; onClose: () => void }) {
  const say = useUnitRegisterWords();
  const term = useTerms();
  const first = { code: '', name: '', kind: 'commune-committee' as Body['kind'], parentId, establishedOn: today() };
  const kept = useKept<Body>(`unit.establish.${parentId ?? ''}`, first);
  const { value } = kept;
  const set = (fields: Partial<Body>) => kept.change((before) => ({ ...before, ...fields }));
  const establish = useCommand(
    'establish-unit',
    (body: Body, header) => answerOf(api.POST('/api/v1/units', { params: { header }, body })),
    {
      onSuccess: (_answer, { name }) => {
        kept.drop();
        notifications.show({ color: 'teal', message: say('established', { unit: name }) });
        onClose();
      },
    },
  );
  return (
    <StepDialog
      title={say('establishTitle')}
      label={say('establish')}
      step={establish}
      kept={kept}
      isOpen
      onClose={onClose}
      onSubmit={() => establish.mutate({ ...value, code: value.code.trim(), name: value.name.trim() })}
    >
      <TextInput
        label={say('name')}
        required
        data-autofocus
        {...limited(value.name, 300)}
        data-field="name"
        value={value.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label={say('code')}
        description={say('codeHint')}
        required
        {...limited(value.code, 64)}
        data-field="code"
        value={value.code}
        onChange={(event) => set({ code: event.currentTarget.value })}
      />
      <Select
        label={say('kind')}
        allowDeselect={false}
        data={UNIT_KINDS.map((kind) => ({ value: kind, label: term(`kind.${kind}`) }))}
        data-field="kind"
        value={value.kind}
        onChange={(kind) => set({ kind: UNIT_KINDS.find((one) => one === kind) ?? value.kind })}
      />
      <UnitChoice
        label={say('parent')}
        data-field="parentId"
        value={value.parentId}
        onChange={(parent) => set({ parentId: parent })}
      />
      <DayField
        label={say('establishedOn')}
        required
        data-field="establishedOn"
        value={value.establishedOn || null}
        onChange={(day) => set({ establishedOn: day ?? '' })}
      />
    </StepDialog>
  );
}
