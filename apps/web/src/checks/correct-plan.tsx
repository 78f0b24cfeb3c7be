import { Alert } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { useCommand } from '../api/use-command.js';
import { paths } from '../frame/paths.js';
import { useKept } from '../kept/use-kept.js';
import { Page } from '../parts/page.js';
import { useCheckStepsWords } from './check-steps.words.js';
import { planOf, PlanForm, type TypedPlan } from './plan-form.js';
import type { CheckDetail } from './use-check.js';

const typedOf = (check: CheckDetail): TypedPlan => ({
  kind: check.kind,
  title: check.title,
  unitIds: check.unitIds,
  directiveIds: check.directiveIds,
  programmeId: check.programmeId,
  periodFrom: check.periodFrom,
  periodTo: check.periodTo,
  startsOn: check.startsOn,
  endsOn: check.endsOn,
});

/** The form of a plan over what was planned. Whose change came between is told before anything is saved over it. */
export function CorrectPlan({ check }: { check: CheckDetail }) {
  const say = useCheckStepsWords();
  const navigate = useNavigate();
  const { checkId } = check;
  const [seen, setSeen] = useState(check.revision);
  const kept = useKept<TypedPlan>(`correct-plan.${checkId}`, typedOf(check));
  const step = useCommand(
    `correct-plan ${checkId}`,
    (typed: TypedPlan, header) =>
      answerOf(
        api.PATCH('/api/v1/checks/{checkId}', {
          params: { path: { checkId }, header: { ...header, ...ifMatch(seen) } },
          body: planOf(typed),
        }),
      ),
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say('corrected') });
        kept.drop();
        void navigate(paths.check(checkId));
      },
    },
  );
  return (
    <Page title={say('correct-plan')} about={check.title}>
      {check.revision !== seen && (
        <Alert color="yellow" withCloseButton onClose={() => setSeen(check.revision)}>
          {say('changed')}
        </Alert>
      )}
      <PlanForm kept={kept} step={step} onSubmit={() => step.mutate(kept.value)} />
    </Page>
  );
}
