import type { FindingReference } from '#domain';
import { shown } from '../answers/shown.js';

type Of<Kind extends FindingReference['kind']> = Extract<FindingReference, { kind: Kind }>;

export class AssignmentReferenceDto implements Of<'assignment'> {
  @shown.choice(['assignment'])
  readonly kind!: 'assignment';
  @shown.id()
  readonly assignmentId!: string;
}

export class EventReferenceDto implements Of<'event'> {
  @shown.choice(['event'])
  readonly kind!: 'event';
  @shown.id()
  readonly eventId!: string;
  @shown.choice(['assignment', 'directive'])
  readonly subjectKind!: 'assignment' | 'directive';
  @shown.id()
  readonly subjectId!: string;
  @shown.text()
  readonly eventType!: string;
  @shown.instant()
  readonly occurredAt!: string;
}

export class EvidenceReferenceDto implements Of<'evidence'> {
  @shown.choice(['evidence'])
  readonly kind!: 'evidence';
  @shown.id()
  readonly assignmentId!: string;
  @shown.sha256()
  readonly sha256!: string;
  @shown.text()
  readonly name!: string;
}

export class FileReferenceDto implements Of<'file'> {
  @shown.choice(['file'])
  readonly kind!: 'file';
  @shown.sha256()
  readonly sha256!: string;
  @shown.text()
  readonly name!: string;
  @shown.count()
  readonly size!: number;
  @shown.text()
  readonly mediaType!: string;
}
