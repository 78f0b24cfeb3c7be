import type { AskedStep } from '#application';
import { MOST_ITEMS } from '#domain';
import { formed } from '../problems/expectation.js';
import { InvalidInput } from '../problems/refusals.js';
import { Choice, Day, Id, Ids, Part, Text } from '../requests/fields.js';
import { WhenDto } from '../requests/when.dto.js';

export const STEP_KINDS = ['extend', 'suspend', 'resume', 'withdraw', 'transfer'] as const;

/** It is written into the history of each assignment, which may be thousands. */
export const MOST_OF_A_REASON = 2_000;

class StepDto {
  @Choice(STEP_KINDS)
  readonly kind!: AskedStep['kind'];
  @Text({ max: MOST_OF_A_REASON, min: 0 })
  readonly reason!: string;
  /** Of an extension. */
  @Day({ optional: true })
  readonly lastDay?: string;
  /** Of a transfer. */
  @Id({ optional: true })
  readonly toUnitId?: string;
  /** Of the decision by which a transfer is made, where it has one. */
  @Text({ max: 100, optional: true })
  readonly number?: string;
}

export class OrderDto extends WhenDto {
  @Part(() => StepDto)
  readonly step!: StepDto;
  @Ids({ max: MOST_ITEMS })
  readonly assignmentIds!: readonly string[];
}

/** What a kind takes beside its reason; anything else would be dropped without a word. */
const OWN_FIELDS = {
  extend: ['lastDay'],
  transfer: ['toUnitId', 'number'],
  suspend: [],
  resume: [],
  withdraw: [],
} as const;

/** @throws InvalidInput where the step lacks what its kind needs, or has what belongs to another */
export function askedStep(step: StepDto): AskedStep {
  const { kind, reason, lastDay, toUnitId, number } = step;
  const own: readonly string[] = OWN_FIELDS[kind];
  const foreign = (['lastDay', 'toUnitId', 'number'] as const).filter(
    (name) => step[name] !== undefined && !own.includes(name),
  );
  if (foreign.length > 0) {
    throw new InvalidInput(foreign.map((name) => ({ path: `step.${name}`, rule: 'whitelistValidation' })));
  }
  switch (kind) {
    case 'extend':
      if (lastDay === undefined) throw missing('step.lastDay', 'day');
      return { kind, lastDay, reason };
    case 'transfer':
      if (toUnitId === undefined) throw missing('step.toUnitId', 'id');
      return { kind, toUnitId, reason, ...(number !== undefined && { number }) };
    case 'suspend':
    case 'resume':
    case 'withdraw':
      return { kind, reason };
  }
}

const missing = (path: string, form: 'day' | 'id') =>
  new InvalidInput([{ path, rule: 'isDefined', expected: formed(form) }]);
