import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../session/use-me.js';
import { CommendDialog } from './commend-dialog.js';
import { DecideDialog } from './decide-dialog.js';
import { JudgeDialog } from './judge-dialog.js';
import { useEvaluationSheetWords } from './sheet.words.js';
import type { EvaluationDetail } from './use-evaluation.js';
import { WaiveDialog } from './waive-dialog.js';

const STEPS = ['waive', 'correct', 'self-rate', 'appraise', 'decide'] as const;
type Step = (typeof STEPS)[number];

/** What the person may do with an evaluation where it stands. */
export function EvaluationSteps({ evaluation }: { evaluation: EvaluationDetail }) {
  const say = useEvaluationSheetWords();
  const me = useMe();
  const [shown, setShown] = useState<Step | 'commend' | null>(null);
  const hide = () => setShown(null);
  const { may, evaluationId, unitId, status } = evaluation;
  const mayCommend = me.may.includes('commend') && status === 'decided';
  const props = (step: Step) => ({ evaluation, isOpen: shown === step, onClose: hide });
  return (
    <>
      {STEPS.filter((step) => may.includes(step)).map((step) => (
        <Button
          key={step}
          variant={step === 'waive' || step === 'correct' ? 'default' : 'filled'}
          onClick={() => setShown(step)}
        >
          {say(`step.${step}`)}
        </Button>
      ))}
      {mayCommend && (
        <Button variant="default" onClick={() => setShown('commend')}>
          {say('commend')}
        </Button>
      )}
      <JudgeDialog step="self-rate" {...props('self-rate')} />
      <JudgeDialog step="appraise" {...props('appraise')} />
      <DecideDialog step="decide" {...props('decide')} />
      <DecideDialog step="correct" {...props('correct')} />
      <WaiveDialog {...props('waive')} />
      {mayCommend && <CommendDialog with={{ evaluationId, unitId }} isOpen={shown === 'commend'} onClose={hide} />}
    </>
  );
}
