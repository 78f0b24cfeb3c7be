import { Badge, Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import type { components } from '../api/schema.js';
import { Facts } from '../parts/facts.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { showDay } from '../time/show.js';
import { CancelRoundDialog } from './cancel-round-dialog.js';
import { CloseRoundDialog } from './close-round-dialog.js';
import { useEvaluationWords } from './evaluation.words.js';
import { RoundLevel } from './round-level.js';
import { usePeriodName } from './use-period-name.js';

/** A round: whom it rates, the lower levels first, and how far each level is. */
export function RoundScreen({ round }: { round: components['schemas']['EvaluationRoundDetailDto'] }) {
  const say = useEvaluationWords();
  const period = usePeriodName();
  const [shown, setShown] = useState<'close' | 'cancel' | null>(null);
  const hide = () => setShown(null);
  return (
    <Page
      title={round.title}
      about={
        <Group gap="xs">
          <Badge color={round.status === 'open' ? 'blue' : 'gray'} variant="light" radius="sm" tt="none">
            {say(`round.${round.status}`)}
          </Badge>
          {period(round)}
        </Group>
      }
      actions={
        round.mayKeep && (
          <>
            <Button variant="default" onClick={() => setShown('cancel')}>
              {say('cancel')}
            </Button>
            <Button onClick={() => setShown('close')}>{say('close')}</Button>
          </>
        )
      }
    >
      <CloseRoundDialog round={round} isOpen={shown === 'close'} onClose={hide} />
      <CancelRoundDialog round={round} isOpen={shown === 'cancel'} onClose={hide} />
      <Stack gap="md">
        <Section title={say('facts')}>
          <Facts
            of={[
              [say('owner'), round.ownerName],
              [say('period'), `${showDay(round.periodFrom)} – ${round.periodTo ? showDay(round.periodTo) : '…'}`],
              [say('cutOff'), showDay(round.cutOffOn)],
              [say('selfRatingUntil'), showDay(round.selfRatingUntil)],
              [say('units'), String(round.unitCount)],
              [say('remark'), round.remark],
              [say('cancelReason'), round.cancelReason],
            ]}
          />
        </Section>
        {round.levels.map((level) => (
          <RoundLevel key={level.deciderUnitId} roundId={round.roundId} level={level} />
        ))}
      </Stack>
    </Page>
  );
}
