import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { useMany, type ManyDone } from '../api/use-many.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { KeysShown } from '../parts/keys-shown.js';
import { ManyOutcome } from '../parts/many-outcome.js';
import { itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { Trouble } from '../parts/trouble.js';
import { focusedRow, focusRow, useKeys } from '../parts/use-keys.js';
import { InboxRow } from './inbox-row.js';
import classes from './inbox.module.css';
import { useInboxWords } from './inbox.words.js';
import type { Section, useInbox } from './use-inbox.js';

interface InboxListProps {
  readonly inbox: ReturnType<typeof useInbox>;
  readonly section: Section;
  /** Whether it is the person's own unit, for which something may be done here. */
  readonly isOwn: boolean;
}

/** The assignments of a section: several are acknowledged at once, and all of it goes by keys too. */
export function InboxList({ inbox, section, isOwn }: InboxListProps) {
  const say = useInboxWords();
  const go = useNavigate();
  const items = itemsOf(inbox.data);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<ManyDone | null>(null);
  const known = new Map(items.map((item) => [item.assignmentId, item]));
  const shown = selected.filter((id) => known.has(id));
  const toTake = (ids: readonly string[]) => ids.filter((id) => known.get(id)?.status === 'given');
  const acknowledge = useMany(
    'acknowledge',
    (assignmentId, _content: null, header) =>
      answerOf(
        api.POST('/api/v1/assignments/{assignmentId}/acknowledgement', {
          params: { path: { assignmentId }, header },
          body: {},
        }),
      ),
    (done) => {
      setOutcome(done);
      setSelected([]);
      if (done.done.length > 0) notifications.show({ message: say('acknowledged', { count: done.done.length }) });
    },
  );
  const take = (ids: readonly string[]) => {
    const fit = toTake(ids);
    if (fit.length > 0) acknowledge.mutate({ ids: fit, content: null });
    else notifications.show({ message: say('nothingToAcknowledge'), color: 'yellow' });
  };
  const toggle = (id: string) =>
    setSelected((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const onRow = (act: (id: string) => void) => () => {
    const id = focusedRow();
    if (id !== null) act(id);
  };
  useKeys({
    j: () => focusRow(1),
    k: () => focusRow(-1),
    x: onRow(toggle),
    ...(isOwn && {
      a: () => {
        const row = focusedRow();
        if (shown.length > 0) take(shown);
        else if (row !== null) take([row]);
      },
      r: onRow((id) => void go(paths.report(id))),
    }),
  });
  const keys = [
    ['j', say('key.next')],
    ['k', say('key.previous')],
    ['Enter', say('key.open')],
    ['x', say('key.select')],
    ['a', say('key.acknowledge')],
    ['r', say('key.report')],
  ] as const;
  const isAll = items.length > 0 && shown.length === items.length;
  return (
    <Stack gap="sm">
      <Group justify="space-between" mih={36}>
        <Group gap="md">
          {items.length > 0 && (
            <Checkbox
              label={
                shown.length > 0 ? say('selected', { count: shown.length }) : say('selectAll', { count: items.length })
              }
              checked={isAll}
              indeterminate={shown.length > 0 && !isAll}
              onChange={() => setSelected(isAll ? [] : items.map(({ assignmentId }) => assignmentId))}
              ml={4}
            />
          )}
          {isOwn && toTake(shown).length > 0 && (
            <Button
              size="xs"
              leftSection={<IconCheck size={16} aria-hidden />}
              loading={acknowledge.isPending && !acknowledge.isPaused}
              onClick={() => take(shown)}
            >
              {say('acknowledge', { count: toTake(shown).length })}
            </Button>
          )}
          {section === 'to-accept' && isOwn && (
            <Button size="xs" variant="default" component={Link} to={paths.acceptance()}>
              {say('toAcceptance')}
            </Button>
          )}
        </Group>
        <KeysShown keys={keys} />
      </Group>
      {acknowledge.error && <Trouble error={acknowledge.error} onRetry={() => take(shown)} />}
      <ManyOutcome of={outcome} onClose={() => setOutcome(null)} nameOf={(id) => known.get(id)?.text ?? id} />
      <Answered of={inbox}>
        {() =>
          items.length === 0 ? (
            <Nothing title={say(`empty.${section}`)}>{say('emptyHelp')}</Nothing>
          ) : (
            <Stack>
              <ul className={classes.list}>
                {items.map((item) => (
                  <InboxRow
                    key={item.assignmentId}
                    of={item}
                    isSelected={shown.includes(item.assignmentId)}
                    onSelect={() => toggle(item.assignmentId)}
                  />
                ))}
              </ul>
              <More of={inbox} />
            </Stack>
          )
        }
      </Answered>
    </Stack>
  );
}
