import {
  PERIODS,
  type Addressee,
  type DirectiveContent,
  type FollowUp,
  type Period,
  type Recipient,
  type Recurrence,
  type ReportTerm,
  type Signer,
  type StatedDeadline,
  type TaskContent,
} from '#domain';
import { shown, shownListOf, shownOneOf } from '../answers/shown.js';

class UnitAddresseeDto {
  @shown.choice(['unit'])
  readonly kind!: 'unit';
  @shown.id()
  readonly unitId!: string;
}

class GroupAddresseeDto {
  @shown.choice(['group'])
  readonly kind!: 'group';
  @shown.id()
  readonly groupId!: string;
}

class StatedDateDto {
  @shown.choice(['date'])
  readonly kind!: 'date';
  @shown.day()
  readonly lastDay!: string;
}

class StatedTermDto {
  @shown.choice(['term'])
  readonly kind!: 'term';
  @shown.count()
  readonly days!: number;
  @shown.flag()
  readonly workingDays!: boolean;
}

class ReportTermDto implements ReportTerm {
  @shown.count()
  readonly days!: number;
  @shown.flag()
  readonly workingDays!: boolean;
}

/** The text demands periodic reports; `period` is null until a clerk sets one, unless there is a rule. */
export class DemandedRecurrenceDto implements Recurrence {
  @shown.choice(PERIODS, { nullable: true })
  readonly period!: Period | null;
  @shown.text({ nullable: true, optional: true, description: 'In place of a period, a rule of RFC 5545' })
  readonly rule?: string | null;
  @shown.text({ nullable: true, optional: true, description: 'The first day or period that is reported on' })
  readonly from?: string | null;
  @shown.text({ nullable: true, optional: true, description: 'The last day or period that is reported on' })
  readonly until?: string | null;
  @shown.part(() => ReportTermDto, { nullable: true, optional: true, description: 'After a period; else by policy' })
  readonly due?: ReportTermDto | null;
  @shown.count({ nullable: true, optional: true, description: 'Days before a period begins on which it is given' })
  readonly leadDays?: number | null;
}

export const ADDRESSEES = [UnitAddresseeDto, GroupAddresseeDto];

class TaskContentDto implements TaskContent {
  @shown.text()
  readonly no!: string;
  @shown.text()
  readonly text!: string;
  @shownListOf(ADDRESSEES)
  readonly addressees!: readonly Addressee[];
  @shown.texts({ description: 'Addressees as the text names them' })
  readonly addressedAs!: readonly string[];
  @shown.ids()
  readonly coordinatorIds!: readonly string[];
  @shownOneOf([StatedDateDto, StatedTermDto], { nullable: true })
  readonly deadline!: StatedDeadline | null;
  @shown.part(() => DemandedRecurrenceDto, { nullable: true })
  readonly recurrence!: DemandedRecurrenceDto | null;
  @shown.flag()
  readonly productRequired!: boolean;
}

class SignerOfContentDto implements Signer {
  @shown.text({ nullable: true })
  readonly name!: string | null;
  @shown.text({ nullable: true })
  readonly position!: string | null;
  @shown.text({ nullable: true, description: 'In whose name he signed' })
  readonly capacity!: string | null;
}

class FollowUpOfContentDto implements FollowUp {
  @shown.id({ nullable: true })
  readonly monitorUnitId!: string | null;
  @shown.text({ nullable: true, description: 'The monitor as the text names it' })
  readonly monitorNamed!: string | null;
  @shown.texts()
  readonly coordinators!: readonly string[];
  @shown.text({ nullable: true })
  readonly reportsTo!: string | null;
  @shown.part(() => DemandedRecurrenceDto, { nullable: true })
  readonly recurrence!: DemandedRecurrenceDto | null;
}

class RecipientOfContentDto implements Recipient {
  @shown.text()
  readonly unit!: string;
  @shown.choice(['paper', 'electronic'], { nullable: true })
  readonly channel!: Recipient['channel'];
  @shown.text({ nullable: true })
  readonly purpose!: string | null;
}

/** A directive's content; null is blank. */
export class DirectiveContentDto implements DirectiveContent {
  @shown.text({ nullable: true })
  readonly type!: string | null;
  @shown.text({ nullable: true })
  readonly number!: string | null;
  @shown.id({ nullable: true })
  readonly issuerUnitId!: string | null;
  @shown.ids({ optional: true, description: 'Units that issue it together with the issuer' })
  readonly jointIssuerIds?: readonly string[];
  @shown.text({ nullable: true })
  readonly issuerNamed!: string | null;
  @shown.text({ nullable: true })
  readonly title!: string | null;
  @shown.day({ nullable: true })
  readonly documentDate!: string | null;
  @shown.moment({ nullable: true })
  readonly signedAt!: string | null;
  @shown.part(() => SignerOfContentDto, { nullable: true })
  readonly signer!: SignerOfContentDto | null;
  @shown.parts(() => TaskContentDto)
  readonly tasks!: readonly TaskContentDto[];
  @shown.part(() => FollowUpOfContentDto, { nullable: true })
  readonly followUp!: FollowUpOfContentDto | null;
  @shown.parts(() => RecipientOfContentDto)
  readonly recipients!: readonly RecipientOfContentDto[];
  @shown.texts({ description: 'Symbols of the documents it cites' })
  readonly basis!: readonly string[];
  @shown.text({ nullable: true })
  readonly dissemination!: string | null;
}
