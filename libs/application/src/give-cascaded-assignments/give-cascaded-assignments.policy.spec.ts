import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { assignmentStream, cascadedAssignmentIdOf } from '#domain';
import type { RecordedEvent } from '#event-sourcing';
import { acknowledge, finish, handOn, officerOf, taskOneOf } from '../fixtures/assignments.js';
import { CascadeAssignment } from '../cascade-assignment/cascade-assignment.js';
import { issued, someTask } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk, provinceUnits, someUnit } from '../fixtures/province.js';
import { WithdrawAssignment } from '../withdraw-assignment/withdraw-assignment.js';
import { GiveCascadedAssignments } from './give-cascaded-assignments.policy.js';

const parent = taskOneOf('ba-be');
const child = cascadedAssignmentIdOf(parent, 'nam-mau');
const sibling = cascadedAssignmentIdOf(parent, 'quang-khe');
let office: OfficeUnderTest;

const statusOf = async (assignmentId: string) => (await office.assignmentOf(assignmentId)).status;
const withdraw = (assignmentId: string) =>
  office.ask(WithdrawAssignment, { assignmentId, reason: 'không còn phù hợp' }, clerk);

beforeEach(async () => {
  office = await openOffice();
  await issued(office, { tasks: [someTask('1', { coordinatorIds: ['office'] })] });
});
afterEach(() => office.close());

describe('a cascade', () => {
  it('gives each share under the terms of the parent, in the name of the unit that hands on', async () => {
    await acknowledge(office, parent, 'ba-be');
    const shares = [{ unitId: 'nam-mau', content: 'Tổ chức đối thoại', lastDay: '2026-03-10' }];
    await office.ask(CascadeAssignment, { assignmentId: parent, shares }, officerOf('ba-be'));
    await office.settle();
    expect((await office.assignmentOf(child)).terms).toMatchObject({
      directiveId: 'directive-1',
      taskNo: '1',
      unitId: 'nam-mau',
      giverUnitId: 'ba-be',
      parentAssignmentId: parent,
      coordinatorIds: [],
      content: 'Tổ chức đối thoại',
      deadline: { lastDay: '2026-03-10' },
    });
  });

  it('hands on what a cascade before it made of the task', async () => {
    office.organisation.units([...provinceUnits, someUnit('village', 'nam-mau')]);
    await acknowledge(office, parent, 'ba-be');
    const shares = [{ unitId: 'nam-mau', content: 'Tổ chức đối thoại', lastDay: null }];
    await office.ask(CascadeAssignment, { assignmentId: parent, shares }, officerOf('ba-be'));
    await office.settle();
    await handOn(office, child, 'nam-mau', 'village');
    const { terms } = await office.assignmentOf(cascadedAssignmentIdOf(child, 'village'));
    expect(terms).toMatchObject({ content: 'Tổ chức đối thoại', giverUnitId: 'nam-mau', parentAssignmentId: child });
  });

  it('gives once, however often it is delivered, also when the units have gone on since', async () => {
    await handOn(office, parent, 'ba-be', 'nam-mau');
    await acknowledge(office, child, 'nam-mau');
    await office.settleAgain();
    expect(await office.typesOf(assignmentStream(child))).toEqual(['AssignmentGiven.v1', 'AssignmentAcknowledged.v1']);
  });
});

describe('a withdrawal', () => {
  it('takes the shares with it, but for what was accepted', async () => {
    await handOn(office, parent, 'ba-be', 'nam-mau', 'quang-khe');
    await finish(office, sibling, 'quang-khe', officerOf('ba-be'));
    await withdraw(parent);
    await office.settle(2);
    expect(await statusOf(child)).toBe('withdrawn');
    expect(await statusOf(sibling)).toBe('accepted');
    const reasons = (await office.log()).filter(({ type }) => type === 'AssignmentWithdrawn.v1');
    expect(reasons).toHaveLength(2);
    expect(reasons.every(({ data }) => (data as { reason: string }).reason === 'không còn phù hợp')).toBe(true);
  });

  it('is never held up by a cascade that is younger than itself', async () => {
    office.organisation.units([...provinceUnits, someUnit('village', 'nam-mau')]);
    await handOn(office, parent, 'ba-be', 'nam-mau');
    const grandchild = cascadedAssignmentIdOf(child, 'village');
    const { events } = await withdraw(parent);
    // Before the policy comes to the withdrawal, the unit below hands on and is done.
    await acknowledge(office, child, 'nam-mau');
    const shares = [{ unitId: 'village', content: null, lastDay: null }];
    await office.ask(CascadeAssignment, { assignmentId: child, shares }, officerOf('nam-mau'));
    await finish(office, child, 'nam-mau', officerOf('ba-be'));

    const withdrawal = (await office.store.readStream(assignmentStream(parent))).at(-1);
    expect(withdrawal?.type).toBe(events[0]?.type);
    await office.get(GiveCascadedAssignments).react(withdrawal as unknown as RecordedEvent<never>);
    expect(await statusOf(child)).toBe('accepted');
    expect(await statusOf(grandchild)).toBe('withdrawn');
    await office.settle();
    expect(await statusOf(grandchild)).toBe('withdrawn');
  });
});
