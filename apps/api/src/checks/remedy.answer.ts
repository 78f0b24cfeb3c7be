import type { OpenRemedies, RemedyView } from '#read-models';
import { listOf, pageOf } from '../answers/page.answer.js';
import { shown } from '../answers/shown.js';
import { AssignmentDto } from '../assignment/assignment.answer.js';

/** A remedial demand: an assignment whose giver is the inspecting unit, which alone accepts it. */
export class RemedyDto extends AssignmentDto implements RemedyView {
  @shown.text({ nullable: true })
  readonly checkTitle!: string | null;
  @shown.text({ nullable: true })
  readonly conclusionNumber!: string | null;
  @shown.text({ nullable: true, description: 'The unit it was found at, where another one must mend it' })
  readonly forUnitName!: string | null;
}

export const RemedyPageDto = pageOf(RemedyDto, 'RemedyPageDto');

class OpenRemediesDto implements OpenRemedies {
  @shown.id()
  readonly checkId!: string;
  @shown.text({ nullable: true })
  readonly checkTitle!: string | null;
  @shown.id()
  readonly unitId!: string;
  @shown.text({ nullable: true })
  readonly unitName!: string | null;
  @shown.count()
  readonly open!: number;
  @shown.count()
  readonly overdue!: number;
  @shown.count({ description: 'A report waits for the inspectors' })
  readonly toVerify!: number;
}

export const OpenRemediesListDto = listOf(OpenRemediesDto, 'OpenRemediesListDto');
