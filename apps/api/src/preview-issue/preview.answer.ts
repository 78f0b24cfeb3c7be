import { DeadlineDto } from '../answers/deadline.answer.js';
import { shown } from '../answers/shown.js';
import { RemarkDto } from './remark.answer.js';

class NamedUnitDto {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
}

class TaskPreviewDto {
  @shown.text()
  readonly no!: string;
  @shown.text()
  readonly text!: string;
  @shown.part(() => DeadlineDto, { nullable: true })
  readonly deadline!: DeadlineDto | null;
  @shown.count()
  readonly unitCount!: number;
  @shown.parts(() => NamedUnitDto, { description: 'The first 500' })
  readonly units!: readonly NamedUnitDto[];
}

export class IssuePreviewDto {
  @shown.id()
  readonly directiveId!: string;
  @shown.whole()
  readonly revision!: number;
  @shown.day()
  readonly issuedOn!: string;
  @shown.count()
  readonly assignmentCount!: number;
  @shown.parts(() => RemarkDto, { description: 'Everything that an issue would be refused for' })
  readonly obstacles!: readonly RemarkDto[];
  @shown.parts(() => TaskPreviewDto)
  readonly tasks!: readonly TaskPreviewDto[];
}
