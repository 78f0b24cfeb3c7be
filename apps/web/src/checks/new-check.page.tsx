import { notifications } from '@mantine/notifications';
import { useNavigate } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { paths } from '../frame/paths.js';
import { useKept } from '../kept/use-kept.js';
import { Page } from '../parts/page.js';
import { useCheckStepsWords } from './check-steps.words.js';
import { BLANK_PLAN, planOf, PlanForm, type TypedPlan } from './plan-form.js';

/** Plans a check. */
export function Component() {
  const say = useCheckStepsWords();
  const navigate = useNavigate();
  const kept = useKept<TypedPlan>('plan-check', BLANK_PLAN);
  const step = useCommand(
    'plan-check',
    (typed: TypedPlan, header) => answerOf(api.POST('/api/v1/checks', { params: { header }, body: planOf(typed) })),
    {
      onSuccess: ({ checkId }) => {
        notifications.show({ color: 'teal', message: say('planned') });
        kept.drop();
        void navigate(paths.check(checkId));
      },
    },
  );
  return (
    <Page title={say('newPlan')}>
      <PlanForm kept={kept} step={step} onSubmit={() => step.mutate(kept.value)} />
    </Page>
  );
}
