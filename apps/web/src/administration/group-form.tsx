import { MultiSelect, TagsInput, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { v4 as randomId } from 'uuid';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { limited } from '../parts/limited.js';
import { StepDialog } from '../parts/step-dialog.js';
import { UnitChoice, UnitsChoice } from '../parts/unit-choice.js';
import { useTerms } from '../words/terms.words.js';
import { UNIT_KINDS } from '../words/unit-kinds.js';
import { useUnitRegisterWords } from './units.words.js';

type GroupBody = Required<components['schemas']['UnitGroupDto']>;
type Sent = GroupBody & { readonly groupId: string; readonly seen: number | null };

interface GroupFormProps {
  /** null: a new one. */
  readonly group: components['schemas']['UnitGroupViewDto'] | null;
  readonly onClose: () => void;
}

/** Says which units an addressee group means. */
export function GroupForm({ group, onClose }: GroupFormProps) {
  const say = useUnitRegisterWords();
  const term = useTerms();
  const [newId] = useState(() => randomId());
  const { code = '', name = '', aliases = [], include = [], exclude = [] } = group ?? {};
  const kinds = group?.selector.kinds ?? [];
  const below = group?.selector.below ?? null;
  const first: GroupBody = { code, name, aliases, selector: { kinds, below }, include, exclude };
  const kept = useKept<GroupBody>(`group.${group?.groupId ?? 'new'}`, first);
  const { value } = kept;
  const set = (fields: Partial<GroupBody>) => kept.change((before) => ({ ...before, ...fields }));
  const save = useCommand(
    'define-group',
    ({ groupId, seen, ...body }: Sent, header) => {
      const match = seen === null ? {} : ifMatch(seen);
      const params = { path: { groupId }, header: { ...header, ...match } };
      return answerOf(api.PUT('/api/v1/unit-groups/{groupId}', { params, body }));
    },
    {
      onSuccess: (_answer, sent) => {
        kept.drop();
        notifications.show({ color: 'teal', message: say('groupSaved', { name: sent.name }) });
        onClose();
      },
    },
  );
  const groupId = group?.groupId ?? newId;
  return (
    <StepDialog
      title={group ? say('editGroup', { name }) : say('newGroup')}
      about={say('groupAbout')}
      label={say('saveGroup')}
      step={save}
      kept={kept}
      isOpen
      onClose={onClose}
      onSubmit={() => save.mutate({ ...value, groupId, seen: group?.revision ?? null })}
    >
      <TextInput
        label={say('groupName')}
        required
        data-autofocus
        {...limited(value.name, 300)}
        data-field="name"
        value={value.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label={say('groupCode')}
        required
        {...limited(value.code, 64)}
        data-field="code"
        value={value.code}
        onChange={(event) => set({ code: event.currentTarget.value })}
      />
      <TagsInput
        label={say('aliases')}
        description={say('aliasesHint')}
        data-field="aliases"
        value={[...value.aliases]}
        onChange={(next) => set({ aliases: next })}
      />
      <MultiSelect
        label={say('kinds')}
        data={UNIT_KINDS.map((kind) => ({ value: kind, label: term(`kind.${kind}`) }))}
        data-field="selector"
        value={[...value.selector.kinds]}
        onChange={(next) =>
          set({ selector: { ...value.selector, kinds: UNIT_KINDS.filter((kind) => next.includes(kind)) } })
        }
      />
      <UnitChoice
        label={say('below')}
        data-field="selector"
        value={value.selector.below ?? null}
        onChange={(unitId) => set({ selector: { ...value.selector, below: unitId } })}
      />
      <UnitsChoice label={say('include')} value={value.include} onChange={(next) => set({ include: next })} />
      <UnitsChoice label={say('exclude')} value={value.exclude} onChange={(next) => set({ exclude: next })} />
    </StepDialog>
  );
}
