import { AS_OF_SENSES, type AsOfSense } from '#read-models';
import { StoodThenDto } from '../as-of/as-of.answer.js';
import { shown } from '../answers/shown.js';

class StoryLineDto {
  @shown.count()
  readonly position!: number;
  @shown.text({ description: 'The step in a sentence, in the language asked for' })
  readonly text!: string;
  @shown.instant()
  readonly occurredAt!: string;
  @shown.instant()
  readonly recordedAt!: string;
  @shown.flag({ description: 'Recorded more than a day after it happened' })
  readonly backEntry!: boolean;
  @shown.text({ nullable: true, description: 'Who did it' })
  readonly actorName!: string | null;
  @shown.text({ nullable: true, description: 'In whose name' })
  readonly actorUnitName!: string | null;
}

/** An assignment's events in words, up to an instant. */
export class AssignmentStoryDto {
  @shown.id()
  readonly assignmentId!: string;
  @shown.instant()
  readonly at!: string;
  @shown.choice(AS_OF_SENSES)
  readonly sense!: AsOfSense;
  @shown.part(() => StoodThenDto, { nullable: true, description: 'null: it was not given yet, or nobody knew of it' })
  readonly stood!: StoodThenDto | null;
  @shown.text({ description: 'The same in a sentence' })
  readonly summary!: string;
  @shown.parts(() => StoryLineDto, { description: 'As they happened, or, of what was known, as they were recorded' })
  readonly lines!: readonly StoryLineDto[];
  @shown.flag({ description: 'There is more than is told here; the history has all of it' })
  readonly cut!: boolean;
}
