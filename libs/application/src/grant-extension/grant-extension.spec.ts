import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cascadedAssignmentIdOf, ChildDeadlineAfterParent, dueAt } from '#domain';
import { acknowledge, handOn, officerOf, taskOneOf } from '../fixtures/assignments.js';
import { issued } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk } from '../fixtures/province.js';
import { RequestExtension } from '../request-extension/request-extension.js';
import { GrantExtension } from './grant-extension.js';

const parent = taskOneOf('ba-be');
const child = cascadedAssignmentIdOf(parent, 'nam-mau');
let office: OfficeUnderTest;

const ask = (assignmentId: string, unitId: string, lastDay: string) =>
  office.ask(RequestExtension, { assignmentId, reason: 'chờ hướng dẫn', lastDay }, officerOf(unitId));

beforeEach(async () => {
  office = await openOffice();
  await issued(office);
});
afterEach(() => office.close());

describe('granting an extension', () => {
  it('moves a day off to the next working day, as every deadline', async () => {
    await acknowledge(office, parent, 'ba-be');
    await ask(parent, 'ba-be', '2026-03-27');
    await office.ask(GrantExtension, { assignmentId: parent, lastDay: '2026-03-21' }, clerk);
    expect((await office.assignmentOf(parent)).deadline).toEqual({
      lastDay: '2026-03-23',
      dueAt: dueAt('2026-03-23'),
      statedLastDay: '2026-03-21',
    });
  });

  it('gives a cascaded assignment no more time than the one it came from has by now', async () => {
    await handOn(office, parent, 'ba-be', 'nam-mau');
    await acknowledge(office, child, 'nam-mau');
    await ask(child, 'nam-mau', '2026-03-27');
    const grant = () => office.ask(GrantExtension, { assignmentId: child, lastDay: null }, officerOf('ba-be'));
    await expect(grant()).rejects.toBeInstanceOf(ChildDeadlineAfterParent);
    await expect(grant()).rejects.toMatchObject({
      fields: { unit: 'Đảng ủy xã Nam Mẫu', child: '2026-03-27', parent: '2026-03-13' },
    });
    await ask(parent, 'ba-be', '2026-03-31');
    await office.ask(GrantExtension, { assignmentId: parent, lastDay: null }, clerk);
    await grant();
    expect((await office.assignmentOf(child)).deadline?.lastDay).toBe('2026-03-27');
  });
});
