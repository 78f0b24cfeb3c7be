import { Group, Stack, Tabs, Text } from '@mantine/core';
import { api, answerOf } from '../api/client.js';
import { History } from '../parts/history.js';
import { Page } from '../parts/page.js';
import { Section } from '../parts/section.js';
import { useFilters } from '../parts/use-filters.js';
import { useTerms } from '../words/terms.words.js';
import { CheckFacts } from './check-facts.js';
import { CheckStatusBadge } from './check-status-badge.js';
import { CheckSteps } from './check-steps.js';
import { useChecksWords } from './checks.words.js';
import { Findings } from './findings.js';
import { RemedyTable } from './remedy-table.js';
import type { CheckDetail } from './use-check.js';

const VIEWS = ['overview', 'history'] as const;

/** A check from its plan to its last demand. */
export function CheckScreen({ check }: { check: CheckDetail }) {
  const say = useChecksWords();
  const term = useTerms();
  const filters = useFilters();
  const view = VIEWS.find((one) => one === filters.of('view')) ?? 'overview';
  const { checkId, conclusion, remedies } = check;
  return (
    <Page
      title={check.title}
      about={
        <Group gap="xs">
          <CheckStatusBadge status={check.status} />
          {term(`check.${check.kind}`)}
        </Group>
      }
      actions={<CheckSteps check={check} />}
    >
      <Tabs value={view} onChange={(chosen) => filters.set({ view: chosen === 'overview' ? null : chosen })}>
        <Tabs.List aria-label={say('views')}>
          {VIEWS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {say(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={view} pt="md">
          {view === 'overview' ? (
            <Stack gap="md">
              <CheckFacts check={check} />
              <Findings check={check} />
              {conclusion && (
                <Section title={`${say('conclusion')} ${conclusion.number}`}>
                  <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                    {conclusion.text}
                  </Text>
                </Section>
              )}
              {remedies.length > 0 && (
                <Section title={say('demands')}>
                  <RemedyTable remedies={remedies} isOfOneCheck />
                  <Text size="xs" c="dimmed">
                    {say('verifyHint')}
                  </Text>
                </Section>
              )}
            </Stack>
          ) : (
            <Section title={say('history')}>
              <History
                queryKey={['check', checkId]}
                about={checkId}
                fileName="lich-su-kiem-tra"
                page={({ cursor, limit }) =>
                  answerOf(
                    api.GET('/api/v1/checks/{checkId}/history', {
                      params: { path: { checkId }, query: { cursor, limit } },
                    }),
                  )
                }
              />
            </Section>
          )}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
