/** What the library shows of checks. */
export * from './refusals.js';
export { CHECK_KINDS, type CheckKind, type CheckPlan, type PlanChange } from './check-plan.js';
export {
  checkProgramme,
  programmeIdOf,
  programmeStream,
  type CheckProgramme,
  type CheckProgrammeEvent,
} from './check-programme.js';
export {
  FINDING_WEIGHTS,
  type CheckConclusion,
  type CheckEvent,
  type CheckOpening,
  type Finding,
  type FindingReference,
  type FindingWeight,
  type RemedyDemand,
} from './check-events.js';
export type { CheckCommand, ConcernedUnitFacts, TeamMemberFacts, WantedRemedy } from './check-commands.js';
export { concernedUnit, isReached, standingFor, type StandsFor } from './check-reach.js';
export { CHECK_STATUSES, type CheckState, type CheckStatus } from './check-state.js';
export { check, checkStream, remedyIdOf } from './check.js';
export { isPossibleOfCheck, type CheckStep } from './possible-check-steps.js';
