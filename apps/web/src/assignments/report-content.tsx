import { Stack, Table, Text } from '@mantine/core';
import { showNumber } from '../time/show.js';
import { useAssignmentWords } from './assignments.words.js';
import { EvidenceList } from './evidence-list.js';
import type { Report } from './use-assignment.js';

type Content = Pick<Report, 'narrative' | 'indicators' | 'evidence'>;

/** What a report says, as whoever accepts it sees it: words as words, whatever was typed into them. */
export function ReportContent({ of, assignmentId }: { of: Content; assignmentId: string | null }) {
  const say = useAssignmentWords();
  const parts = (['results', 'limits', 'causes', 'lessons'] as const).filter((part) => of.narrative[part]?.trim());
  return (
    <Stack gap="sm">
      {parts.map((part) => (
        <div key={part}>
          <Text size="xs" c="dimmed">
            {say(part)}
          </Text>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {of.narrative[part]}
          </Text>
        </div>
      ))}
      {of.indicators.length > 0 && (
        <Table captionSide="top" withTableBorder verticalSpacing={4}>
          <Table.Caption ta="left" mt={0} p={0} pb={4}>
            {say('indicators')}
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('indicator')}</Table.Th>
              <Table.Th ta="right">{say('value')}</Table.Th>
              <Table.Th>{say('unitOfMeasure')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {of.indicators.map(({ name, value, unitOfMeasure }, index) => (
              <Table.Tr key={`${name} ${index}`}>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{name}</Table.Td>
                <Table.Td ta="right">{showNumber(value, 6)}</Table.Td>
                <Table.Td>{unitOfMeasure}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <EvidenceList files={of.evidence} assignmentId={assignmentId} />
    </Stack>
  );
}
