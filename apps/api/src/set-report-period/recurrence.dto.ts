import { PERIODS, type Period } from '#domain';
import { Choice, Flag, Part, Text, Whole } from '../requests/fields.js';

const mayBeBlank = { optional: true, nullable: true } as const;

class ReportTermDto {
  @Whole({ min: 0, max: 366 })
  readonly days!: number;
  @Flag()
  readonly workingDays!: boolean;
}

/** How often reports are due. Whether periods, days and rule exist is judged by the domain. */
export class RecurrenceDto {
  @Choice(PERIODS, { nullable: true })
  readonly period!: Period | null;
  /** A rule of RFC 5545 in place of a period; each day that falls under it ends a period. */
  @Text({ max: 300, ...mayBeBlank })
  readonly rule?: string | null;
  /** `2026-07-01` or `2026-Q3`. */
  @Text({ max: 10, ...mayBeBlank })
  readonly from?: string | null;
  @Text({ max: 10, ...mayBeBlank })
  readonly until?: string | null;
  /** After the last day of a period; by policy where it is left out. */
  @Part(() => ReportTermDto, mayBeBlank)
  readonly due?: ReportTermDto | null;
  /** Days before a period begins on which it is given. */
  @Whole({ min: 0, max: 60, ...mayBeBlank })
  readonly leadDays?: number | null;
}
