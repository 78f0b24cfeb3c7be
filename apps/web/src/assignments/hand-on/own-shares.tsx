import { Accordion, Stack } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { DayField } from '../../parts/day-field.js';
import { LongText } from '../../parts/long-text.js';
import { unitQuery } from '../../parts/unit-choice.js';
import { useHandOnWords } from './hand-on.words.js';
import type { HandOn, Own } from './shares.js';

interface OwnSharesProps {
  readonly unitIds: readonly string[];
  readonly own: HandOn['own'];
  readonly late: (day: string | null) => string | undefined;
  readonly onChange: (unitId: string, own: Own) => void;
}

const SAME: Own = { text: '', lastDay: null };

/** What one unit is told apart from the others. */
export function OwnShares({ unitIds, own, late, onChange }: OwnSharesProps) {
  const say = useHandOnWords();
  const units = useQueries({ queries: unitIds.map(unitQuery) });
  if (unitIds.length === 0) return null;
  return (
    <Accordion variant="contained" chevronPosition="left" keepMounted={false}>
      {unitIds.map((unitId, index) => {
        const share = own[unitId] ?? SAME;
        return (
          <Accordion.Item key={unitId} value={unitId}>
            <Accordion.Control>{say('own', { unit: units[index]?.data?.name ?? '…' })}</Accordion.Control>
            <Accordion.Panel>
              <Stack gap="sm">
                <LongText
                  label={say('ownText')}
                  minRows={2}
                  value={share.text}
                  onChange={(written) => onChange(unitId, { ...share, text: written })}
                />
                <DayField
                  label={say('ownDay')}
                  value={share.lastDay}
                  onChange={(lastDay) => onChange(unitId, { ...share, lastDay })}
                  error={late(share.lastDay)}
                  maw={360}
                />
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        );
      })}
    </Accordion>
  );
}
