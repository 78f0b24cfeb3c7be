import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { CancelCheckDialog } from './cancel-check-dialog.js';
import { useCheckStepsWords } from './check-steps.words.js';
import { CloseCheckDialog } from './close-check-dialog.js';
import { ConcludeCheckDialog } from './conclude-check-dialog.js';
import { DemandRemedyDialog } from './demand-remedy-dialog.js';
import { OpenCheckDialog } from './open-check-dialog.js';
import type { CheckDetail } from './use-check.js';

const DIALOGS = ['open', 'conclude', 'demand-remedy', 'close', 'cancel'] as const;
type Dialog = (typeof DIALOGS)[number];

/** What the person may do with a check where it stands. */
export function CheckSteps({ check }: { check: CheckDetail }) {
  const say = useCheckStepsWords();
  const [shown, setShown] = useState<Dialog | null>(null);
  const { checkId, may } = check;
  const props = (dialog: Dialog) => ({ check, isOpen: shown === dialog, onClose: () => setShown(null) });
  return (
    <>
      {may.includes('record-finding') && (
        <Button component={Link} to={paths.newFinding(checkId)}>
          {say('record-finding')}
        </Button>
      )}
      {may.includes('correct-plan') && (
        <Button component={Link} to={paths.checkPlan(checkId)} variant="default">
          {say('correct-plan')}
        </Button>
      )}
      {DIALOGS.filter((dialog) => may.includes(dialog)).map((dialog) => (
        <Button
          key={dialog}
          variant={dialog === 'open' || dialog === 'demand-remedy' ? 'filled' : 'default'}
          onClick={() => setShown(dialog)}
        >
          {say(dialog)}
        </Button>
      ))}
      <OpenCheckDialog {...props('open')} />
      <ConcludeCheckDialog {...props('conclude')} />
      <DemandRemedyDialog {...props('demand-remedy')} />
      <CloseCheckDialog {...props('close')} />
      <CancelCheckDialog {...props('cancel')} />
    </>
  );
}
