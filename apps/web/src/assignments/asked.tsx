import { Stack, Text } from '@mantine/core';
import { DirectiveLink } from '../checks/directive-link.js';
import { paths } from '../frame/paths.js';
import { Due } from '../parts/due.js';
import { Facts } from '../parts/facts.js';
import { Section } from '../parts/section.js';
import { UnitNames } from '../parts/unit-names.js';
import { showDay, showInstant } from '../time/show.js';
import { useAssignmentWords } from './assignments.words.js';
import { FactLink } from './fact-link.js';
import { askedIn, type AssignmentDetail } from './use-assignment.js';

/** What was demanded of whom, by whom, until when. */
export function Asked({ of }: { of: AssignmentDetail }) {
  const say = useAssignmentWords();
  const period = of.reportPeriod;
  const isMoved = of.statedLastDay !== null && of.statedLastDay !== of.lastDay && of.deadlineChanges.length === 0;
  const name = [of.directiveNumber, of.directiveTitle].filter(Boolean).join(' ');
  // A report for a review is of the directive that is reviewed; a remedy, and what was handed on of either, names none.
  const directive = of.review ? (
    <DirectiveLink directiveId={of.review.directiveId} />
  ) : (
    name !== '' && <FactLink to={paths.directive(of.directiveId)}>{name}</FactLink>
  );
  return (
    <Section title={say('asked')}>
      <Stack gap="sm">
        <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{askedIn(of)}</Text>
        {of.content !== null && of.text !== null && of.content !== of.text && (
          <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>
            {say('ofTask', { text: of.text })}
          </Text>
        )}
        <Facts
          of={[
            [
              say('deadline'),
              <>
                <Due lastDay={of.lastDay} isOpen={of.standing === 'open'} />
                {isMoved && of.statedLastDay && (
                  <Text size="xs" c="dimmed" component="div">
                    {say('moved', { day: showDay(of.statedLastDay) })}
                  </Text>
                )}
              </>,
            ],
            [say('product'), say(of.productRequired ? 'productRequired' : 'productFree')],
            [say('directive'), directive],
            [say('doer'), of.unitName],
            [say('giver'), of.giverName],
            [say('monitor'), of.monitorUnitId !== null && <UnitNames of={[of.monitorUnitId]} />],
            [say('coordinators'), of.coordinatorIds.length > 0 && <UnitNames of={of.coordinatorIds} />],
            [
              say('parent'),
              of.parentAssignmentId !== null && (
                <FactLink to={paths.assignment(of.parentAssignmentId)}>{say('parentLink')}</FactLink>
              ),
            ],
            [
              say('remedy'),
              of.remedy && (
                <FactLink to={paths.check(of.remedy.checkId)}>{say('remedyLink', { no: of.remedy.demandNo })}</FactLink>
              ),
            ],
            [
              say('review'),
              of.review && <FactLink to={paths.review(of.review.reviewId)}>{say(`review.${of.review.kind}`)}</FactLink>,
            ],
            [
              say('period'),
              period && say('periodOf', { key: period.key, from: showDay(period.from), to: showDay(period.to) }),
            ],
            [say('given'), showInstant(of.givenAt)],
            [say('acknowledged'), of.acknowledgedAt ? showInstant(of.acknowledgedAt) : say('notAcknowledged')],
          ]}
        />
      </Stack>
    </Section>
  );
}
