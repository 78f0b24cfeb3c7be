import { INBOX_SECTIONS, type InboxSection } from '#read-models';
import { AssignmentDto, AssignmentPageDto } from '../assignment/assignment.answer.js';
import { shown } from '../answers/shown.js';

type OfSections<Value> = Readonly<Record<InboxSection, Value>>;

class InboxCountsDto implements OfSections<number> {
  @shown.count()
  readonly new!: number;
  @shown.count()
  readonly 'in-work'!: number;
  @shown.count()
  readonly 'due-soon'!: number;
  @shown.count()
  readonly overdue!: number;
  @shown.count()
  readonly waiting!: number;
  @shown.count()
  readonly 'to-accept'!: number;
  @shown.count()
  readonly done!: number;
  @shown.count({ description: 'Within the last 30 days' })
  readonly withdrawn!: number;
}

type AssignmentPage = InstanceType<typeof AssignmentPageDto>;

class InboxSectionsDto implements OfSections<AssignmentPage> {
  @shown.part(() => AssignmentPageDto)
  readonly new!: AssignmentPage;
  @shown.part(() => AssignmentPageDto)
  readonly 'in-work'!: AssignmentPage;
  @shown.part(() => AssignmentPageDto)
  readonly 'due-soon'!: AssignmentPage;
  @shown.part(() => AssignmentPageDto)
  readonly overdue!: AssignmentPage;
  @shown.part(() => AssignmentPageDto)
  readonly waiting!: AssignmentPage;
  @shown.part(() => AssignmentPageDto)
  readonly 'to-accept'!: AssignmentPage;
  @shown.part(() => AssignmentPageDto)
  readonly done!: AssignmentPage;
  @shown.part(() => AssignmentPageDto)
  readonly withdrawn!: AssignmentPage;
}

/**
 * With `section` asked for: `section`, and `items` and `next` of it. Without: `section` is null, and `sections` has the
 * first items of each.
 */
export class InboxAnswerDto {
  @shown.id()
  readonly unitId!: string;
  @shown.part(() => InboxCountsDto)
  readonly counts!: InboxCountsDto;
  @shown.choice(INBOX_SECTIONS, { nullable: true })
  readonly section!: InboxSection | null;
  @shown.parts(() => AssignmentDto, { optional: true })
  readonly items?: readonly AssignmentDto[];
  @shown.text({ optional: true, nullable: true })
  readonly next?: string | null;
  @shown.part(() => InboxSectionsDto, { optional: true })
  readonly sections?: InboxSectionsDto;
}
