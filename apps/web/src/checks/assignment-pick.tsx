import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../api/client.js';
import { useCheckStepsWords } from './check-steps.words.js';

interface AssignmentPickProps {
  readonly unitId: string;
  /** Chosen already. */
  readonly taken: readonly string[];
  readonly onPick: (assignmentId: string, label: string) => void;
}

const SUGGESTED = 30;

/** Adds an assignment of a unit: its most urgent ones, or those with the words that were typed. */
export function AssignmentPick({ unitId, taken, onPick }: AssignmentPickProps) {
  const say = useCheckStepsWords();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim().normalize('NFC'), 250);
  const found = useQuery({
    queryKey: ['assignments', 'pick', unitId, text],
    queryFn: () =>
      text === ''
        ? answerOf(
            api.GET('/api/v1/units/{unitId}/compliance/assignments', {
              params: { path: { unitId }, query: { limit: SUGGESTED } },
            }),
          )
        : answerOf(api.GET('/api/v1/assignments', { params: { query: { text, unitId, limit: SUGGESTED } } })),
    placeholderData: keepPreviousData,
  });
  const labels = new Map(
    (found.data?.items ?? [])
      .filter(({ assignmentId }) => !taken.includes(assignmentId))
      .map(({ assignmentId, directiveNumber, taskNo, text: words, unitName }) => [
        assignmentId,
        [directiveNumber, `${taskNo}. ${words ?? ''}`, unitName].filter(Boolean).join(' · '),
      ]),
  );
  return (
    <Select
      label={say('addAssignment')}
      placeholder={say('addAssignmentHint')}
      searchable
      data={[...labels].map(([value, label]) => ({ value, label }))}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={null}
      onChange={(assignmentId) => {
        if (assignmentId === null) return;
        onPick(assignmentId, labels.get(assignmentId) ?? assignmentId);
        setTyped('');
      }}
    />
  );
}
