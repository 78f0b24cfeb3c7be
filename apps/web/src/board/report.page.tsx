import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { Answered } from '../parts/answered.js';
import { Sheet } from '../parts/sheet.js';
import { useMe } from '../session/use-me.js';
import { showDay, showInstant, showNumber } from '../time/show.js';
import { boardAt } from './addresses.js';
import { AsOfBar } from './as-of-bar.js';
import { complianceAt } from './compliance-at.js';
import { ReportFigures } from './report-figures.js';
import { ReportOverdue } from './report-overdue.js';
import { ReportUnits } from './report-units.js';
import { useReportWords } from './report.words.js';
import { useWhen } from './when.js';

/** Where a unit and everything below it stands, on one sheet of A4 to be printed and laid before somebody. */
export function Component() {
  const say = useReportWords();
  const me = useMe();
  const { unitId = me.scopeUnitId } = useParams();
  const when = useWhen();
  const report = useQuery({
    queryKey: ['board', unitId, 'report', when.asOf],
    queryFn: () => complianceAt(unitId, when.asOf),
  });
  const name = report.data?.board.name;
  useEffect(() => {
    document.title = `${say('title')}${name ? ` · ${name}` : ''} · Thông Suốt`;
  }, [say, name]);
  return (
    <Sheet
      back={{ to: boardAt(unitId, when.inAddress), label: say('back') }}
      print={say('print')}
      isReady={Boolean(report.data)}
      bar={<AsOfBar isPlain />}
    >
      <Answered of={report} rows={10}>
        {({ board, position }) => (
          <Stack gap="md">
            <Group justify="space-between" align="flex-start" gap="xs">
              <Text size="sm" fw={650} tt="uppercase">
                {board.name}
              </Text>
              <Text size="sm" fs="italic">
                {say('madeAt', { at: showInstant(new Date().toISOString()) })}
              </Text>
            </Group>
            <div>
              <Title order={1} size="h4" ta="center" tt="uppercase">
                {say('title')}
              </Title>
              <Text size="sm" ta="center">
                {when.day === null
                  ? say('asOfNow', { at: showInstant(board.at), position: showNumber(position) })
                  : say(when.sense === 'known' ? 'asOfKnown' : 'asOfHappened', {
                      day: showDay(when.day),
                      position: showNumber(position),
                    })}
              </Text>
            </div>
            <ReportFigures board={board} inAddress={when.inAddress} />
            <ReportUnits board={board} inAddress={when.inAddress} />
            {board.subtree.open.overdue > 0 && <ReportOverdue unitId={unitId} asOf={when.asOf} />}
            <Text size="xs" c="dimmed">
              {say('source')}
            </Text>
          </Stack>
        )}
      </Answered>
    </Sheet>
  );
}
