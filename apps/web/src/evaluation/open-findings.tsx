import { Anchor, List, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../frame/paths.js';
import { Section } from '../parts/section.js';
import { useRatingTerms } from '../words/rating.words.js';
import { useEvaluationSheetWords } from './sheet.words.js';
import type { EvaluationDetail } from './use-evaluation.js';

/** What inspectors had found and the unit had not mended at the cut-off. */
export function OpenFindings({ findings }: Pick<EvaluationDetail, 'findings'>) {
  const say = useEvaluationSheetWords();
  const term = useRatingTerms();
  if (findings.length === 0) return null;
  return (
    <Section title={`${say('findings')} (${findings.length})`}>
      <List size="sm" spacing={4}>
        {findings.map(({ findingId, checkId, checkTitle, weight, text }) => (
          <List.Item key={findingId}>
            <Text size="sm" span fw={600}>
              {term(`weight.${weight}`)}:
            </Text>{' '}
            {text ?? say('noText')}{' '}
            <Anchor component={Link} to={paths.check(checkId)} size="xs" underline="always">
              {checkTitle}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
