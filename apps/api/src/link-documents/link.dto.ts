import { OPEN_ASSIGNMENTS, RELATIONS, type OpenAssignments, type Relation } from '#domain';
import { Choice, Id, Text } from '../requests/fields.js';
import { AtLeastDto } from '../requests/page.dto.js';

const blank = { optional: true, nullable: true } as const;

/** From the document of the path, the later one, to an earlier one. */
export class LinkDto {
  @Choice(RELATIONS)
  readonly relation!: Relation;
  @Id()
  readonly toId!: string;
  /** Demanded of a directive that is amended, replaced or recalled. */
  @Choice(OPEN_ASSIGNMENTS, blank)
  readonly openAssignments?: OpenAssignments | null;
  @Text({ max: 1_000, ...blank })
  readonly note?: string | null;
}

export class LinkAtHandDto extends AtLeastDto {
  @Choice(RELATIONS)
  readonly relation!: Relation;
  @Id()
  readonly toId!: string;
  @Choice(OPEN_ASSIGNMENTS, { optional: true })
  readonly openAssignments?: OpenAssignments;
}
