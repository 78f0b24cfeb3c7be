import { Anchor } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { paths } from '../../frame/paths.js';
import { Answered } from '../../parts/answered.js';
import { Nothing } from '../../parts/nothing.js';
import { Page } from '../../parts/page.js';
import { useAssignment } from '../use-assignment.js';
import { HandOnForm } from './hand-on-form.js';
import { useHandOnWords } from './hand-on.words.js';

export function Component() {
  const say = useHandOnWords();
  const { assignmentId = '' } = useParams();
  const assignment = useAssignment(assignmentId);
  return (
    <Page
      title={say('title')}
      about={
        <Anchor component={Link} to={paths.assignment(assignmentId)} size="sm" underline="always">
          {say('back')}
        </Anchor>
      }
    >
      <Answered of={assignment} rows={8}>
        {(of) => (of.may.includes('cascade') ? <HandOnForm of={of} /> : <Nothing title={say('cannot')} />)}
      </Answered>
    </Page>
  );
}
