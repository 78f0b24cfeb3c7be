import { Text } from '@mantine/core';
import { UnitNames } from '../parts/unit-names.js';
import { showDay, showInstant } from '../time/show.js';
import type { Order } from './order-step.js';
import { useOrderWords } from './orders.words.js';

/** Who ordered it and when, and what its step names. */
export function OrderAbout({ of }: { of: Order }) {
  const say = useOrderWords();
  const { deadline, toUnitId, decisionNumber } = of.step;
  return (
    <>
      {deadline && <Text size="sm">{say('until', { day: showDay(deadline.lastDay) })}</Text>}
      {toUnitId && (
        <Text size="sm">
          {say('toUnit')}: <UnitNames of={[toUnitId]} />
        </Text>
      )}
      {decisionNumber && <Text size="sm">{say('decision', { number: decisionNumber })}</Text>}
      <Text size="xs" c="dimmed">
        {say('by', { person: of.byUserName ?? '', unit: of.ownerName ?? '', at: showInstant(of.orderedAt) })}
      </Text>
      {of.undoOrderedAt && (
        <Text size="sm">{say('undoing', { at: showInstant(of.undoOrderedAt), reason: of.undoReason ?? '' })}</Text>
      )}
    </>
  );
}
