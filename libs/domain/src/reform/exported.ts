export * from './refusals.js';
export {
  endingsOf,
  MOST_CHANGES,
  REFORM_CHANGES,
  unitsActedOn,
  type DecreeContent,
  type DividedPart,
  type ReformChange,
} from './changes.js';
export {
  decree,
  DECREE_STATUSES,
  decreeStream,
  type DecreeCommand,
  type DecreeEvent,
  type DecreeState,
  type DecreeStatus,
  type RefusedStep,
  type SuccessionDecision,
} from './decree.js';
export type { NamedAssignment } from './decided.js';
export { MOST_DECIDED } from './decide-succession.js';
export { obstaclesToReform, type ReformObstacle } from './obstacles.js';
export { reformDay, reformDayStream, type ReformDayEvent } from './reform-day.js';
export { numberKeyOf, reformYear, reformYearStream, type ReformYearEvent } from './reform-year.js';
export { stepsOf, treeWithout, type ReformStep } from './steps.js';
