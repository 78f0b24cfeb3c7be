import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Page } from '../parts/page.js';
import { useMe } from '../session/use-me.js';
import { AdoptDecree } from './adopt-decree.js';
import { ChangesInWords } from './changes-in-words.js';
import { DecreeFacts } from './decree-facts.js';
import { EffectsPreview } from './effects-preview.js';
import { reformQuery } from './reform-query.js';
import { useReformsWords } from './reforms.words.js';
import { WhatItDid } from './what-it-did.js';
import { WithdrawDecree } from './withdraw-decree.js';

/** A decree on units: what it says, what it would do, what it did, and the steps that it can take. */
export function Component() {
  const say = useReformsWords();
  const { decreeId = '' } = useParams();
  const reform = useQuery(reformQuery(decreeId));
  const administers = useMe().may.includes('administer');
  const [step, setStep] = useState<'adopt' | 'withdraw' | null>(null);
  const status = reform.data?.status;
  const actions = administers && status !== undefined && status !== 'withdrawn' && (
    <>
      <Button variant="default" onClick={() => setStep('withdraw')}>
        {say('withdraw')}
      </Button>
      <Button component={Link} to={paths.reform(decreeId, '/edit')} variant="default">
        {say('edit')}
      </Button>
      {status === 'draft' && <Button onClick={() => setStep('adopt')}>{say('adopt')}</Button>}
    </>
  );
  return (
    <Page title={reform.data?.number ?? say('title')} about={reform.data?.title} actions={actions}>
      <Answered of={reform} rows={8}>
        {(decree) => (
          <Stack gap="md">
            <DecreeFacts decree={decree} />
            {status === 'in-force' && <WhatItDid decree={decree} administers={administers} />}
            {administers && (status === 'draft' || status === 'adopted') && <EffectsPreview decree={decree} />}
            <ChangesInWords decree={decree} />
            <AdoptDecree decree={decree} isOpen={step === 'adopt'} onClose={() => setStep(null)} />
            <WithdrawDecree decree={decree} isOpen={step === 'withdraw'} onClose={() => setStep(null)} />
          </Stack>
        )}
      </Answered>
    </Page>
  );
}
