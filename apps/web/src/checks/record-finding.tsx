import { Button, Group, Paper, Radio, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, useNavigate } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { paths } from '../frame/paths.js';
import { useKept } from '../kept/use-kept.js';
import { CheckedForm } from '../parts/checked-form.js';
import { KeptNote } from '../parts/kept-note.js';
import { LongText } from '../parts/long-text.js';
import { Page } from '../parts/page.js';
import { Trouble } from '../parts/trouble.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { useRatingTerms } from '../words/rating.words.js';
import { useCheckStepsWords } from './check-steps.words.js';
import { ProofFields } from './proof-fields.js';
import { BLANK_FINDING, findingOf, WEIGHTS, type TypedFinding } from './typed-finding.js';
import type { CheckDetail } from './use-check.js';

/** The form of a finding. */
export function RecordFinding({ check }: { check: CheckDetail }) {
  const say = useCheckStepsWords();
  const rating = useRatingTerms();
  const navigate = useNavigate();
  const { checkId, unitIds, title } = check;
  const only = unitIds.length === 1 ? (unitIds[0] ?? null) : null;
  const kept = useKept<TypedFinding>(`finding.${checkId}`, { ...BLANK_FINDING, unitId: only });
  const { unitId, weight, text } = kept.value;
  const change = (part: Partial<TypedFinding>) => kept.change((before) => ({ ...before, ...part }));
  const step = useCommand(
    `finding ${checkId}`,
    (typed: TypedFinding, header) =>
      answerOf(
        api.POST('/api/v1/checks/{checkId}/findings', {
          params: { path: { checkId }, header },
          body: findingOf(typed),
        }),
      ),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('recorded') });
        kept.drop();
        void navigate(paths.check(checkId));
      },
    },
  );
  return (
    <Page title={say('record-finding')} about={title}>
      <Paper withBorder p="md" maw={860}>
        <CheckedForm onSubmit={() => step.mutate(kept.value)} error={step.error}>
          <Stack gap="md">
            <KeptNote kept={kept} />
            <UnitChoice
              label={say('findingUnit')}
              required
              data-field="unitId"
              value={unitId}
              onChange={(chosen) => change({ unitId: chosen })}
            />
            <Radio.Group
              label={say('weight')}
              required
              data-lacks={weight === null || undefined}
              data-field="weight"
              value={weight}
              onChange={(chosen) => change({ weight: WEIGHTS.find((one) => one === chosen) ?? null })}
            >
              <Group mt={4}>
                {WEIGHTS.map((one) => (
                  <Radio key={one} value={one} label={rating(`weight.${one}`)} />
                ))}
              </Group>
            </Radio.Group>
            <LongText
              label={say('findingText')}
              required
              minRows={4}
              data-field="text"
              value={text}
              onChange={(written) => change({ text: written })}
            />
            <ProofFields unitId={unitId} finding={kept.value} onChange={kept.change} />
            {step.error && <Trouble error={step.error} />}
            <Group justify="flex-end">
              <Button component={Link} to={paths.check(checkId)} variant="default">
                {say('done')}
              </Button>
              <Button type="submit" loading={step.isPending}>
                {say('record')}
              </Button>
            </Group>
          </Stack>
        </CheckedForm>
      </Paper>
    </Page>
  );
}
