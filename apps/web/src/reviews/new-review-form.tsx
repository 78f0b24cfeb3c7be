import { Button, Group, Paper, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from 'react-router';
import { api, answerOf } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { paths } from '../frame/paths.js';
import { useKept } from '../kept/use-kept.js';
import { CheckedForm } from '../parts/checked-form.js';
import { DayField } from '../parts/day-field.js';
import { KeptNote } from '../parts/kept-note.js';
import { limited } from '../parts/limited.js';
import { LongText } from '../parts/long-text.js';
import { Trouble } from '../parts/trouble.js';
import { showDay, showNumber, today } from '../time/show.js';
import { REVIEW_KINDS } from './kinds.js';
import { ReportersChoice } from './reporters-choice.js';
import { useReviewStepsWords } from './review-steps.words.js';
import { useReviewsWords } from './reviews.words.js';
import { blankReview, chosenOf, clashesOf, reviewOf, type TypedReview } from './typed-review.js';
import type { Holder } from './use-holders.js';
import { useDirectiveName } from './use-directive-name.js';

interface NewReviewFormProps {
  readonly directive: components['schemas']['DirectiveViewDto'];
  readonly holders: readonly Holder[];
}

/** What is looked back on, on which figures, and who reports for it by when. */
export function NewReviewForm({ directive, holders }: NewReviewFormProps) {
  const say = useReviewStepsWords();
  const directiveNamed = useDirectiveName();
  const name = useReviewsWords();
  const navigate = useNavigate();
  const { directiveId, issuedOn } = directive;
  const kept = useKept<TypedReview>(`new-review.${directiveId}`, blankReview(directive.documentDate ?? issuedOn));
  const typed = kept.value;
  const change = (part: Partial<TypedReview>) => kept.change((before) => ({ ...before, ...part }));
  const of = { directiveType: directive.type, directiveNumber: directive.number, directiveTitle: directive.title };
  const title = typed.title ?? say(`title.${typed.kind}`, { directive: directiveNamed(of) });
  const unitIds = chosenOf(
    typed,
    holders.map(({ unitId }) => unitId),
  );
  const clashes = clashesOf(typed, { issuedOn, today: today() });
  const lacks = (field: keyof typeof clashes) => {
    const clash = clashes[field];
    return clash && say(clash.why, { day: clash.day ? showDay(clash.day) : '' });
  };
  const step = useCommand(
    `new-review ${directiveId}`,
    (body: components['schemas']['OpenReviewDto'], header) =>
      answerOf(
        api.POST('/api/v1/directives/{directiveId}/reviews', { params: { path: { directiveId }, header }, body }),
      ),
    {
      onSuccess: ({ reviewId }) => {
        notifications.show({ color: 'teal', message: say('opened') });
        kept.drop();
        void navigate(paths.review(reviewId));
      },
    },
  );
  const count = unitIds.length;
  return (
    <Paper withBorder p="md" maw={860}>
      <CheckedForm onSubmit={() => step.mutate(reviewOf(typed, title, unitIds))} error={step.error}>
        <Stack gap="sm">
          <KeptNote kept={kept} />
          <Radio.Group
            label={say('kind')}
            description={typed.kind === 'final' && say('finalHint')}
            value={typed.kind}
            onChange={(chosen) => change({ kind: chosen === 'final' ? 'final' : 'interim' })}
          >
            <Group mt={4}>
              {REVIEW_KINDS.map((kind) => (
                <Radio key={kind} value={kind} label={name(`kind.${kind}`)} />
              ))}
            </Group>
          </Radio.Group>
          <TextInput
            label={say('title')}
            required
            {...limited(title, 2_000)}
            data-field="title"
            value={title}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <DayField
              label={say('periodFrom')}
              required
              data-field="periodFrom"
              value={typed.periodFrom}
              onChange={(periodFrom) => change({ periodFrom })}
            />
            <DayField
              label={say('periodTo')}
              required
              data-lacks={lacks('periodTo')}
              data-field="periodTo"
              value={typed.periodTo}
              onChange={(periodTo) => change({ periodTo })}
            />
            <DayField
              label={say('figuresOn')}
              description={say('figuresOnHint')}
              data-lacks={lacks('figuresOn')}
              data-field="figuresOn"
              value={typed.figuresOn}
              onChange={(figuresOn) => change({ figuresOn })}
            />
            <DayField
              label={say('reportsDueOn')}
              description={say('reportsDueHint')}
              required
              data-lacks={lacks('reportsDueOn')}
              data-field="reportsDueOn"
              value={typed.reportsDueOn}
              onChange={(reportsDueOn) => change({ reportsDueOn })}
            />
          </SimpleGrid>
          <LongText
            label={say('text')}
            description={say('textHint')}
            data-field="text"
            value={typed.text}
            onChange={(text) => change({ text })}
          />
          <ReportersChoice holders={holders} typed={typed} onChange={change} />
          {step.error && <Trouble error={step.error} />}
          <Group justify="space-between">
            <Text size="sm">
              {count > 0 &&
                (typed.reportsDueOn
                  ? say('willBeGiven', { count, shown: showNumber(count), day: showDay(typed.reportsDueOn) })
                  : say('willBeGivenNoDay', { count, shown: showNumber(count) }))}
            </Text>
            <Button type="submit" loading={step.isPending}>
              {say('open')}
            </Button>
          </Group>
        </Stack>
      </CheckedForm>
    </Paper>
  );
}
