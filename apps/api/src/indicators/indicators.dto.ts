import { STATINGS, type Stating } from '#read-models';
import { Choice, Id, QueryFlag, Text } from '../requests/fields.js';
import { PageDto } from '../requests/page.dto.js';

class WithinDto extends PageDto {
  /** Of this unit and everything below it; absent: all that the caller may read of the directive. */
  @Id({ optional: true })
  readonly unitId?: string;
  /** Of that unit alone. */
  @QueryFlag()
  readonly own?: boolean;
}

export class IndicatorsDto extends WithinDto {
  /** Key of a period, or `once` for reports that are owed once; absent: of each indicator the newest that has it. */
  @Text({ max: 20, optional: true })
  readonly period?: string;
}

export class NamedIndicatorDto extends WithinDto {
  @Text({ max: 50 })
  readonly taskNo!: string;
  /** However it is typed: case and spaces do not matter. */
  @Text({ max: 500 })
  readonly name!: string;
  /** Absent: stated without one. */
  @Text({ max: 100, optional: true })
  readonly unitOfMeasure?: string;
}

export class ReportsBehindDto extends NamedIndicatorDto {
  /** Key of a period, or `once` for reports that are owed once. */
  @Text({ max: 20 })
  readonly period!: string;
  /** `stated`: what the total adds up; `missing`: what it lacks; absent: all, with what was handed on. */
  @Choice(STATINGS, { optional: true })
  readonly only?: Stating;
}
