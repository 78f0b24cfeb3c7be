import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Answered } from '../parts/answered.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { CorrectDecree } from './correct-decree.js';
import { useDecreeWords } from './decree.words.js';
import { reformQuery } from './reform-query.js';

/** Corrects a decree: the draft at will, one that was adopted with a reason. */
export function Component() {
  const say = useDecreeWords();
  const { decreeId = '' } = useParams();
  const reform = useQuery(reformQuery(decreeId));
  const isInForce = reform.data?.status === 'in-force';
  return (
    <Page
      title={say('correctTitle', { number: reform.data?.number ?? '' })}
      about={say(isInForce ? 'correctAboutInForce' : 'correctAbout')}
    >
      <Answered of={reform} rows={8}>
        {(decree) =>
          decree.status === 'withdrawn' ? <Nothing title={say('cannotEdit')} /> : <CorrectDecree decree={decree} />
        }
      </Answered>
    </Page>
  );
}
