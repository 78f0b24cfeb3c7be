import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Facts } from '../parts/facts.js';
import { Section } from '../parts/section.js';
import { showDay } from '../time/show.js';
import { useChecksWords } from './checks.words.js';
import { DirectiveLink } from './directive-link.js';
import type { CheckDetail } from './use-check.js';

/** Who checks whom, on whose decision, when. */
export function CheckFacts({ check }: { check: CheckDetail }) {
  const say = useChecksWords();
  const { opening, periodFrom, periodTo, team, units, directiveIds, closingRemark, cancelReason } = check;
  const period = [periodFrom, periodTo].map((day) => day && showDay(day)).filter(Boolean);
  return (
    <Section title={say('facts')}>
      <Facts
        of={[
          [say('inspector'), check.inspectorName],
          [say('when'), `${showDay(check.startsOn)} – ${showDay(check.endsOn)}`],
          [say('period'), period.join(' – ')],
          [say('decision'), opening && `${opening.number}, ${showDay(opening.decidedOn)}`],
          [
            say('conclusion'),
            check.conclusion && `${check.conclusion.number}, ${showDay(check.conclusion.concludedOn)}`,
          ],
          [
            say('team'),
            team.length > 0 && team.map(({ name, leads }) => (leads ? `${name} (${say('leads')})` : name)).join(', '),
          ],
          [
            say('units'),
            units.map(({ unitId, name, reaches, dissolvedOn }) => (
              <Text key={unitId} size="sm">
                <Anchor component={Link} to={paths.unit(unitId)} size="sm" underline="always">
                  {name}
                </Anchor>
                {dissolvedOn && reaches.length > 0 && (
                  <Text span size="xs" c="dimmed">
                    {' '}
                    ({say('reaches', { units: reaches.map((one) => one.name).join(', ') })})
                  </Text>
                )}
              </Text>
            )),
          ],
          [
            say('directives'),
            directiveIds.length > 0 &&
              directiveIds.map((directiveId) => <DirectiveLink key={directiveId} directiveId={directiveId} />),
          ],
          [say('closingRemark'), closingRemark],
          [say('cancelReason'), cancelReason],
        ]}
      />
    </Section>
  );
}
