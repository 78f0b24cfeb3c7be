import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../frame/paths.js';
import { Answered } from '../../parts/answered.js';
import { Nothing } from '../../parts/nothing.js';
import { Page } from '../../parts/page.js';
import { useAssignment } from '../use-assignment.js';
import { ReportDone } from './report-done.js';
import { ReportForm } from './report-form.js';
import { useReportWords } from './report.words.js';

export function Component() {
  const say = useReportWords();
  const { assignmentId = '' } = useParams();
  const assignment = useAssignment(assignmentId);
  const [sent, setSent] = useState<string | null>(null);
  const { taskNo, directiveNumber, unitName } = assignment.data ?? {};
  return (
    <Page
      title={say('title')}
      about={
        <>
          <Anchor component={Link} to={paths.assignment(assignmentId)} size="sm" underline="always">
            {say('back')}
          </Anchor>{' '}
          {[directiveNumber, taskNo, unitName].filter(Boolean).join(' · ')}
        </>
      }
    >
      <Answered of={assignment} rows={10}>
        {(of) => {
          if (sent === assignmentId) return <ReportDone of={of} />;
          if (of.may.includes('report')) return <ReportForm of={of} onSent={() => setSent(assignmentId)} />;
          const why = of.status === 'given' || of.status === 'reported' ? of.status : 'other';
          return <Nothing title={say('cannot')}>{say(`cannot.${why}`)}</Nothing>;
        }}
      </Answered>
    </Page>
  );
}
