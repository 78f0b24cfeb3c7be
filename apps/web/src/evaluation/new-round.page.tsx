import { Button, Group, Paper, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { paths } from '../frame/paths.js';
import { useKept } from '../kept/use-kept.js';
import { CheckedForm } from '../parts/checked-form.js';
import { DayField } from '../parts/day-field.js';
import { KeptNote } from '../parts/kept-note.js';
import { limited } from '../parts/limited.js';
import { Page } from '../parts/page.js';
import { Trouble } from '../parts/trouble.js';
import { UnitChoice, UnitsChoice } from '../parts/unit-choice.js';
import { today } from '../time/show.js';
import { useEvaluationWords } from './evaluation.words.js';
import { OwnerChoice, useOwners } from './owner-choice.js';
import { PeriodFields } from './period-fields.js';
import { RoundPreview } from './round-preview.js';
import { roundOf, type TypedRound } from './typed-round.js';

/** Opens a round, after a look at whom it would rate and what hinders it. */
export function Component() {
  const say = useEvaluationWords();
  const navigate = useNavigate();
  const [owner] = useOwners();
  const kept = useKept<TypedRound>('evaluation-round', {
    ownerUnitId: owner?.unitId ?? null,
    title: '',
    periodKind: 'quarter',
    year: Number(today().slice(0, 4)),
    quarter: '1',
    termId: null,
    cutOffOn: null,
    selfRatingUntil: null,
    appraiserUnitId: null,
    unitIds: [],
  });
  const typed = kept.value;
  // What was looked at: a round is opened only as it was looked at.
  const [looked, setLooked] = useState<TypedRound | null>(null);
  const change = (part: Partial<TypedRound>) => {
    setLooked(null);
    kept.change((before) => ({ ...before, ...part }));
  };
  const preview = useQuery({
    queryKey: ['rounds', 'preview', looked],
    queryFn: () => answerOf(api.POST('/api/v1/evaluation-rounds/preview', { body: roundOf(looked ?? typed) })),
    enabled: looked !== null,
    staleTime: 0,
  });
  const step = useCommand(
    'evaluation-round',
    (round: TypedRound, header) =>
      answerOf(api.POST('/api/v1/evaluation-rounds', { params: { header }, body: roundOf(round) })),
    {
      onSuccess: ({ roundId }) => {
        notifications.show({ color: 'teal', message: say('opened') });
        kept.drop();
        void navigate(paths.evaluationRound(roundId));
      },
    },
  );
  return (
    <Page title={say('newRound')}>
      <Stack maw={860}>
        <Paper withBorder p="md">
          <CheckedForm onSubmit={() => setLooked(typed)} error={step.error}>
            <Stack gap="sm">
              <KeptNote kept={kept} />
              <TextInput
                label={say('name')}
                required
                {...limited(typed.title, 500)}
                data-field="title"
                value={typed.title}
                onChange={(event) => change({ title: event.currentTarget.value })}
              />
              <OwnerChoice
                label={say('owner')}
                data-field="ownerUnitId"
                value={typed.ownerUnitId}
                onChange={(ownerUnitId) => change({ ownerUnitId, termId: null })}
              />
              <PeriodFields round={typed} onChange={change} />
              <SimpleGrid cols={{ base: 1, xs: 2 }}>
                <DayField
                  label={say('cutOff')}
                  required
                  data-field="cutOffOn"
                  value={typed.cutOffOn}
                  onChange={(cutOffOn) => change({ cutOffOn })}
                />
                <DayField
                  label={say('selfRatingUntil')}
                  required
                  data-field="selfRatingUntil"
                  value={typed.selfRatingUntil}
                  onChange={(selfRatingUntil) => change({ selfRatingUntil })}
                />
              </SimpleGrid>
              <UnitsChoice
                label={say('unitsOf')}
                description={say('unitsHint')}
                data-field="unitIds"
                value={typed.unitIds}
                onChange={(unitIds) => change({ unitIds })}
              />
              <UnitChoice
                label={say('appraiser')}
                description={say('appraiserHint')}
                data-field="appraiserUnitId"
                value={typed.appraiserUnitId}
                onChange={(appraiserUnitId) => change({ appraiserUnitId })}
              />
              <Group justify="flex-end">
                <Button type="submit" variant={looked ? 'default' : 'filled'} loading={preview.isFetching}>
                  {say('preview')}
                </Button>
              </Group>
            </Stack>
          </CheckedForm>
        </Paper>
        {looked && <RoundPreview preview={preview} onOpen={() => step.mutate(looked)} isOpening={step.isPending} />}
        {step.error && <Trouble error={step.error} />}
      </Stack>
    </Page>
  );
}
