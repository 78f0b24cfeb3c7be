import { Button, Group, Paper, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import type { Kept } from '../kept/use-kept.js';
import { CheckedForm } from '../parts/checked-form.js';
import { DayField } from '../parts/day-field.js';
import { KeptNote } from '../parts/kept-note.js';
import { limited } from '../parts/limited.js';
import { Trouble } from '../parts/trouble.js';
import { UnitsChoice } from '../parts/unit-choice.js';
import { useTerms } from '../words/terms.words.js';
import { useCheckStepsWords } from './check-steps.words.js';
import { daysThatClash } from './days-that-clash.js';
import { DirectivesChoice } from './directives-choice.js';
import { CHECK_KINDS } from './kinds.js';

type Plan = components['schemas']['CheckPlanDto'];

export interface TypedPlan {
  readonly kind: Plan['kind'] | null;
  readonly title: string;
  readonly unitIds: readonly string[];
  readonly directiveIds: readonly string[];
  readonly programmeId: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

export const BLANK_PLAN: TypedPlan = {
  kind: null,
  title: '',
  unitIds: [],
  directiveIds: [],
  programmeId: null,
  periodFrom: null,
  periodTo: null,
  startsOn: null,
  endsOn: null,
};

/** What is sent of it. What is missing is sent as missing: the API names it, and nothing is made up here. */
export const planOf = ({ kind, startsOn, endsOn, unitIds, directiveIds, ...rest }: TypedPlan): Plan => ({
  ...rest,
  kind: kind ?? ('' as Plan['kind']),
  unitIds: [...unitIds],
  directiveIds: [...directiveIds],
  startsOn: startsOn ?? '',
  endsOn: endsOn ?? '',
});

interface PlanFormProps {
  readonly kept: Kept<TypedPlan>;
  readonly step: { readonly error: Error | null; readonly isPending: boolean };
  readonly onSubmit: () => void;
}

/** Whom and what a check looks at, and when. */
export function PlanForm({ kept, step, onSubmit }: PlanFormProps) {
  const say = useCheckStepsWords();
  const term = useTerms();
  const plan = kept.value;
  const { periodTo, endsOn } = daysThatClash(plan);
  const change = (part: Partial<TypedPlan>) => kept.change((before) => ({ ...before, ...part }));
  const programmes = useQuery({
    queryKey: ['checks', 'programmes'],
    queryFn: () => answerOf(api.GET('/api/v1/check-programmes')),
  });
  return (
    <Paper withBorder p="md" maw={860}>
      <CheckedForm onSubmit={onSubmit} error={step.error}>
        <Stack gap="sm">
          <KeptNote kept={kept} />
          <TextInput
            label={say('title')}
            required
            {...limited(plan.title, 2_000)}
            data-field="title"
            value={plan.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Select
              label={say('kind')}
              required
              data-field="kind"
              value={plan.kind}
              onChange={(chosen) => change({ kind: CHECK_KINDS.find((one) => one === chosen) ?? null })}
              data={CHECK_KINDS.map((one) => ({ value: one, label: term(`check.${one}`) }))}
            />
            <Select
              label={say('programme')}
              placeholder={say('noProgramme')}
              clearable
              data-field="programmeId"
              value={plan.programmeId}
              onChange={(programmeId) => change({ programmeId })}
              data={
                programmes.data?.items.map(({ programmeId, title }) => ({ value: programmeId, label: title })) ?? []
              }
            />
          </SimpleGrid>
          <UnitsChoice label={say('units')} required value={plan.unitIds} onChange={(unitIds) => change({ unitIds })} />
          <DirectivesChoice
            label={say('directives')}
            description={say('directivesHint')}
            data-field="directiveIds"
            value={plan.directiveIds}
            onChange={(directiveIds) => change({ directiveIds })}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <DayField
              label={say('periodFrom')}
              data-field="periodFrom"
              value={plan.periodFrom}
              onChange={(periodFrom) => change({ periodFrom })}
            />
            <DayField
              label={say('periodTo')}
              data-lacks={periodTo && say(periodTo)}
              data-field="periodTo"
              value={plan.periodTo}
              onChange={(periodTo) => change({ periodTo })}
            />
            <DayField
              label={say('startsOn')}
              required
              data-field="startsOn"
              value={plan.startsOn}
              onChange={(startsOn) => change({ startsOn })}
            />
            <DayField
              label={say('endsOn')}
              data-lacks={endsOn && say(endsOn)}
              required
              data-field="endsOn"
              value={plan.endsOn}
              onChange={(endsOn) => change({ endsOn })}
            />
          </SimpleGrid>
          {step.error && <Trouble error={step.error} />}
          <Group justify="flex-end">
            <Button type="submit" loading={step.isPending}>
              {say('save')}
            </Button>
          </Group>
        </Stack>
      </CheckedForm>
    </Paper>
  );
}
