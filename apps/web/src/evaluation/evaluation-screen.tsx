import { Alert, Anchor, Group, List, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { paths } from '../frame/paths.js';
import { History } from '../parts/history.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { useFilters } from '../parts/use-filters.js';
import { Views } from '../parts/views.js';
import { EvaluationSteps } from './evaluation-steps.js';
import { EvidenceLines } from './evidence-lines.js';
import { EvidenceSheet } from './evidence-sheet.js';
import { SHEET_FIGURES } from './figures.js';
import { OpenFindings } from './open-findings.js';
import { Said } from './said.js';
import { useEvaluationSheetWords } from './sheet.words.js';
import { StatusBadge } from './status-badge.js';
import type { EvaluationDetail } from './use-evaluation.js';
import { usePeriodName } from './use-period-name.js';

const VIEWS = ['overview', 'history'] as const;

/** The evidence first, then what was said and decided on it. */
export function EvaluationScreen({ evaluation }: { evaluation: EvaluationDetail }) {
  const say = useEvaluationSheetWords();
  const period = usePeriodName();
  const filters = useFilters();
  const figure = SHEET_FIGURES.find((one) => one === filters.of('figure'));
  const { evaluationId, unitName, roundId, warnings, waivedReason, cancelReason } = evaluation;
  return (
    <Page
      title={unitName ?? ''}
      about={
        <Group gap="xs">
          <StatusBadge of={evaluation} />
          {period(evaluation)}
          <Anchor component={Link} to={paths.evaluationRound(roundId)} size="sm">
            {say('openRound')}
          </Anchor>
        </Group>
      }
      actions={<EvaluationSteps evaluation={evaluation} />}
    >
      {waivedReason && <Alert color="gray">{say('waived', { reason: waivedReason })}</Alert>}
      {cancelReason && <Alert color="gray">{say('cancelled', { reason: cancelReason })}</Alert>}
      <Views views={VIEWS} nameOf={say} label={say('views')}>
        {(view) => (
          <>
            {view === 'history' && (
              <Section title={say('history')}>
                <History
                  queryKey={['evaluation', evaluationId]}
                  about={evaluationId}
                  fileName="lich-su-danh-gia"
                  page={({ cursor, limit }) =>
                    answerOf(
                      api.GET('/api/v1/evaluations/{evaluationId}/history', {
                        params: { path: { evaluationId }, query: { cursor, limit } },
                      }),
                    )
                  }
                />
              </Section>
            )}
            {view === 'overview' && (
              <Stack gap="md">
                <EvidenceSheet
                  evaluation={evaluation}
                  chosen={figure}
                  onFigure={(chosen) => filters.set({ figure: chosen === figure ? null : chosen })}
                />
                {figure && <EvidenceLines evaluationId={evaluationId} figure={figure} />}
                <OpenFindings findings={evaluation.findings} />
                {warnings.length > 0 && (
                  <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={say('warnings')}>
                    <List size="sm">
                      {warnings.map((warning) => (
                        <List.Item key={warning}>{say(`warning.${warning}`)}</List.Item>
                      ))}
                    </List>
                  </Alert>
                )}
                <Said evaluation={evaluation} />
              </Stack>
            )}
          </>
        )}
      </Views>
    </Page>
  );
}
