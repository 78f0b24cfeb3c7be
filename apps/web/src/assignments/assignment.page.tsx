import { Grid, Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { Answered } from '../parts/answered.js';
import { Page } from '../parts/page.js';
import { Asked } from './asked.js';
import { useAssignmentWords } from './assignments.words.js';
import { Cascade } from './cascade.js';
import { Changes } from './changes.js';
import { Reports } from './reports.js';
import { Standing } from './standing.js';
import { StepBar } from './steps/step-bar.js';
import { Story } from './story.js';
import { useAssignment } from './use-assignment.js';

export function Component() {
  const say = useAssignmentWords();
  const { assignmentId = '' } = useParams();
  const assignment = useAssignment(assignmentId);
  const { taskNo: no = '', directiveNumber: number, review } = assignment.data ?? {};
  const ofTask = number ? say('title', { no, number }) : say('titleWithoutNumber', { no });
  return (
    <Page title={review ? say(`title.${review.kind}`) : ofTask} about={assignment.data?.unitName}>
      <Answered of={assignment} rows={10}>
        {(of) => (
          <Stack gap="md">
            <StepBar of={of} />
            <Grid gap="md">
              <Grid.Col span={{ base: 12, lg: 7 }}>
                <Stack gap="md">
                  <Asked of={of} />
                  <Reports of={of} />
                  {of.cascadeCount > 0 && <Cascade of={of.assignmentId} />}
                </Stack>
              </Grid.Col>
              <Grid.Col span={{ base: 12, lg: 5 }}>
                <Stack gap="md">
                  <Standing of={of} />
                  <Changes of={of} />
                  <Story of={of.assignmentId} />
                </Stack>
              </Grid.Col>
            </Grid>
          </Stack>
        )}
      </Answered>
    </Page>
  );
}
