import { Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueries } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useKept } from '../kept/use-kept.js';
import { LongText } from '../parts/long-text.js';
import { StepDialog } from '../parts/step-dialog.js';
import { UnitChoice, unitQuery } from '../parts/unit-choice.js';
import type { UndecidedOfUnit } from './undecided-of-unit.js';
import { useUndecidedWords } from './undecided.words.js';

interface DecideSuccessionProps {
  readonly of: UndecidedOfUnit;
  readonly decreeId: string;
  /** null: all of the unit, and what may still turn up. */
  readonly assignmentIds: readonly string[] | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const BLANK = { toUnitId: null as string | null, number: '', text: '' };

/** A person's word on what passes to whom. */
export function DecideSuccession({ of, decreeId, assignmentIds, isOpen, onClose }: DecideSuccessionProps) {
  const say = useUndecidedWords();
  const { fromUnitId, fromUnitName, successorIds } = of;
  const kept = useKept(`decide-succession.${decreeId}.${fromUnitId}`, BLANK);
  const { value, change } = kept;
  const set = (fields: Partial<typeof BLANK>) => change((before) => ({ ...before, ...fields }));
  const successors = useQueries({ queries: isOpen ? successorIds.map(unitQuery) : [] }).flatMap(
    ({ data }) => data ?? [],
  );
  const decide = useCommand(
    `decide-succession ${decreeId}`,
    (body: components['schemas']['DecideSuccessionDto'], header) =>
      answerOf(api.POST('/api/v1/reforms/{decreeId}/decisions', { params: { path: { decreeId }, header }, body })),
    {
      onSuccess: () => {
        kept.drop();
        notifications.show({ color: 'teal', message: say('decided') });
        onClose();
      },
    },
  );
  const submit = () => {
    const { toUnitId, number, text } = value;
    if (toUnitId === null) return;
    const ids = assignmentIds === null ? null : [...assignmentIds];
    decide.mutate({ fromUnitId, toUnitId, assignmentIds: ids, number: number.trim() || null, text: text.trim() });
  };
  const chosen = { label: say('to'), required: true, 'data-field': 'toUnitId', value: value.toUnitId };
  return (
    <StepDialog
      title={say('decideTitle', { unit: fromUnitName })}
      about={assignmentIds === null ? say('decideAboutAll') : say('decideAbout', { count: assignmentIds.length })}
      label={say('send')}
      step={decide}
      kept={kept}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={submit}
    >
      {successorIds.length === 0 ? (
        <UnitChoice {...chosen} onChange={(toUnitId) => set({ toUnitId })} />
      ) : (
        <Select
          {...chosen}
          data={successors.map(({ unitId, name }) => ({
            value: unitId,
            label: unitId === fromUnitId ? say('itself', { unit: name }) : name,
          }))}
          onChange={(toUnitId) => set({ toUnitId })}
        />
      )}
      <TextInput
        label={say('number')}
        maxLength={100}
        data-field="number"
        value={value.number}
        onChange={(event) => set({ number: event.currentTarget.value })}
      />
      <LongText
        label={say('text')}
        required
        most={2_000}
        data-field="text"
        value={value.text}
        onChange={(text) => set({ text })}
      />
    </StepDialog>
  );
}
