import { Alert, Badge, Button, List, Stack, Tabs, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { Files } from '../documents/files.js';
import { Lineage } from '../documents/lineage.js';
import { paths } from '../frame/paths.js';
import { IndicatorsOfDirective } from '../indicators/indicators-of-directive.js';
import { Answered } from '../parts/answered.js';
import { Page } from '../parts/page.js';
import { ReportsOfDirective } from '../report-periods/reports-of-directive.js';
import { ReviewsOfDirective } from '../reviews/reviews-of-directive.js';
import { Cascade } from './cascade.js';
import { Coverage } from './coverage.js';
import { DirectiveFacts } from './directive-facts.js';
import { DirectiveHistory } from './directive-history.js';
import { directiveQuery } from './directive-query.js';
import { useDirectivesWords } from './directives.words.js';
import { Figures } from './figures.js';
import { FullText } from './full-text.js';
import { GivenSoFar } from './given-so-far.js';
import { IssuedTasks } from './issued-tasks.js';
import { RecallDirective } from './recall-directive.js';

const TABS = ['tasks', 'cascade', 'units', 'lineage', 'reports', 'reviews', 'indicators', 'text', 'history'] as const;
/** Shown to whoever sees his own part only. */
const FOR_ALL: readonly string[] = ['tasks', 'cascade', 'lineage', 'reviews', 'indicators', 'text'];

/** A directive: what it demands, how far it has come, where it came from. */
export function Component() {
  const say = useDirectivesWords();
  const { directiveId = '' } = useParams();
  const [asked, setAsked] = useSearchParams();
  const directive = useQuery(directiveQuery(directiveId));
  return (
    <Answered of={directive} rows={10}>
      {(view) => {
        const isOverseen = view.progress !== null;
        const tabs = TABS.filter((tab) => isOverseen || FOR_ALL.includes(tab));
        const tab = tabs.find((one) => one === asked.get('tab')) ?? 'tasks';
        return (
          <Page
            title={view.number ?? say('unnumbered')}
            about={
              <>
                <Text span size="sm" c="var(--mantine-color-text)">
                  {view.title}
                </Text>{' '}
                <Badge variant="light" tt="none" radius="sm" color={view.status === 'issued' ? 'teal' : 'gray'}>
                  {say(`status.${view.status}`)}
                </Badge>
              </>
            }
            actions={view.may.includes('recall') && <RecallDirective of={view} />}
          >
            {view.status === 'draft' && (
              <Alert color="blue">
                {say('isDraft')}{' '}
                <Button component={Link} to={paths.draft(directiveId)} size="compact-sm" variant="default">
                  {say('openDraft')}
                </Button>
              </Alert>
            )}
            {view.status === 'recalled' && (
              <Alert color="gray">{say('isRecalled', { reason: view.recallReason ?? '' })}</Alert>
            )}
            {view.warnings.length > 0 && view.status !== 'draft' && (
              <Alert color="yellow" title={say('warnings')}>
                <List size="sm">
                  {view.warnings.map(({ code, path, message }) => (
                    <List.Item key={code + path}>{message}</List.Item>
                  ))}
                </List>
              </Alert>
            )}
            {view.progress && view.issuedOn && (
              <>
                <GivenSoFar of={view.progress} />
                <Figures directiveId={directiveId} of={view.progress.sums} />
              </>
            )}
            {!isOverseen && <Alert color="blue">{say('ownPartOnly')}</Alert>}
            <DirectiveFacts of={view} />
            <Tabs
              value={tab}
              keepMounted={false}
              onChange={(chosen) => setAsked(chosen && chosen !== 'tasks' ? { tab: chosen } : {}, { replace: true })}
            >
              <Tabs.List mb="sm">
                {tabs.map((one) => (
                  <Tabs.Tab key={one} value={one}>
                    {say(`tab.${one}`)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value="tasks">
                <IssuedTasks of={view} />
              </Tabs.Panel>
              <Tabs.Panel value="cascade">
                <Cascade directiveId={directiveId} tasks={view.tasks} />
              </Tabs.Panel>
              <Tabs.Panel value="units">
                <Coverage directiveId={directiveId} />
              </Tabs.Panel>
              <Tabs.Panel value="lineage">
                <Lineage documentId={directiveId} mayLink={view.may.length > 0} />
              </Tabs.Panel>
              <Tabs.Panel value="reports">
                <ReportsOfDirective directiveId={directiveId} maySet={view.may.includes('set-reports')} />
              </Tabs.Panel>
              <Tabs.Panel value="reviews">
                <ReviewsOfDirective directiveId={directiveId} />
              </Tabs.Panel>
              <Tabs.Panel value="indicators">
                <IndicatorsOfDirective directiveId={directiveId} />
              </Tabs.Panel>
              <Tabs.Panel value="text">
                <Stack gap="md">
                  <FullText directiveId={directiveId} hasSource={view.hasSource} />
                  <Files documentId={directiveId} mayAttach={view.may.length > 0} />
                </Stack>
              </Tabs.Panel>
              <Tabs.Panel value="history">
                <DirectiveHistory directiveId={directiveId} />
              </Tabs.Panel>
            </Tabs>
          </Page>
        );
      }}
    </Answered>
  );
}
