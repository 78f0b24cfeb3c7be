import { DISTRICT_UNITS } from './district-units.js';
import { PROVINCIAL_UNITS } from './provincial-units.js';
import type { SampleUnit } from './sample-unit.js';

export type { SampleUnit } from './sample-unit.js';
export type { SampleUnitGroup } from './sample-unit-group.js';
export { unitGroups } from './unit-groups.js';
export { people, type SamplePerson } from './people.js';
export { committeeTerms, references, type SampleReference, type SampleTerm } from './documents.js';
export { checkProgrammeApproval, checkProgrammeTitle, checks, inspectorLogin, type SampleCheck } from './checks.js';
export { sampleDecree, type SampleDecree } from './sample-decree.js';
export { sampleDirective } from './sample-directive.js';
export { reportingDirective } from './reporting-directive.js';

/** The register of the sample province, parents before children. */
export const units: readonly SampleUnit[] = [...PROVINCIAL_UNITS, ...DISTRICT_UNITS];
export { storyOf } from './years/story.js';
export { evidenceFile, EVIDENCE_FILES } from './years/evidence-files.js';
export { DEFAULT_YEARS, firstDayOf, problemsIn, YEARS_BOUNDS, type YearsOptions } from './years/years-options.js';
export type { AssignmentAt, MadeCheck, MadeDirective, StoryStep } from './years/story-steps.js';
export type { DocumentAt, MadeLink, MadeReference } from './years/lineage-steps.js';
export type { RatedAt } from './years/rating-steps.js';
export type { ReviewAt } from './years/review-steps.js';
export type { MadeDecree } from './years/made-reform.js';
