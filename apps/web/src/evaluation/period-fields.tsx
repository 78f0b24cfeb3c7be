import { Input, NumberInput, SegmentedControl, Select, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { api, answerOf } from '../api/client.js';
import { useEvaluationWords } from './evaluation.words.js';
import type { TypedRound } from './typed-round.js';

interface PeriodFieldsProps {
  readonly round: TypedRound;
  readonly onChange: (part: Partial<TypedRound>) => void;
}

const KINDS = ['quarter', 'year', 'term'] as const;
const QUARTERS = ['1', '2', '3', '4'] as const;

/** The time that a round rates: a quarter, a year or a term of the committee. */
export function PeriodFields({ round, onChange }: PeriodFieldsProps) {
  const say = useEvaluationWords();
  const id = useId();
  const { periodKind, ownerUnitId, year, quarter, termId } = round;
  const terms = useQuery({
    queryKey: ['number-register', 'terms', ownerUnitId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/units/{unitId}/terms', { params: { path: { unitId: ownerUnitId ?? '' } } })),
    enabled: periodKind === 'term' && ownerUnitId !== null,
  });
  return (
    <Stack gap="xs">
      <div>
        <Input.Label labelElement="div" id={id} display="block">
          {say('periodKind')}
        </Input.Label>
        <SegmentedControl
          aria-labelledby={id}
          value={periodKind}
          onChange={(chosen) => onChange({ periodKind: KINDS.find((kind) => kind === chosen) ?? 'year' })}
          data={KINDS.map((kind) => ({ value: kind, label: say(kind) }))}
        />
      </div>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {periodKind !== 'term' && (
          <NumberInput
            label={say('year')}
            required
            min={2000}
            max={2199}
            value={year}
            onChange={(value) => onChange({ year: Number(value) })}
          />
        )}
        {periodKind === 'quarter' && (
          <Select
            label={say('quarter')}
            required
            allowDeselect={false}
            value={quarter}
            onChange={(chosen) => onChange({ quarter: QUARTERS.find((one) => one === chosen) ?? '1' })}
            data={QUARTERS.map((no) => ({ value: no, label: say('quarterNo', { no }) }))}
          />
        )}
        {periodKind === 'term' && (
          <Select
            label={say('term')}
            required
            value={termId}
            onChange={(chosen) => onChange({ termId: chosen })}
            data={terms.data?.items.map((term) => ({ value: term.termId, label: term.name })) ?? []}
          />
        )}
      </SimpleGrid>
    </Stack>
  );
}
