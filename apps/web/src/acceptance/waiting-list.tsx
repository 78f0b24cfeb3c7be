import { Anchor, Box, Button, Checkbox, Grid, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { ManyDone } from '../api/use-many.js';
import { useInbox } from '../inbox/use-inbox.js';
import { Answered } from '../parts/answered.js';
import { KeysShown } from '../parts/keys-shown.js';
import { ManyOutcome } from '../parts/many-outcome.js';
import { itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { focusedRow, focusRow, useKeys } from '../parts/use-keys.js';
import classes from './acceptance.module.css';
import { useAcceptanceWords } from './acceptance.words.js';
import { DecideDialog, type Decision } from './decide-dialog.js';
import { kindOf } from './use-waiting.js';
import { WaitingPanel } from './waiting-panel.js';
import { WaitingRow } from './waiting-row.js';

/** What waits for a unit, with one of it beside; on a phone the one or the other. */
export function WaitingList({ unitId }: { unitId: string }) {
  const say = useAcceptanceWords();
  const [search, setSearch] = useSearchParams();
  const open = search.get('assignment');
  const inbox = useInbox(unitId, 'to-accept');
  const items = itemsOf(inbox.data);
  const known = new Map(items.map((item) => [item.assignmentId, item]));
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<{ decision: Decision; ids: readonly string[] } | null>(null);
  const [outcome, setOutcome] = useState<ManyDone | null>(null);
  const reports = items.filter((item) => kindOf(item) === 'report').map(({ assignmentId }) => assignmentId);
  const chosen = selected.filter((id) => reports.includes(id));
  const nameOf = (id: string) => {
    const item = known.get(id);
    return item ? `${item.unitName ?? ''}: ${item.directiveNumber ?? ''} (${item.taskNo})` : id;
  };
  const addressOf = (assignmentId: string | null) => {
    const next = new URLSearchParams({ unit: unitId, ...(assignmentId !== null && { assignment: assignmentId }) });
    return `?${next.toString()}`;
  };
  const toggle = (id: string) =>
    setSelected((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const decide = (decision: Decision) => () => {
    const one = focusedRow() ?? open;
    const ids = chosen.length > 0 ? chosen : reports.filter((id) => id === one);
    if (ids.length > 0) setAsking({ decision, ids });
  };
  useKeys({
    j: () => focusRow(1),
    k: () => focusRow(-1),
    x: () => {
      const id = focusedRow();
      if (id !== null && reports.includes(id)) toggle(id);
    },
    a: decide('accept'),
    r: decide('return'),
  });
  const decided = (done: ManyDone) => {
    setOutcome(done);
    setAsking(null);
    setSelected([]);
    if (open === null || !done.done.includes(open)) return;
    // The next one that waits takes its place.
    const at = items.findIndex(({ assignmentId }) => assignmentId === open);
    const next = [...items.slice(at + 1), ...items.slice(0, at)].find(
      ({ assignmentId }) => !done.done.includes(assignmentId),
    );
    setSearch(new URLSearchParams(addressOf(next?.assignmentId ?? null)));
  };
  const keys = [
    ['j', say('key.next')],
    ['k', say('key.previous')],
    ['Enter', say('key.open')],
    ['x', say('key.select')],
    ['a', say('key.accept')],
    ['r', say('key.return')],
  ] as const;
  const isAll = reports.length > 0 && chosen.length === reports.length;
  return (
    <>
      <ManyOutcome of={outcome} onClose={() => setOutcome(null)} nameOf={nameOf} />
      {asking && <DecideDialog {...asking} nameOf={nameOf} onClose={() => setAsking(null)} onDone={decided} />}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 5 }} visibleFrom={open === null ? undefined : 'md'}>
          <Group justify="space-between" mb="xs" mih={36}>
            <Group gap="sm">
              {reports.length > 0 && (
                <Checkbox
                  label={
                    chosen.length > 0
                      ? say('selected', { count: chosen.length })
                      : say('selectAll', { count: reports.length })
                  }
                  checked={isAll}
                  indeterminate={chosen.length > 0 && !isAll}
                  onChange={() => setSelected(isAll ? [] : reports)}
                  ml={6}
                />
              )}
              {chosen.length > 0 && (
                <>
                  <Button size="xs" onClick={decide('accept')}>
                    {say('acceptMany', { count: chosen.length })}
                  </Button>
                  <Button size="xs" variant="default" onClick={decide('return')}>
                    {say('returnMany', { count: chosen.length })}
                  </Button>
                </>
              )}
            </Group>
            <KeysShown keys={keys} />
          </Group>
          <Answered of={inbox}>
            {() =>
              items.length === 0 ? (
                <Nothing title={say('empty')}>{say('emptyHelp')}</Nothing>
              ) : (
                <Stack>
                  <ul className={classes.list} aria-label={say('list')}>
                    {items.map((item) => (
                      <WaitingRow
                        key={item.assignmentId}
                        of={item}
                        to={addressOf(item.assignmentId)}
                        isOpen={item.assignmentId === open}
                        isSelected={chosen.includes(item.assignmentId)}
                        onSelect={() => toggle(item.assignmentId)}
                      />
                    ))}
                  </ul>
                  <More of={inbox} />
                </Stack>
              )
            }
          </Answered>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }} visibleFrom={open === null ? 'md' : undefined}>
          {open === null ? (
            items.length > 0 && <Text c="dimmed">{say('choose')}</Text>
          ) : (
            <Stack className={classes.panel}>
              <Box hiddenFrom="md">
                <Anchor component={Link} to={addressOf(null)} size="sm" underline="always">
                  {say('back')}
                </Anchor>
              </Box>
              <WaitingPanel
                key={open}
                assignmentId={open}
                onDecide={(decision, id) => setAsking({ decision, ids: [id] })}
              />
            </Stack>
          )}
        </Grid.Col>
      </Grid>
    </>
  );
}
