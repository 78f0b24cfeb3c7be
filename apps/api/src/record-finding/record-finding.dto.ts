import { FINDING_WEIGHTS, type FindingWeight } from '#domain';
import { Choice, Id, LONG_TEXT, Parts, Sha256, Text } from '../requests/fields.js';
import { WhenDto } from '../requests/when.dto.js';

const KINDS = ['assignment', 'event', 'evidence', 'file'] as const;
const may = { optional: true } as const;

/**
 * What proves a finding: an assignment; an event of an assignment's or a directive's history; a file that a report of
 * an assignment names; a file that the inspectors uploaded (POST /evidence).
 */
export class FindingReferenceDto {
  @Choice(KINDS)
  readonly kind!: (typeof KINDS)[number];
  @Id(may)
  readonly assignmentId?: string;
  @Choice(['assignment', 'directive'], may)
  readonly subjectKind?: 'assignment' | 'directive';
  @Id(may)
  readonly subjectId?: string;
  @Id(may)
  readonly eventId?: string;
  @Sha256(may)
  readonly sha256?: string;
  @Text({ max: 200, ...may })
  readonly name?: string;
}

export class RecordFindingDto extends WhenDto {
  /** The unit it is about: checked, below one that is, or its successor. */
  @Id()
  readonly unitId!: string;
  @Choice(FINDING_WEIGHTS)
  readonly weight!: FindingWeight;
  @Text({ max: LONG_TEXT, min: 0 })
  readonly text!: string;
  @Parts(() => FindingReferenceDto, { max: 200 })
  readonly references!: readonly FindingReferenceDto[];
}
