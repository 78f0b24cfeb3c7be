import { DOCUMENT_KINDS, type CommitteeTerm, type DocumentKind } from '#domain';
import type { NumberRegisterView, TakenNumberView } from '#read-models';
import { listOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';

class CommitteeTermDto implements CommitteeTerm {
  @shown.id()
  readonly unitId!: string;
  @shown.id()
  readonly termId!: string;
  @shown.text()
  readonly name!: string;
  @shown.day()
  readonly startsOn!: string;
  @shown.day({ nullable: true, description: 'Last day; null while it is not known' })
  readonly endsOn!: string | null;
}

export const CommitteeTermListDto = listOf(CommitteeTermDto, 'CommitteeTermListDto');

class TakenNumberDto implements TakenNumberView {
  @shown.id()
  readonly documentId!: string;
  @shown.choice(DOCUMENT_KINDS)
  readonly kind!: DocumentKind;
  @shown.text()
  readonly symbol!: string;
  @shown.count()
  readonly ordinal!: number;
  @shown.text({ description: '"a" of "17a-CT/TU"' })
  readonly suffix!: string;
  @shown.day()
  readonly documentDate!: string;
  @shown.text({ nullable: true })
  readonly title!: string | null;
  @shown.text({ nullable: true, description: 'Why it was issued under a number that another document has' })
  readonly doubleReason!: string | null;
}

class DoubleDto {
  @shown.text()
  readonly symbol!: string;
  @shown.parts(() => TakenNumberDto)
  readonly documents!: readonly TakenNumberDto[];
}

class RegisterOfOrganDto implements NumberRegisterView {
  @shown.text({ description: '"TU" of "17-CT/TU"' })
  readonly organ!: string;
  @shown.count({ description: 'Numbers taken' })
  readonly count!: number;
  @shown.count()
  readonly next!: number;
  @shown.text()
  readonly nextSymbol!: string;
  @shown.numbers({ description: 'Numbers below the highest that nobody has; the first 200' })
  readonly gaps!: readonly number[];
  @shown.parts(() => TakenNumberDto, { description: 'In order' })
  readonly taken!: readonly TakenNumberDto[];
  @shown.parts(() => DoubleDto)
  readonly doubles!: readonly DoubleDto[];
}

export class NumberRegisterDto {
  @shown.id({ description: 'The committee whose register it is' })
  readonly unitId!: string;
  @shown.text()
  readonly type!: string;
  @shown.part(() => CommitteeTermDto, { nullable: true, description: 'null: no term is kept for the day' })
  readonly term!: CommitteeTermDto | null;
  @shown.parts(() => RegisterOfOrganDto)
  readonly registers!: readonly RegisterOfOrganDto[];
}

export class NumberSuggestionDto extends NumberRegisterDto {
  @shown.text({ nullable: true, description: 'For this draft; null where issuer or type are blank' })
  readonly suggested!: string | null;
}
