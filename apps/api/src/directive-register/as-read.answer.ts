import type { Type } from '@nestjs/common';
import { PERIODS } from '#domain';
import type * as intake from '#intake';
import { named } from '../answers/page.answer.js';
import { shown, shownOneOf, type EachOf } from '../answers/shown.js';

const MARKS: EachOf<intake.Secrecy> = { Mật: true, 'Tối mật': true, 'Tuyệt mật': true };
const CHANNELS: EachOf<intake.Channel> = { paper: true, electronic: true };
const PURPOSES: EachOf<intake.Purpose> = { report: true, implementation: true, file: true, copy: true };

/** Offsets in UTF-16 units into the text as it was sent. */
export class SpanDto implements intake.Span {
  @shown.count()
  readonly start!: number;
  @shown.count()
  readonly end!: number;
}

/** A value with the place it was read from. */
function fieldOf<Value>(name: string, shownAs: PropertyDecorator): Type<NonNullable<intake.Field<Value>>> {
  class FieldDto {
    @shownAs
    readonly value!: Value;
    @shown.part(() => SpanDto)
    readonly span!: SpanDto;
  }
  return named(FieldDto, name);
}

const TextFieldDto = fieldOf<string>('TextFieldDto', shown.text());
const TextsFieldDto = fieldOf<string[]>('TextsFieldDto', shown.texts());
const DayFieldDto = fieldOf<string>('DayFieldDto', shown.day());
const InstantFieldDto = fieldOf<string>('InstantFieldDto', shown.moment());
const PeriodFieldDto = fieldOf<intake.ReportingPeriod>('PeriodFieldDto', shown.choice(PERIODS));
const MarkFieldDto = fieldOf<intake.Secrecy>('SecrecyFieldDto', shown.choice(MARKS));

class ReadDateDto {
  @shown.choice(['date'])
  readonly kind!: 'date';
  @shown.day()
  readonly lastDay!: string;
  @shown.text({ description: 'The words of the text' })
  readonly stated!: string;
}

class ReadTermDto {
  @shown.choice(['term'])
  readonly kind!: 'term';
  @shown.count()
  readonly days!: number;
  @shown.flag()
  readonly workingDays!: boolean;
  @shown.text({ description: 'The words of the text' })
  readonly stated!: string;
}

class ReadSignerDto implements intake.Signer {
  @shown.text({ nullable: true })
  readonly name!: string | null;
  @shown.text({ nullable: true })
  readonly position!: string | null;
  @shown.text({ nullable: true })
  readonly capacity!: string | null;
  @shown.text({ nullable: true })
  readonly signedBy!: string | null;
  @shown.text({ nullable: true })
  readonly organisation!: string | null;
}

const DeadlineFieldDto = fieldOf<intake.StatedDeadline>('DeadlineFieldDto', shownOneOf([ReadDateDto, ReadTermDto]));
const SignerFieldDto = fieldOf<intake.Signer>(
  'SignerFieldDto',
  shown.part(() => ReadSignerDto),
);

class NamedSpanDto implements intake.NamedSpan {
  @shown.text()
  readonly name!: string;
  @shown.part(() => SpanDto)
  readonly span!: SpanDto;
}

class ReadRecurrenceDto implements intake.Recurrence {
  @shown.flag()
  readonly demanded!: boolean;
  @shown.part(() => PeriodFieldDto, { nullable: true })
  readonly period!: intake.Recurrence['period'];
  @shown.part(() => SpanDto)
  readonly span!: SpanDto;
}

class ReadTaskDto implements intake.DraftTask {
  @shown.text()
  readonly no!: string;
  @shown.part(() => TextFieldDto, { nullable: true })
  readonly text!: intake.Field<string>;
  @shown.part(() => TextsFieldDto, { nullable: true })
  readonly lead!: intake.Field<string[]>;
  @shown.parts(() => NamedSpanDto)
  readonly subAddressees!: NamedSpanDto[];
  @shown.part(() => TextsFieldDto, { nullable: true })
  readonly coordinators!: intake.Field<string[]>;
  @shown.part(() => DeadlineFieldDto, { nullable: true })
  readonly deadline!: intake.Field<intake.StatedDeadline>;
  @shown.part(() => ReadRecurrenceDto, { nullable: true })
  readonly recurrence!: ReadRecurrenceDto | null;
  @shown.part(() => TextFieldDto, { nullable: true })
  readonly product!: intake.Field<string>;
  @shown.text({ nullable: true })
  readonly monitor!: string | null;
}

class ReadRecipientDto implements intake.Recipient {
  @shown.text()
  readonly unit!: string;
  @shown.choice(CHANNELS, { nullable: true })
  readonly channel!: intake.Channel | null;
  @shown.choice(PURPOSES, { nullable: true })
  readonly purpose!: intake.Purpose | null;
  @shown.part(() => SpanDto)
  readonly span!: SpanDto;
}

class CitedDocumentDto implements intake.CitedDocument {
  @shown.text()
  readonly symbol!: string;
  @shown.part(() => SpanDto)
  readonly span!: SpanDto;
  @shown.day({ nullable: true })
  readonly date!: string | null;
}

class ReadFollowUpDto implements intake.FollowUp {
  @shown.part(() => TextFieldDto, { nullable: true })
  readonly monitor!: intake.Field<string>;
  @shown.parts(() => NamedSpanDto)
  readonly coordinators!: NamedSpanDto[];
  @shown.part(() => TextFieldDto, { nullable: true })
  readonly reportsTo!: intake.Field<string>;
  @shown.part(() => ReadRecurrenceDto, { nullable: true })
  readonly recurrence!: ReadRecurrenceDto | null;
}

/** What was read in the text, field by field, each with its place; null where the text is blank. */
export class DirectiveAsReadDto implements intake.DirectiveDraft {
  @shown.part(() => TextFieldDto, { nullable: true })
  readonly type!: intake.Field<string>;
  @shown.part(() => TextFieldDto, { nullable: true })
  readonly number!: intake.Field<string>;
  @shown.part(() => TextFieldDto, { nullable: true })
  readonly issuer!: intake.Field<string>;
  @shown.part(() => TextFieldDto, { nullable: true })
  readonly title!: intake.Field<string>;
  @shown.part(() => TextFieldDto, { nullable: true })
  readonly place!: intake.Field<string>;
  @shown.part(() => DayFieldDto, { nullable: true })
  readonly documentDate!: intake.Field<string>;
  @shown.part(() => InstantFieldDto, { nullable: true })
  readonly signedAt!: intake.Field<string>;
  @shown.part(() => SignerFieldDto, { nullable: true })
  readonly signer!: intake.Field<intake.Signer>;
  @shown.parts(() => NamedSpanDto)
  readonly addressees!: NamedSpanDto[];
  @shown.parts(() => ReadTaskDto)
  readonly tasks!: ReadTaskDto[];
  @shown.part(() => TextFieldDto, { nullable: true })
  readonly dissemination!: intake.Field<string>;
  @shown.parts(() => ReadRecipientDto)
  readonly recipients!: ReadRecipientDto[];
  @shown.parts(() => CitedDocumentDto)
  readonly basis!: CitedDocumentDto[];
  @shown.parts(() => NamedSpanDto)
  readonly citedByName!: NamedSpanDto[];
  @shown.part(() => MarkFieldDto, { nullable: true })
  readonly classification!: intake.Field<intake.Secrecy>;
  @shown.part(() => ReadFollowUpDto, { nullable: true })
  readonly followUp!: ReadFollowUpDto | null;
}
