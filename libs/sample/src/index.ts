import { DISTRICT_UNITS } from './district-units.js';
import { PROVINCIAL_UNITS } from './provincial-units.js';
import type { SampleUnit } from './sample-unit.js';

export type { SampleUnit } from './sample-unit.js';
export type { SampleUnitGroup } from './sample-unit-group.js';
export { unitGroups } from './unit-groups.js';
export { people, type SamplePerson } from './people.js';
export { committeeTerms, references, type SampleReference, type SampleTerm } from './documents.js';
export { sampleDirective } from './sample-directive.js';

/** The register of the sample province, parents before children. */
export const units: readonly SampleUnit[] = [...PROVINCIAL_UNITS, ...DISTRICT_UNITS];
