import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  cascadedAssignmentIdOf,
  CascadeNotBelow,
  CascadeToDissolvedUnit,
  ChildDeadlineAfterParent,
  DateInvalid,
  dueAt,
  UnitUnknown,
} from '#domain';
import { acknowledge, officerOf, taskOneOf } from '../fixtures/assignments.js';
import { issued } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { provinceUnits } from '../fixtures/province.js';
import { CascadeAssignment } from './cascade-assignment.js';

const assignmentId = taskOneOf('ba-be');
let office: OfficeUnderTest;

const cascade = (unitId: string, lastDay: string | null = null) =>
  office.ask(CascadeAssignment, { assignmentId, shares: [{ unitId, content: null, lastDay }] }, officerOf('ba-be'));

beforeEach(async () => {
  office = await openOffice();
  await issued(office);
  await acknowledge(office, assignmentId, 'ba-be');
});
afterEach(() => office.close());

describe('cascading an assignment', () => {
  it('hands it to a unit below, with the parent’s deadline unless another is named', async () => {
    const [whole] = (await cascade('nam-mau')).events;
    expect(whole?.data).toMatchObject({
      shares: [{ assignmentId: cascadedAssignmentIdOf(assignmentId, 'nam-mau'), deadline: { lastDay: '2026-03-13' } }],
    });
    const [dated] = (await cascade('quang-khe', '2026-03-10')).events;
    expect(dated?.data).toMatchObject({ shares: [{ deadline: { dueAt: dueAt('2026-03-10') } }] });
  });

  it('takes the day as stated, on a day off too: moved, it could pass the parent’s', async () => {
    const [event] = (await cascade('nam-mau', '2026-03-08')).events;
    expect(event?.data).toMatchObject({ shares: [{ deadline: { lastDay: '2026-03-08' } }] });
  });

  it('refuses a unit beside, above, unknown or dissolved, and names it', async () => {
    await expect(cascade('nong-ha')).rejects.toMatchObject({ fields: { unit: 'Đảng ủy xã Nông Hạ' } });
    await expect(cascade('nong-ha')).rejects.toBeInstanceOf(CascadeNotBelow);
    await expect(cascade('province')).rejects.toBeInstanceOf(CascadeNotBelow);
    await expect(cascade('nowhere')).rejects.toBeInstanceOf(UnitUnknown);
    office.organisation.units(
      provinceUnits.map((unit) => (unit.unitId === 'nam-mau' ? { ...unit, dissolvedOn: '2026-03-02' } : unit)),
    );
    await expect(cascade('nam-mau')).rejects.toBeInstanceOf(CascadeToDissolvedUnit);
  });

  it('refuses a later day than the parent’s, and a day that is none', async () => {
    await expect(cascade('nam-mau', '2026-03-16')).rejects.toBeInstanceOf(ChildDeadlineAfterParent);
    await expect(cascade('nam-mau', '2026-02-30')).rejects.toBeInstanceOf(DateInvalid);
  });
});
