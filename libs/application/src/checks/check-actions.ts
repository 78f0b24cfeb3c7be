import {
  isPossibleOfCheck,
  standingFor,
  type CheckState,
  type CheckStep,
  type LocalDate,
  type UnitTree,
} from '#domain';
import type { Rights } from '../authorisation/authority.js';

/** What may be done with a check, as screens name it. */
const CHECK_STEPS = {
  'correct-plan': 'CorrectCheckPlan',
  open: 'OpenCheck',
  'record-finding': 'RecordFinding',
  'withdraw-finding': 'WithdrawFinding',
  conclude: 'ConcludeCheck',
  'demand-remedy': 'DemandRemedy',
  close: 'CloseCheck',
  cancel: 'CancelCheck',
} as const satisfies Readonly<Record<string, CheckStep>>;
export type CheckAction = keyof typeof CHECK_STEPS;

/** The unit whose check it is, and whoever took over from it: its checks go on there. */
export function inspectorsOf(inspectorUnitId: string, tree: UnitTree, today: LocalDate): readonly string[] {
  return [inspectorUnitId, ...standingFor(inspectorUnitId, tree, today).map(({ unitId }) => unitId)];
}

/** What the actor has the right to do with the check and what fits where it stands. */
export function checkActions(
  rights: Rights,
  inspectorUnitIds: readonly string[],
  state: CheckState,
  settled: readonly number[],
): CheckAction[] {
  if (!rights.may('inspect', 'Check', { inspectorUnitIds })) return [];
  return (Object.keys(CHECK_STEPS) as CheckAction[]).filter((action) =>
    isPossibleOfCheck(CHECK_STEPS[action], state, settled),
  );
}
