import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { Answered } from '../parts/answered.js';
import { useMe } from '../session/use-me.js';
import { showDay, showInstant, showNumber } from '../time/show.js';
import { boardAt } from './addresses.js';
import { AsOfBar } from './as-of-bar.js';
import classes from './board.module.css';
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
    <Stack gap="md">
      <Group justify="space-between" align="flex-end" className={classes.screenOnly ?? ''}>
        <AsOfBar isPlain />
        <Group gap="xs">
          <Button
            component={Link}
            to={boardAt(unitId, when.inAddress)}
            variant="subtle"
            size="xs"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
          >
            {say('back')}
          </Button>
          <Button
            size="xs"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
            disabled={!report.data}
          >
            {say('print')}
          </Button>
        </Group>
      </Group>
      <Answered of={report} rows={10}>
        {({ board, position }) => (
          <Paper component="article" withBorder p={{ base: 'sm', sm: 'xl' }} className={classes.sheet ?? ''} w="100%">
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
          </Paper>
        )}
      </Answered>
    </Stack>
  );
}
