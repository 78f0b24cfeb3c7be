import { Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Answered } from '../parts/answered.js';
import { itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Section } from '../parts/section.js';
import { idOf } from './addresses.js';
import { IndicatorTable } from './indicator-table.js';
import { useIndicatorsWords } from './indicators.words.js';
import { SideBySide } from './side-by-side.js';
import { useIndicators } from './use-indicators.js';

interface IndicatorListProps {
  readonly directiveId: string;
  readonly unitId?: string | undefined;
  readonly period?: string | undefined;
}

/** The indicators of a directive, and those that were chosen side by side. */
export function IndicatorList({ directiveId, unitId, period }: IndicatorListProps) {
  const say = useIndicatorsWords();
  const indicators = useIndicators(directiveId, { unitId, period });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // The same ones as long as they are: the chart is drawn by them.
  const compared = useMemo(
    () => itemsOf(indicators.data).filter((one) => chosen.includes(idOf(one))),
    [indicators.data, chosen],
  );
  return (
    <Answered of={indicators} rows={6}>
      {(data) => {
        const items = itemsOf(data);
        if (items.length === 0) return <Nothing title={say('none')}>{say('noneHelp')}</Nothing>;
        return (
          <Stack gap="sm">
            <IndicatorTable
              directiveId={directiveId}
              indicators={items}
              unitId={unitId}
              chosen={chosen}
              onChoose={setChosen}
            />
            <More of={indicators} />
            {items.length > 1 && (
              <Section title={say('compared')} {...(compared.length > 1 && { about: say('comparedHelp') })}>
                {compared.length > 1 ? (
                  <SideBySide directiveId={directiveId} indicators={compared} unitId={unitId} />
                ) : (
                  <Text size="sm" c="dimmed">
                    {say('chooseMore')}
                  </Text>
                )}
              </Section>
            )}
          </Stack>
        );
      }}
    </Answered>
  );
}
