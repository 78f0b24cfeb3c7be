import type { Extent, ReformStep } from '#domain';
import { MOVES, type MoveOutcome, type PersonMove } from '#read-models';
import { shown } from '../answers/shown.js';
import { RemarkDto } from '../preview-issue/remark.answer.js';
import { RefusedStepDto, STEPS } from '../reforms/reform.answer.js';

class SuccessorInWordsDto {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
  @shown.choice(['whole', 'part'])
  readonly extent!: Extent;
}

/** What would be done to a unit; which of the last fields it has depends on the step. */
class ChangedUnitDto {
  @shown.choice(STEPS)
  readonly step!: ReformStep['type'];
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly unitName!: string;
  @shown.text({ nullable: true, description: 'Of a unit that is renamed' })
  readonly newName!: string | null;
  @shown.text({ nullable: true, description: 'Of a unit that is established or moved; null: it stands at the head' })
  readonly superiorName!: string | null;
  @shown.parts(() => SuccessorInWordsDto, { description: 'Of one that ends or is divided' })
  readonly successors!: readonly SuccessorInWordsDto[];
}

class MoveDto {
  @shown.choice(MOVES, {
    description: 'Back to the unit that had it, on to another one, into the list of the undecided, or out of it',
  })
  readonly outcome!: MoveOutcome;
  @shown.id({ description: 'Where the assignments are now' })
  readonly fromUnitId!: string;
  @shown.text()
  readonly fromUnitName!: string;
  @shown.id({ description: 'Where they end, or wait' })
  readonly toUnitId!: string;
  @shown.text()
  readonly toUnitName!: string;
  @shown.count()
  readonly count!: number;
}

class MovedPersonDto implements PersonMove {
  @shown.id()
  readonly userId!: string;
  @shown.text()
  readonly login!: string;
  @shown.text()
  readonly displayName!: string;
  @shown.id()
  readonly fromUnitId!: string;
  @shown.text()
  readonly fromUnitName!: string;
  @shown.id({ nullable: true, description: 'null: the account waits for the administrator' })
  readonly toUnitId!: string | null;
  @shown.text({ nullable: true })
  readonly toUnitName!: string | null;
}

export class ChangePreviewDto {
  @shown.parts(() => RemarkDto, { description: 'What it would be refused for; then nothing else is told' })
  readonly obstacles!: readonly RemarkDto[];
  @shown.parts(() => ChangedUnitDto, { description: 'In the order in which it would be done' })
  readonly units!: readonly ChangedUnitDto[];
  @shown.parts(() => RefusedStepDto, { description: 'What units would refuse' })
  readonly refused!: readonly RefusedStepDto[];
  @shown.parts(() => MoveDto)
  readonly moves!: readonly MoveDto[];
  @shown.parts(() => MovedPersonDto)
  readonly people!: readonly MovedPersonDto[];
}
