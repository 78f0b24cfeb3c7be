import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useKept } from '../../kept/use-kept.js';
import { Due } from '../../parts/due.js';
import { KeptNote } from '../../parts/kept-note.js';
import { LongText } from '../../parts/long-text.js';
import { Section } from '../../parts/section.js';
import { askedIn, type AssignmentDetail } from '../use-assignment.js';
import { HappenedField } from '../steps/happened-field.js';
import { EvidenceField } from './evidence-field.js';
import { IndicatorFields } from './indicator-fields.js';
import { JointChoice } from './joint-choice.js';
import { contentOf, draftOf, EMPTY_REPORT, lacks, type ReportDraft } from './report-draft.js';
import { ReportReview } from './report-review.js';
import { useReportWords } from './report.words.js';
import { useSendReport } from './use-send-report.js';
import { useUploads } from './use-uploads.js';

const PARTS = ['results', 'limits', 'causes', 'lessons'] as const;

/** What was done, in words, figures and files; kept at every letter, reviewed before it is sent. */
export function ReportForm({ of, onSent }: { of: AssignmentDetail; onSent: () => void }) {
  const say = useReportWords();
  const kept = useKept<ReportDraft>(`report.${of.assignmentId}`, EMPTY_REPORT);
  const draft = kept.value;
  const change = (part: Partial<ReportDraft>) => kept.change((before) => ({ ...before, ...part }));
  const { queue, uploads } = useUploads(of.assignmentId, (file) =>
    kept.change((before) => ({
      ...before,
      evidence: [...before.evidence.filter(({ sha256 }) => sha256 !== file.sha256), file],
    })),
  );
  const [isReviewed, setReviewed] = useState(false);
  const sending = useSendReport(of.assignmentId, () => {
    kept.drop();
    onSent();
  });
  const lack = lacks(draft, of, uploads);
  const returned = of.reports[0]?.status === 'returned' ? of.reports[0] : null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (lack === null) setReviewed(true);
      }}
    >
      <Stack maw={900}>
        <Section title={say('asked')}>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            {askedIn(of)}
          </Text>
          <Due lastDay={of.lastDay} isOpen={of.standing === 'open'} />
        </Section>
        <KeptNote kept={kept} />
        {returned && (
          <Alert color="yellow">
            <Text size="sm">{say('returned', { reason: returned.returnReason ?? '' })}</Text>
            <Button size="xs" variant="default" mt="xs" onClick={() => change(draftOf(returned))}>
              {say('reuse')}
            </Button>
          </Alert>
        )}
        <Section title={say('content')}>
          <Stack>
            {PARTS.map((part) => (
              <LongText
                key={part}
                label={part === 'results' ? say(part) : say('optional', { name: say(part) })}
                minRows={part === 'results' ? 4 : 2}
                maxRows={20}
                value={draft[part]}
                onChange={(written) => change({ [part]: written })}
              />
            ))}
          </Stack>
        </Section>
        <Section title={say('indicators')}>
          <IndicatorFields
            assignmentId={of.assignmentId}
            value={draft.indicators}
            onChange={(indicators) => change({ indicators })}
          />
        </Section>
        <Section title={say('evidence')}>
          <EvidenceField
            files={draft.evidence}
            queue={queue}
            uploads={uploads}
            isRequired={of.productRequired}
            onRemove={(removed) => change({ evidence: draft.evidence.filter(({ sha256 }) => sha256 !== removed) })}
          />
        </Section>
        <JointChoice of={of} value={draft.alsoFor} onChange={(alsoFor) => change({ alsoFor })} />
        {draft.alsoFor.length === 0 && (
          <HappenedField value={draft.happenedAt ?? null} onChange={(happenedAt) => change({ happenedAt })} />
        )}
        <Group justify="flex-end">
          {lack && (
            <Text size="sm" c="dimmed" role="status">
              {say(lack)}
            </Text>
          )}
          {lack === 'needRefused' && (
            <Button variant="default" onClick={() => queue.cancelRefused()}>
              {say('dropRefused')}
            </Button>
          )}
          <Button type="submit" disabled={lack !== null}>
            {say('review')}
          </Button>
        </Group>
        <ReportReview
          of={of}
          report={contentOf(draft)}
          others={draft.alsoFor.length}
          isOpen={isReviewed}
          sending={sending}
          onClose={() => setReviewed(false)}
          onSend={() => sending.mutate({ report: contentOf(draft), alsoFor: draft.alsoFor })}
        />
      </Stack>
    </form>
  );
}
