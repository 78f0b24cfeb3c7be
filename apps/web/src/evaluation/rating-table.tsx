import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { components } from '../api/schema.js';
import { paths } from '../frame/paths.js';
import { HiddenCaption } from '../parts/hidden-caption.js';
import stacked from '../parts/stacked.module.css';
import { useRatingTerms } from '../words/rating.words.js';
import { useEvaluationSheetWords } from './sheet.words.js';
import { useEvaluationWords } from './evaluation.words.js';
import { StatusBadge } from './status-badge.js';
import { usePeriodName } from './use-period-name.js';

interface RatingTableProps {
  readonly evaluations: readonly components['schemas']['EvaluationDto'][];
  readonly isOfOneRound: boolean;
}

/** Units, each with what it said of itself, what was held of it, and what was decided. */
export function RatingTable({ evaluations, isOfOneRound }: RatingTableProps) {
  const say = useEvaluationWords();
  const sheet = useEvaluationSheetWords();
  const term = useRatingTerms();
  const period = usePeriodName();
  return (
    <Table className={stacked.stacked} verticalSpacing="xs">
      <HiddenCaption>{say('ratings')}</HiddenCaption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('unit')}</Table.Th>
          <Table.Th>{sheet('selfRating')}</Table.Th>
          <Table.Th>{sheet('appraisal')}</Table.Th>
          <Table.Th>{say('status')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {evaluations.map((evaluation) => (
          <Table.Tr key={evaluation.evaluationId}>
            <Table.Td>
              <Anchor component={Link} to={paths.evaluation(evaluation.evaluationId)} size="sm">
                {evaluation.unitName}
              </Anchor>
              {!isOfOneRound && (
                <Text size="xs" c="dimmed">
                  {period(evaluation)} · {evaluation.deciderName}
                </Text>
              )}
            </Table.Td>
            <Table.Td data-label={sheet('selfRating')}>
              {evaluation.selfRating && term(`rating.${evaluation.selfRating.rating}`)}
            </Table.Td>
            <Table.Td data-label={sheet('appraisal')}>
              {evaluation.appraisal && term(`rating.${evaluation.appraisal.rating}`)}
            </Table.Td>
            <Table.Td data-label={say('status')}>
              <StatusBadge of={evaluation} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
