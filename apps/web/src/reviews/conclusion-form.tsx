import { Button, Group, Paper, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { ifMatch } from '../api/if-match.js';
import { useCommand } from '../api/use-command.js';
import { DocumentChoice } from '../documents/document-choice.js';
import { paths } from '../frame/paths.js';
import { useKept } from '../kept/use-kept.js';
import { CheckedForm } from '../parts/checked-form.js';
import { DayField } from '../parts/day-field.js';
import { KeptNote } from '../parts/kept-note.js';
import { limited } from '../parts/limited.js';
import { LongText } from '../parts/long-text.js';
import { Trouble } from '../parts/trouble.js';
import { showDay, showNumber, today } from '../time/show.js';
import { PartField } from './part-field.js';
import { PARTS, type Reporter } from './reporters.js';
import { ReviewFigures } from './review-figures.js';
import { useReviewStepsWords } from './review-steps.words.js';
import { useReviewsWords } from './reviews.words.js';
import { conclusionOf, conclusionTyped, type TypedConclusion } from './typed-conclusion.js';
import type { ReviewDetail } from './use-review.js';

interface ConclusionFormProps {
  readonly review: ReviewDetail;
  readonly reporters: readonly Reporter[];
  readonly step: 'conclude' | 'correct-conclusion';
}

/** The summary, part by part, each beside what the units report of it; what was counted the program adds itself. */
export function ConclusionForm({ review, reporters, step }: ConclusionFormProps) {
  const say = useReviewStepsWords();
  const name = useReviewsWords();
  const navigate = useNavigate();
  const { reviewId, directiveId, revision, openedOn, figuresOn, reports } = review;
  const isCorrection = step === 'correct-conclusion';
  const kept = useKept<TypedConclusion>(`${step}.${reviewId}`, conclusionTyped(review));
  const { concludedOn, number, documentId, narrative, reason } = kept.value;
  const change = (part: Partial<TypedConclusion>) => kept.change((before) => ({ ...before, ...part }));
  const write = (part: keyof typeof narrative) => (text: string) =>
    kept.change((before) => ({ ...before, narrative: { ...before.narrative, [part]: text } }));
  const send = useCommand(
    `${step} ${reviewId}`,
    (typed: TypedConclusion, header) => {
      const params = { path: { reviewId }, header: { ...header, ...ifMatch(revision) } };
      const body = conclusionOf(typed);
      return isCorrection
        ? answerOf(
            api.POST('/api/v1/reviews/{reviewId}/conclusion-correction', {
              params,
              body: { ...body, reason: typed.reason.trim() },
            }),
          )
        : answerOf(api.POST('/api/v1/reviews/{reviewId}/conclusion', { params, body }));
    },
    {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: say(isCorrection ? 'correctedNow' : 'concluded') });
        kept.drop();
        void navigate(paths.review(reviewId));
      },
    },
  );
  const clash =
    concludedOn && concludedOn < openedOn
      ? say('concludedTooEarly', { day: showDay(openedOn) })
      : concludedOn && concludedOn > today()
        ? say('concludedAhead')
        : undefined;
  return (
    <CheckedForm onSubmit={() => send.mutate(kept.value)} error={send.error}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {say(isCorrection ? 'correctAbout' : 'concludeAbout', { day: showDay(figuresOn) })}
          {!isCorrection &&
            reports.reported < reports.asked &&
            ` ${say('stillOpen', { reported: showNumber(reports.reported), asked: showNumber(reports.asked) })}`}
        </Text>
        <KeptNote kept={kept} />
        {review.figures && <ReviewFigures review={review} figures={review.figures} />}
        {PARTS.map((part) => (
          <PartField key={part} part={part} reporters={reporters} value={narrative[part]} onChange={write(part)} />
        ))}
        <Paper withBorder p="md">
          <Stack gap="sm">
            <LongText
              label={name('part.direction')}
              minRows={4}
              value={narrative.direction}
              onChange={write('direction')}
            />
            <SimpleGrid cols={{ base: 1, sm: 3 }}>
              <DayField
                label={say('concludedOn')}
                required
                data-lacks={clash}
                data-field="concludedOn"
                value={concludedOn}
                onChange={(day) => change({ concludedOn: day })}
              />
              <TextInput
                label={say('number')}
                placeholder={say('numberHint')}
                {...limited(number, 50)}
                data-field="number"
                value={number}
                onChange={(event) => change({ number: event.currentTarget.value })}
              />
              <DocumentChoice
                label={say('document')}
                placeholder={say('documentHint')}
                except={directiveId}
                data-field="documentId"
                value={documentId}
                onChange={(chosen) => change({ documentId: chosen })}
              />
            </SimpleGrid>
            {isCorrection && (
              <LongText
                label={say('why')}
                required
                minRows={2}
                data-field="reason"
                value={reason}
                onChange={(text) => change({ reason: text })}
              />
            )}
            {send.error && <Trouble error={send.error} />}
            <Group justify="flex-end">
              <Button type="submit" loading={send.isPending}>
                {say(isCorrection ? 'saveCorrection' : 'saveConclusion')}
              </Button>
            </Group>
          </Stack>
        </Paper>
      </Stack>
    </CheckedForm>
  );
}
