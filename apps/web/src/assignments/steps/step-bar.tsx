import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../frame/paths.js';
import type { AssignmentDetail } from '../use-assignment.js';
import { AtOnceButton } from './at-once-button.js';
import { useStepWords } from './steps.words.js';
import { TakeStep } from './take-step.js';

/** What most people come for stands first; what ends the work stands last. */
const ORDER = [
  'acknowledge',
  'report',
  'accept',
  'return',
  'grant-extension',
  'deny-extension',
  'cascade',
  'ask-extension',
  'deliver',
  'extend',
  'transfer',
  'resume',
  'suspend',
  'refuse',
  'withdraw',
] as const satisfies readonly AssignmentDetail['may'][number][];

type InDialog = Exclude<(typeof ORDER)[number], 'report' | 'cascade'>;

/** The steps that the person may take now. */
export function StepBar({ of }: { of: AssignmentDetail }) {
  const say = useStepWords();
  const [open, setOpen] = useState<InDialog | null>(null);
  const steps = ORDER.filter((step) => of.may.includes(step));
  if (steps.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {say('nothingToDo')}
      </Text>
    );
  }
  return (
    <>
      <Group gap="xs" role="group" aria-label={say('steps')}>
        {steps.map((step, index) => {
          const variant = index === 0 ? 'filled' : 'default';
          if (step === 'report' || step === 'cascade') {
            const to = step === 'report' ? paths.report(of.assignmentId) : paths.handOn(of.assignmentId);
            return (
              <Button key={step} component={Link} to={to} variant={variant}>
                {say(step)}
              </Button>
            );
          }
          if (step === 'acknowledge' || step === 'deliver') {
            return <AtOnceButton key={step} step={step} of={of} variant={variant} />;
          }
          return (
            <Button key={step} variant={variant} onClick={() => setOpen(step)}>
              {say(step)}
            </Button>
          );
        })}
      </Group>
      {steps.includes('acknowledge') && (
        <Text size="sm" c="dimmed" maw={760}>
          {say(steps.includes('deliver') ? 'whichOfBoth' : 'whatAcknowledged')}{' '}
          <Anchor component="button" type="button" size="sm" underline="always" onClick={() => setOpen('acknowledge')}>
            {say('acknowledgedBefore')}
          </Anchor>
        </Text>
      )}
      {open && <TakeStep key={open} step={open} of={of} onClose={() => setOpen(null)} />}
    </>
  );
}
