import type { Addressee, Correction, StatedDeadline, TaskChange } from '#domain';
import { formed, type Expectation } from '../problems/expectation.js';
import { InvalidInput } from '../problems/refusals.js';
import { namedIn } from '../requests/named-in.js';
import type { CorrectionDto } from './correction.dto.js';

type TaskChangeDto = NonNullable<CorrectionDto['tasks']>[number];
type Deadline = NonNullable<TaskChangeDto['deadline']>;
type AddresseeDto = NonNullable<TaskChangeDto['addressees']>[number];

/**
 * The correction as the domain knows it: what was not named is absent, not undefined.
 * @throws InvalidInput where the parts of a field do not fit its kind
 */
export function correctionOf({ tasks, ...fields }: CorrectionDto): Correction {
  const { signedAt } = fields;
  if (signedAt && Number.isNaN(Date.parse(signedAt))) throw refused('signedAt', 'matches', formed('instant'));
  const changes = tasks?.map((task, index) => taskChangeOf(task, `tasks.${index}`));
  return { ...namedIn(fields), ...(changes && { tasks: changes }) };
}

function taskChangeOf({ deadline, addressees, ...fields }: TaskChangeDto, path: string): TaskChange {
  return {
    ...namedIn(fields),
    no: fields.no,
    ...(addressees && { addressees: addressees.map((one, index) => addresseeOf(one, `${path}.addressees.${index}`)) }),
    ...(deadline !== undefined && { deadline: deadline && deadlineOf(deadline, `${path}.deadline`) }),
  };
}

function addresseeOf({ kind, unitId, groupId }: AddresseeDto, path: string): Addressee {
  if (kind === 'unit' && unitId && !groupId) return { kind, unitId };
  if (kind === 'group' && groupId && !unitId) return { kind, groupId };
  throw refused(path, 'addresseeParts');
}

function deadlineOf({ kind, lastDay, days, workingDays }: Deadline, path: string): StatedDeadline {
  if (kind === 'date' && lastDay && days === undefined) return { kind, lastDay };
  if (kind === 'term' && days !== undefined && !lastDay) return { kind, days, workingDays: workingDays ?? false };
  throw refused(path, 'deadlineParts');
}

const refused = (path: string, rule: string, expected: Expectation = {}) =>
  new InvalidInput([{ path, rule, expected }]);
