import { Alert, List, Text } from '@mantine/core';
import { UnitNames } from '../../parts/unit-names.js';
import { showDay } from '../../time/show.js';
import { askedIn, type AssignmentDetail } from '../use-assignment.js';
import { useHandOnWords } from './hand-on.words.js';
import type { sharesOf } from './shares.js';

/** As many as are looked at one by one; the count says the rest. */
const SHOWN = 20;

/** What each unit below will get, before it is sent. */
export function SharesShown({ shares, of }: { shares: ReturnType<typeof sharesOf>; of: AssignmentDetail }) {
  const say = useHandOnWords();
  if (shares.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {say('none')}
      </Text>
    );
  }
  return (
    <Alert color="gray" variant="light" title={say('willSee', { count: shares.length })}>
      <List size="sm">
        {shares.slice(0, SHOWN).map(({ unitId, content, lastDay }) => {
          const day = lastDay ?? of.lastDay;
          return (
            <List.Item key={unitId}>
              <Text size="sm" fw={600} span>
                <UnitNames of={[unitId]} />
              </Text>
              : {content ?? askedIn(of)} ({day ? say('until', { day: showDay(day) }) : say('without')})
            </List.Item>
          );
        })}
      </List>
      {shares.length > SHOWN && <Text size="sm">… +{shares.length - SHOWN}</Text>}
    </Alert>
  );
}
