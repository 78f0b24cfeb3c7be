import type { HistoryEntry, SubjectKind } from '#read-models';
import { pageOf } from '../answers/page.answer.js';
import { shown, type EachOf } from '../answers/shown.js';

const SUBJECTS: EachOf<SubjectKind> = {
  directive: true,
  review: true,
  assignment: true,
  order: true,
  unit: true,
  user: true,
  calendar: true,
  group: true,
  reference: true,
  lineage: true,
  files: true,
  numbers: true,
  terms: true,
  reform: true,
  reformday: true,
  reformyear: true,
  reports: true,
  jointreport: true,
  check: true,
  round: true,
  evaluation: true,
  commendation: true,
  programme: true,
  webhook: true,
};

/** Who did what, when it happened, when it was recorded. */
export class HistoryEntryDto implements HistoryEntry {
  @shown.id()
  readonly eventId!: string;
  @shown.count()
  readonly position!: number;
  @shown.text({ description: 'Name and version of the event, `ReportSubmitted.v1`; an open list, see docs/events.md' })
  readonly type!: HistoryEntry['type'];
  @shown.choice(SUBJECTS)
  readonly subjectKind!: SubjectKind;
  @shown.text()
  readonly subjectId!: string;
  @shown.id({ nullable: true })
  readonly directiveId!: string | null;
  @shown.id({ nullable: true })
  readonly unitId!: string | null;
  @shown.id({ description: '`system` for what nobody gave a command for' })
  readonly actorUserId!: string;
  @shown.id({ description: 'The unit in whose name he acted' })
  readonly actorUnitId!: string;
  @shown.text({ description: 'A role, or `system`' })
  readonly actorRole!: string;
  @shown.instant()
  readonly occurredAt!: string;
  @shown.instant()
  readonly recordedAt!: string;
  @shown.flag({ description: 'Recorded more than a day after it happened' })
  readonly backEntry!: boolean;
  @shown.text()
  readonly commandId!: string;
  @shown.text()
  readonly correlationId!: string;
  @shown.facts({ description: 'The event’s data by its type, without long texts and lists' })
  readonly data!: object;
  @shown.text({ nullable: true })
  readonly actorName!: string | null;
  @shown.text({ nullable: true })
  readonly actorUnitName!: string | null;
}

export const HistoryPageDto = pageOf(HistoryEntryDto, 'HistoryPageDto');
