import { Grid, TagsInput, TextInput } from '@mantine/core';
import { limited } from '../parts/limited.js';
import { UnitChoice } from '../parts/unit-choice.js';
import { RecurrenceFields } from '../report-periods/recurrence-fields.js';
import { useDraft } from './draft-context.js';
import type { Head } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';
import { FieldFrame } from './field-frame.js';

type FollowUp = NonNullable<Head['followUp']>;

const NOBODY: FollowUp = {
  monitorUnitId: null,
  monitorNamed: null,
  coordinators: [],
  reportsTo: null,
  recurrence: null,
};

/** Who follows the directive, with whom, and how often that is reported. */
export function FollowUpFields() {
  const say = useDraftsWords();
  const { content, setHead, isLocked } = useDraft();
  const followUp = content.followUp ?? NOBODY;
  const change = (part: Partial<FollowUp>) => setHead('followUp', { ...followUp, ...part });
  return (
    <FieldFrame path="followUp">
      <Grid gap="xs">
        <Grid.Col span={{ base: 12, xs: 6 }}>
          <FieldFrame path="followUp.monitorUnitId">
            <UnitChoice
              label={say('field.followUp.monitorUnitId')}
              description={followUp.monitorNamed ? say('namedInText', { name: followUp.monitorNamed }) : undefined}
              disabled={isLocked}
              value={followUp.monitorUnitId}
              onChange={(monitorUnitId) => change({ monitorUnitId })}
            />
          </FieldFrame>
        </Grid.Col>
        <Grid.Col span={{ base: 12, xs: 6 }}>
          <FieldFrame path="followUp.reportsTo">
            <TextInput
              label={say('field.followUp.reportsTo')}
              {...limited(followUp.reportsTo, 500)}
              disabled={isLocked}
              value={followUp.reportsTo ?? ''}
              onChange={(event) => change({ reportsTo: event.currentTarget.value || null })}
            />
          </FieldFrame>
        </Grid.Col>
        <Grid.Col span={12}>
          <FieldFrame path="followUp.coordinators">
            <TagsInput
              label={say('field.followUp.coordinators')}
              disabled={isLocked}
              value={[...followUp.coordinators]}
              onChange={(coordinators) => change({ coordinators })}
            />
          </FieldFrame>
        </Grid.Col>
        <Grid.Col span={12}>
          <FieldFrame path="followUp.recurrence">
            <RecurrenceFields
              label={say('field.followUp.recurrence')}
              isLocked={isLocked}
              value={followUp.recurrence}
              onChange={(recurrence) => change({ recurrence })}
            />
          </FieldFrame>
        </Grid.Col>
      </Grid>
    </FieldFrame>
  );
}
