import { Anchor, Button, Group, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import { Nothing } from '../parts/nothing.js';
import { useMe } from '../session/use-me.js';
import { showDay } from '../time/show.js';
import { useChecksWords } from './checks.words.js';
import { CHECK_STATUSES } from './kinds.js';
import { ProgrammeDialog } from './programme-dialog.js';

/** Programmes of the years; each number opens the checks that it counts. */
export function Programmes() {
  const say = useChecksWords();
  const me = useMe();
  const [isOpen, { open, close }] = useDisclosure();
  const programmes = useQuery({
    queryKey: ['checks', 'programmes'],
    queryFn: () => answerOf(api.GET('/api/v1/check-programmes')),
  });
  return (
    <>
      {me.may.includes('inspect') && me.unit && (
        <Group mb="md">
          <Button variant="default" onClick={open}>
            {say('declare')}
          </Button>
          <ProgrammeDialog unitId={me.unit.unitId} isOpen={isOpen} onClose={close} />
        </Group>
      )}
      <Answered of={programmes}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={say('noProgrammes')} />
          ) : (
            <Table.ScrollContainer minWidth={720}>
              <Table verticalSpacing="xs">
                <HiddenCaption>{say('programmes')}</HiddenCaption>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say('year')}</Table.Th>
                    <Table.Th>{say('programmeTitle')}</Table.Th>
                    <Table.Th>{say('approval')}</Table.Th>
                    {CHECK_STATUSES.map((status) => (
                      <Table.Th key={status} ta="right">
                        {say(status)}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map(({ programmeId, year, title, unitName, approval, checks }) => (
                    <Table.Tr key={programmeId}>
                      <Table.Td>{year}</Table.Td>
                      <Table.Td>
                        <Anchor component={Link} to={paths.checks(`?programme=${programmeId}`)} size="sm">
                          {title}
                        </Anchor>
                        <Text size="xs" c="dimmed">
                          {unitName}
                        </Text>
                      </Table.Td>
                      <Table.Td>
                        {approval ? `${approval.number}, ${showDay(approval.on)}` : say('notApproved')}
                      </Table.Td>
                      {CHECK_STATUSES.map((status) => (
                        <Table.Td key={status} ta="right">
                          <Anchor
                            component={Link}
                            to={paths.checks(`?programme=${programmeId}&status=${status}`)}
                            size="sm"
                            aria-label={`${say(status)}: ${checks[status]}`}
                          >
                            {checks[status]}
                          </Anchor>
                        </Table.Td>
                      ))}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Answered>
    </>
  );
}
