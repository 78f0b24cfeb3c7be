import { Button, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { Kept } from '../kept/use-kept.js';
import { DayField } from '../parts/day-field.js';
import { KeptNote } from '../parts/kept-note.js';
import { Section } from '../parts/section.js';
import { ChangesEditor } from './changes-editor.js';
import { missingIn, type DecreeDraft } from './decree-draft.js';
import { useDecreeWords } from './decree.words.js';

interface DecreeFormProps {
  readonly kept: Kept<DecreeDraft>;
  readonly label: string;
  readonly isSending: boolean;
  readonly onSave: (decree: DecreeDraft) => void;
  /** Demanded of a decree that was adopted. */
  readonly asksReason?: boolean;
  /** What took effect on one day does not take effect on another. */
  readonly isDayFixed?: boolean;
  /** What went wrong. */
  readonly trouble?: ReactNode;
}

/** A decree as it is typed, from its number to its last change. */
export function DecreeForm({ kept, label, isSending, onSave, asksReason, isDayFixed, trouble }: DecreeFormProps) {
  const say = useDecreeWords();
  const [isTried, setTried] = useState(false);
  const { value, change } = kept;
  const missing = (isBlank: boolean) => (isTried && isBlank ? say('missing') : null);
  const blank = {
    number: value.number.trim() === '',
    title: value.title.trim() === '',
    inForceOn: value.inForceOn === null,
    reason: asksReason === true && value.reason.trim() === '',
  };
  const isComplete = !Object.values(blank).includes(true) && value.changes.every((one) => missingIn(one).length === 0);
  const set = (fields: Partial<DecreeDraft>) => change((before) => ({ ...before, ...fields }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isComplete) onSave(value);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <KeptNote kept={kept} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <TextInput
            label={say('number')}
            placeholder={say('numberHint')}
            value={value.number}
            maxLength={100}
            error={missing(blank.number)}
            onChange={(event) => set({ number: event.currentTarget.value })}
          />
          <DayField
            label={say('inForceOn')}
            value={value.inForceOn}
            onChange={(inForceOn) => set({ inForceOn })}
            disabled={isDayFixed ?? false}
            error={missing(blank.inForceOn)}
          />
        </SimpleGrid>
        <Textarea
          label={say('title')}
          autosize
          minRows={2}
          maxLength={1000}
          value={value.title}
          error={missing(blank.title)}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <Section title={`${say('changes')} (${value.changes.length})`}>
          <ChangesEditor changes={value.changes} onChange={(changes) => set({ changes })} isTried={isTried} />
        </Section>
        {asksReason && (
          <Textarea
            label={say('reason')}
            autosize
            minRows={2}
            maxLength={2000}
            value={value.reason}
            error={missing(blank.reason)}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
        )}
        {isTried && !isComplete && (
          <Text size="sm" c="var(--overdue)" role="alert">
            {say('incompleteAll')}
          </Text>
        )}
        {trouble}
        <Group>
          <Button type="submit" loading={isSending}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
