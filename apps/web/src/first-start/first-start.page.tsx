import { Button, Stack } from '@mantine/core';
import { IconCheck, IconFileImport, IconFlask, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Page } from '../parts/page.js';
import { useFirstStartWords } from './first-start.words.js';
import { ImportRegister } from './import-register.js';
import { LoadSample, type SampleLoaded } from './load-sample.js';
import { NextSteps } from './next-steps.js';
import { SampleAccounts } from './sample-accounts.js';
import { useFirstStart } from './use-first-start.js';
import { Way } from './way.js';

export function Component() {
  const say = useFirstStartWords();
  const state = useFirstStart();
  const [sample, setSample] = useState<SampleLoaded | null>(null);
  // Asked anew while something grows, the answer changes; the choice that a person makes does not go away under his hands.
  const [maySample, setMaySample] = useState<boolean>();
  if (maySample === undefined && state.data) setMaySample(state.data.maySample);
  const [isEntered, setEntered] = useState(false);
  if (sample) {
    return (
      <Page title={say('sampleLoaded')}>
        <Stack maw={760}>
          <SampleAccounts loaded={sample} />
          <Way icon={IconCheck} title={say('next')}>
            <NextSteps isSample />
          </Way>
        </Stack>
      </Page>
    );
  }
  const { unitCount = 0, groupCount = 0, isEmpty = true } = state.data ?? {};
  const about = isEmpty ? say('about') : say('aboutBegun', { units: unitCount, groups: groupCount });
  return (
    <Page title={say('title')} about={state.data && about}>
      <Answered of={state}>
        {() => (
          <Stack maw={760}>
            <Way icon={IconFileImport} title={say('import')} help={say('importHelp')}>
              <ImportRegister
                onEntered={() => {
                  setEntered(true);
                  setMaySample(false);
                }}
              />
            </Way>
            {maySample && (
              <Way icon={IconFlask} title={say('sample')} help={say('sampleHelp')}>
                <LoadSample onLoaded={setSample} />
              </Way>
            )}
            {isEntered ? (
              <Way icon={IconCheck} title={say('next')}>
                <NextSteps isSample={false} />
              </Way>
            ) : (
              <Way icon={IconPencil} title={say('hand')} help={say('handHelp')}>
                <Button component={Link} to={paths.administration()} variant="default" w="fit-content">
                  {say('handGo')}
                </Button>
              </Way>
            )}
          </Stack>
        )}
      </Answered>
    </Page>
  );
}
