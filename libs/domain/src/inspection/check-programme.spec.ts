import { describe, it } from '@jest/globals';
import { specOf } from '#testing';
import { checkProgramme, programmeIdOf, type CheckProgramme, type CheckProgrammeEvent } from './check-programme.js';
import { CheckUntitled, ProgrammeApprovedTooLate } from './refusals.js';

const given = specOf(checkProgramme);
const data: CheckProgramme = {
  programmeId: programmeIdOf('inspection', 2026),
  unitId: 'inspection',
  year: 2026,
  title: 'Chương trình kiểm tra, giám sát năm 2026',
  approval: null,
};
const declare = (changes: Partial<CheckProgramme> = {}) =>
  ({ type: 'DeclareCheckProgramme', data: { ...data, ...changes } }) as const;
const declared = (changes: Partial<CheckProgramme> = {}): CheckProgrammeEvent => ({
  type: 'CheckProgrammeDeclared.v1',
  data: { ...data, ...changes },
});

describe('the yearly programme of checks', () => {
  it('is prepared, then approved by a decision; the same again changes nothing', () => {
    const approval = { number: '02-QĐ/TU', on: '2026-01-05' };
    given().when(declare()).thenRecords(declared());
    given(declared()).when(declare({ approval })).thenRecords(declared({ approval }));
    given(declared({ approval })).when(declare({ approval })).thenNothing();
  });

  it('has a title, and is not approved after its year', () => {
    given()
      .when(declare({ title: '' }))
      .thenRefuses(CheckUntitled);
    given()
      .when(declare({ approval: { number: '02-QĐ/TU', on: '2027-01-05' } }))
      .thenRefuses(ProgrammeApprovedTooLate, { year: 2026 });
    given()
      .when(declare({ approval: { number: '02-QĐ/TU', on: '2025-12-20' } }))
      .thenRecords(declared({ approval: { number: '02-QĐ/TU', on: '2025-12-20' } }));
  });
});
