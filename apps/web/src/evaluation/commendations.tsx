import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import stacked from '../parts/stacked.module.css';
import { UnitChoice } from '../parts/unit-choice.js';
import type { Filters } from '../parts/use-filters.js';
import { useMe } from '../session/use-me.js';
import { showDay } from '../time/show.js';
import { CommendDialog } from './commend-dialog.js';
import { useEvaluationWords } from './evaluation.words.js';
import { RevokeDialog } from './revoke-dialog.js';

/** Commendations of units, the latest first. */
export function Commendations({ filters }: { filters: Filters }) {
  const say = useEvaluationWords();
  const me = useMe();
  const [isOpen, { open, close }] = useDisclosure();
  const [revoked, setRevoked] = useState<{ readonly commendationId: string; readonly revision: number } | null>(null);
  const unitId = filters.of('unit') || undefined;
  const mayCommend = me.may.includes('commend');
  const commendations = useInfiniteQuery({
    queryKey: ['commendations', unitId],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET('/api/v1/commendations', { params: { query: { cursor, unitId } } })),
    ...byCursor,
  });
  return (
    <Stack gap="md">
      <Group align="flex-end" justify="space-between">
        <UnitChoice
          label={say('unit')}
          placeholder={say('any')}
          value={unitId ?? null}
          onChange={(unit) => filters.set({ unit })}
        />
        {mayCommend && <Button onClick={open}>{say('award')}</Button>}
      </Group>
      <CommendDialog isOpen={isOpen} onClose={close} />
      {revoked && <RevokeDialog commendation={revoked} onClose={() => setRevoked(null)} />}
      <Answered of={commendations}>
        {(data) => {
          const items = itemsOf(data);
          if (items.length === 0) return <Nothing title={say('noCommendations')} />;
          return (
            <>
              <Table className={stacked.stacked} verticalSpacing="xs">
                <HiddenCaption>{say('commendations')}</HiddenCaption>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say('unit')}</Table.Th>
                    <Table.Th>{say('achievement')}</Table.Th>
                    <Table.Th>{say('number')}</Table.Th>
                    <Table.Th>{say('inName')}</Table.Th>
                    {mayCommend && <Table.Th aria-label={say('revoke')} />}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((one) => (
                    <Table.Tr key={one.commendationId}>
                      <Table.Td>
                        <Anchor component={Link} to={paths.unit(one.unitId)} size="sm">
                          {one.unitName}
                        </Anchor>
                      </Table.Td>
                      <Table.Td maw={360}>
                        <Text size="sm">{one.reason}</Text>
                        {one.evaluationId && (
                          <Anchor component={Link} to={paths.evaluation(one.evaluationId)} size="xs">
                            {say('goesWith')}
                          </Anchor>
                        )}
                        {one.revokeReason && (
                          <Text size="xs" c="dimmed">
                            {say('wasRevoked', { reason: one.revokeReason })}
                          </Text>
                        )}
                      </Table.Td>
                      <Table.Td data-label={say('number')}>
                        {one.number}
                        <Text size="xs" c="dimmed">
                          {showDay(one.decidedOn)}
                        </Text>
                      </Table.Td>
                      <Table.Td data-label={say('inName')}>{one.ownerName}</Table.Td>
                      {mayCommend && (
                        <Table.Td>
                          {one.revokeReason === null && (
                            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setRevoked(one)}>
                              {say('revoke')}
                            </Button>
                          )}
                        </Table.Td>
                      )}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              <More of={commendations} />
            </>
          );
        }}
      </Answered>
    </Stack>
  );
}
