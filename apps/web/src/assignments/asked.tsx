import { Anchor, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Due } from '../parts/due.js';
import { Section } from '../parts/section.js';
import { UnitNames } from '../parts/unit-names.js';
import { showDay, showInstant } from '../time/show.js';
import { useAssignmentWords } from './assignments.words.js';
import { Fact } from './fact.js';
import { askedIn, type AssignmentDetail } from './use-assignment.js';

/** What was demanded of whom, by whom, until when. */
export function Asked({ of }: { of: AssignmentDetail }) {
  const say = useAssignmentWords();
  const isMoved = of.statedLastDay !== null && of.statedLastDay !== of.lastDay && of.deadlineChanges.length === 0;
  return (
    <Section title={say('asked')}>
      <Stack gap="sm">
        <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{askedIn(of)}</Text>
        {of.content !== null && of.text !== null && (
          <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>
            {say('ofTask', { text: of.text })}
          </Text>
        )}
        <SimpleGrid component="dl" m={0} cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="xs">
          <Fact name={say('deadline')}>
            <Due lastDay={of.lastDay} isOpen={of.standing === 'open'} />
            {isMoved && of.statedLastDay && (
              <Text size="xs" c="dimmed" component="div">
                {say('moved', { day: showDay(of.statedLastDay) })}
              </Text>
            )}
          </Fact>
          <Fact name={say('product')}>{say(of.productRequired ? 'productRequired' : 'productFree')}</Fact>
          <Fact name={say('directive')}>
            <Anchor component={Link} to={paths.directive(of.directiveId)} size="sm" underline="always">
              {[of.directiveNumber, of.directiveTitle].filter(Boolean).join(' ')}
            </Anchor>
          </Fact>
          <Fact name={say('doer')}>{of.unitName}</Fact>
          <Fact name={say('giver')}>{of.giverName}</Fact>
          {of.monitorUnitId !== null && (
            <Fact name={say('monitor')}>
              <UnitNames of={[of.monitorUnitId]} />
            </Fact>
          )}
          {of.coordinatorIds.length > 0 && (
            <Fact name={say('coordinators')}>
              <UnitNames of={of.coordinatorIds} />
            </Fact>
          )}
          {of.parentAssignmentId !== null && (
            <Fact name={say('parent')}>
              <Anchor component={Link} to={paths.assignment(of.parentAssignmentId)} size="sm" underline="always">
                {say('parentLink')}
              </Anchor>
            </Fact>
          )}
          {of.remedy && (
            <Fact name={say('remedy')}>
              <Anchor component={Link} to={paths.check(of.remedy.checkId)} size="sm" underline="always">
                {say('remedyLink', { no: of.remedy.demandNo })}
              </Anchor>
            </Fact>
          )}
          {of.reportPeriod && (
            <Fact name={say('period')}>
              {say('periodOf', {
                key: of.reportPeriod.key,
                from: showDay(of.reportPeriod.from),
                to: showDay(of.reportPeriod.to),
              })}
            </Fact>
          )}
          <Fact name={say('given')}>{showInstant(of.givenAt)}</Fact>
          <Fact name={say('acknowledged')}>
            {of.acknowledgedAt ? showInstant(of.acknowledgedAt) : say('notAcknowledged')}
          </Fact>
        </SimpleGrid>
      </Stack>
    </Section>
  );
}
