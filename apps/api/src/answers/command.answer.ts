import { shown } from './shown.js';

/** What a command did. */
export class CommandAnswerDto {
  @shown.whole({ description: 'Revision of what was changed; also the ETag' })
  readonly revision!: number;
  @shown.count({ nullable: true, description: 'Send it as X-At-Least-Position to see the change' })
  readonly position!: number | null;
  @shown.flag({ description: 'The command had been carried out before under the same Idempotency-Key' })
  readonly repeated!: boolean;
}

export class DirectiveChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly directiveId!: string;
}

export class DocumentChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly documentId!: string;
}

export class TermChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly unitId!: string;
  @shown.id()
  readonly termId!: string;
}

export class OrderChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly orderId!: string;
}

export class AssignmentChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly assignmentId!: string;
}

export class CheckChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly checkId!: string;
}

export class ReviewChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly reviewId!: string;
}

export class CheckProgrammeChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly programmeId!: string;
}

export class FindingChangedDto extends CheckChangedDto {
  @shown.id()
  readonly findingId!: string;
}

export class RemedyDemandedDto extends CheckChangedDto {
  @shown.id({ description: 'The assignment that the demand becomes' })
  readonly assignmentId!: string;
}

export class ReportSubmittedDto extends AssignmentChangedDto {
  @shown.id()
  readonly reportId!: string;
}

export class JointReportEnteredDto extends CommandAnswerDto {
  @shown.id()
  readonly jointReportId!: string;
}

export class UnitChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly unitId!: string;
}

export class UnitGroupChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly groupId!: string;
}

export class CalendarChangedDto extends CommandAnswerDto {
  @shown.whole()
  readonly year!: number;
}

export class DecreeChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly decreeId!: string;
}

export class UserChangedDto extends CommandAnswerDto {
  @shown.id()
  readonly userId!: string;
}

export class UserRegisteredDto extends UserChangedDto {
  @shown.text({ nullable: true, description: 'Answered once' })
  readonly oneTimePassword!: string | null;
  @shown.flag()
  readonly oneTimePasswordShownBefore!: boolean;
}
