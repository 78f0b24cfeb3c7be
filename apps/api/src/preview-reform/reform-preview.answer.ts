import type { ReformEffect, ReformEffectCounts, ReformPreview } from '#read-models';
import { shown } from '../answers/shown.js';
import { RemarkDto } from '../preview-issue/remark.answer.js';

class EffectCountsDto implements ReformEffectCounts {
  @shown.count()
  readonly open!: number;
  @shown.count({ description: 'Of the open ones' })
  readonly overdue!: number;
  @shown.count()
  readonly suspended!: number;
}

/** Of a unit, or of all of them together, beside what they must do. */
class WorkAroundDto {
  @shown.count({ description: 'Open assignments that they gave' })
  readonly given!: number;
  @shown.count({ description: 'Open assignments that they follow' })
  readonly followed!: number;
  @shown.count({ description: 'Reports that they handed in and that wait' })
  readonly reportsWaiting!: number;
  @shown.count({ description: 'Reports that wait for their word' })
  readonly reportsToJudge!: number;
  @shown.count({ description: 'Accounts in use' })
  readonly people!: number;
  @shown.count({ description: 'Checks under way that concern them' })
  readonly checks!: number;
}

class ReformEffectDto extends WorkAroundDto implements ReformEffect {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
  @shown.choice(['passes', 'waits'], { description: 'To one heir by itself, or for a person’s decision' })
  readonly outcome!: ReformEffect['outcome'];
  @shown.id({ nullable: true })
  readonly heirId!: string | null;
  @shown.part(() => EffectCountsDto, { description: 'That it must do' })
  readonly assignments!: EffectCountsDto;
}

class ReformTotalDto extends WorkAroundDto {
  @shown.part(() => EffectCountsDto)
  readonly passes!: EffectCountsDto;
  @shown.part(() => EffectCountsDto)
  readonly waits!: EffectCountsDto;
}

export class ReformPreviewDto implements ReformPreview {
  @shown.parts(() => ReformEffectDto)
  readonly units!: readonly ReformEffectDto[];
  @shown.part(() => ReformTotalDto)
  readonly total!: ReformTotalDto;
  @shown.parts(() => RemarkDto, {
    description: 'What an adoption would be refused for, and what to look at; the path names the change',
  })
  readonly obstacles!: readonly RemarkDto[];
}
