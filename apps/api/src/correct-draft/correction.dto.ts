import { RecurrenceDto } from '../set-report-period/recurrence.dto.js';
import {
  Choice,
  Day,
  Flag,
  Id,
  Ids,
  InstantText,
  LONG_TEXT,
  Part,
  Parts,
  Text,
  Texts,
  Whole,
} from '../requests/fields.js';

const MOST = { tasks: 200, addressees: 500, names: 500, recipients: 500, basis: 200, jointIssuers: 20 };
const may = { optional: true } as const;
const mayBeBlank = { optional: true, nullable: true } as const;

class AddresseeDto {
  @Choice(['unit', 'group'])
  readonly kind!: 'unit' | 'group';
  @Id(may)
  readonly unitId?: string;
  @Id(may)
  readonly groupId?: string;
}

class StatedDeadlineDto {
  @Choice(['date', 'term'])
  readonly kind!: 'date' | 'term';
  @Day(may)
  readonly lastDay?: string;
  @Whole({ min: 1, max: 3_660, ...may })
  readonly days?: number;
  @Flag(may)
  readonly workingDays?: boolean;
}

class TaskChangeDto {
  @Text({ max: 50 })
  readonly no!: string;
  /** The task is new; without it the draft must have one of this number. */
  @Flag(may)
  readonly added?: boolean;
  @Flag(may)
  readonly removed?: boolean;
  @Text({ max: LONG_TEXT, min: 0, ...may })
  readonly text?: string;
  @Parts(() => AddresseeDto, { max: MOST.addressees, ...may })
  readonly addressees?: readonly AddresseeDto[];
  @Texts({ max: MOST.names, maxLength: 500, ...may })
  readonly addressedAs?: readonly string[];
  @Ids({ max: MOST.addressees, ...may })
  readonly coordinatorIds?: readonly string[];
  @Part(() => StatedDeadlineDto, mayBeBlank)
  readonly deadline?: StatedDeadlineDto | null;
  @Part(() => RecurrenceDto, mayBeBlank)
  readonly recurrence?: RecurrenceDto | null;
  @Flag(may)
  readonly productRequired?: boolean;
}

class SignerDto {
  @Text({ max: 200, nullable: true })
  readonly name!: string | null;
  @Text({ max: 200, nullable: true })
  readonly position!: string | null;
  @Text({ max: 200, nullable: true })
  readonly capacity!: string | null;
}

class FollowUpDto {
  @Id({ nullable: true })
  readonly monitorUnitId!: string | null;
  @Text({ max: 500, nullable: true })
  readonly monitorNamed!: string | null;
  @Texts({ max: MOST.names, maxLength: 500 })
  readonly coordinators!: readonly string[];
  @Text({ max: 500, nullable: true })
  readonly reportsTo!: string | null;
  @Part(() => RecurrenceDto, { nullable: true })
  readonly recurrence!: RecurrenceDto | null;
}

class RecipientDto {
  @Text({ max: 500 })
  readonly unit!: string;
  @Choice(['paper', 'electronic'], { nullable: true })
  readonly channel!: 'paper' | 'electronic' | null;
  @Text({ max: 500, nullable: true })
  readonly purpose!: string | null;
}

/** A clerk's correction: only what is named changes; null blanks a field. */
export class CorrectionDto {
  @Text({ max: 20, ...mayBeBlank })
  readonly type?: string | null;
  @Text({ max: 50, ...mayBeBlank })
  readonly number?: string | null;
  @Id(mayBeBlank)
  readonly issuerUnitId?: string | null;
  @Ids({ max: MOST.jointIssuers, ...may })
  readonly jointIssuerIds?: readonly string[];
  @Text({ max: 500, ...mayBeBlank })
  readonly issuerNamed?: string | null;
  @Text({ max: 2_000, ...mayBeBlank })
  readonly title?: string | null;
  @Day(mayBeBlank)
  readonly documentDate?: string | null;
  @InstantText(mayBeBlank)
  readonly signedAt?: string | null;
  @Part(() => SignerDto, mayBeBlank)
  readonly signer?: SignerDto | null;
  @Parts(() => TaskChangeDto, { max: MOST.tasks, ...may })
  readonly tasks?: readonly TaskChangeDto[];
  @Part(() => FollowUpDto, mayBeBlank)
  readonly followUp?: FollowUpDto | null;
  @Parts(() => RecipientDto, { max: MOST.recipients, ...may })
  readonly recipients?: readonly RecipientDto[];
  @Texts({ max: MOST.basis, maxLength: 200, ...may })
  readonly basis?: readonly string[];
  @Text({ max: LONG_TEXT, ...mayBeBlank })
  readonly dissemination?: string | null;
}
