export * from './refusals.js';
export {
  commendation,
  commendationIdOf,
  commendationStream,
  type Commendation,
  type CommendationEvent,
} from './commendation.js';
export {
  evaluation,
  EVALUATION_STATUSES,
  evaluationIdOf,
  evaluationStream,
  type EvaluationCommand,
  type EvaluationState,
  type EvaluationStatus,
} from './evaluation.js';
export type {
  EvaluationEvent,
  FrozenEvidence,
  Judgement,
  OpenedEvaluation,
  RatingDecision,
} from './evaluation-events.js';
export { EVALUATION_PERIOD_KINDS, evaluationPeriod, periodOfTerm, type EvaluationPeriod } from './evaluation-period.js';
export {
  countsOf,
  EVIDENCE_FIGURES,
  figuresOf,
  followUpIn,
  sharesOf,
  type EvidenceCounts,
  type EvidenceFigure,
  type EvidenceShares,
} from './evidence-figures.js';
export { evidenceLine, type EvidenceLine, type EvidenceScope } from './evidence-line.js';
export {
  evidenceSheet,
  evidenceSheetStream,
  writtenOf,
  type EvidenceSheet,
  type EvidenceSheetEvent,
} from './evidence-sheet.js';
export { openFindings, type OpenFinding } from './open-findings.js';
export { isPossibleOfEvaluation, type RatingStep } from './possible-rating-steps.js';
export { RATING_WARNINGS, ratingWarnings, type RatingWarning } from './rating-warnings.js';
export { mostExcellent, RATINGS, type Rating, type RatingPoints } from './ratings.js';
export {
  evaluationRound,
  MOST_RATED,
  obstaclesToRound,
  ROUND_STATUSES,
  roundIdOf,
  roundStream,
  type EvaluationRound,
  type RatedUnit,
  type RoundCommand,
  type RoundEvent,
  type RoundState,
  type RoundStatus,
  type UnitToRate,
} from './round.js';
