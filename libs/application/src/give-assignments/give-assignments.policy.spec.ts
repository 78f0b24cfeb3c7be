import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { assignmentIdOf, assignmentStream, cascadedAssignmentIdOf } from '#domain';
import { acknowledge, finish, handOn, officerOf, report, taskOneOf } from '../fixtures/assignments.js';
import { drafted, issued, someTask } from '../fixtures/directives.js';
import { IssueDirective } from '../issue-directive/issue-directive.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk, provinceUnits, someUnit } from '../fixtures/province.js';
import { RecallDirective } from '../recall-directive/recall-directive.js';
import { SuspendAssignment } from '../suspend-assignment/suspend-assignment.js';

let office: OfficeUnderTest;
const issue = () => office.ask(IssueDirective, { directiveId: 'directive-1' }, clerk);
const recall = () => office.ask(RecallDirective, { directiveId: 'directive-1', reason: 'ban hành nhầm' }, clerk);
const statusOf = async (assignmentId: string) => (await office.assignmentOf(assignmentId)).status;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe('an issued directive', () => {
  it('gives each task to each unit, with the terms of the task', async () => {
    const followUp = {
      monitorUnitId: 'mass-board',
      monitorNamed: null,
      coordinators: [],
      reportsTo: null,
      recurrence: null,
    };
    const tasks = [someTask('1', { productRequired: true, coordinatorIds: ['office'] }), someTask('2')];
    await issued(office, { followUp, tasks });
    expect((await office.assignmentOf(taskOneOf('ba-be'))).terms).toEqual({
      assignmentId: taskOneOf('ba-be'),
      directiveId: 'directive-1',
      taskNo: '1',
      unitId: 'ba-be',
      coordinatorIds: ['office'],
      giverUnitId: 'standing-committee',
      monitorUnitId: 'mass-board',
      parentAssignmentId: null,
      content: null,
      productRequired: true,
      deadline: expect.objectContaining({ lastDay: '2026-03-13' }),
    });
    expect(await statusOf(assignmentIdOf('directive-1', '2', 'cho-moi'))).toBe('given');
  });

  it('names the issue as the cause, and the program as the actor', async () => {
    await issued(office);
    const log = await office.log();
    const issue = log.find(({ type }) => type === 'DirectiveIssued.v1');
    const named = log.find(({ type }) => type === 'AddresseesNamed.v1');
    const [given] = await office.store.readStream(assignmentStream(taskOneOf('ba-be')));
    expect(given?.meta).toMatchObject({
      causationId: named?.id,
      correlationId: issue?.meta.correlationId,
      occurredAt: issue?.meta.occurredAt,
      actor: { role: 'system', unitId: 'standing-committee' },
    });
  });

  it('gives once, however often it is delivered', async () => {
    await drafted(office, { tasks: [someTask('1'), someTask('2')] });
    await issue();
    await office.settle(3);
    const given = (await office.log()).filter(({ type }) => type === 'AssignmentGiven.v1');
    expect(given).toHaveLength(4);
  });

  it('gives once also when the units have gone on since', async () => {
    await drafted(office);
    await issue();
    await office.settle();
    await acknowledge(office, taskOneOf('ba-be'), 'ba-be');
    await office.settleAgain();
    expect(await office.typesOf(assignmentStream(taskOneOf('ba-be')))).toEqual([
      'AssignmentGiven.v1',
      'AssignmentAcknowledged.v1',
    ]);
  });

  it('reaches 1,200 units, each once, in chunks', async () => {
    const communes = Array.from({ length: 1_200 }, (_, n) => someUnit(`commune-${n}`, 'ba-be'));
    office.organisation.units([...provinceUnits.slice(0, 7), ...communes]);
    office.organisation.group({
      groupId: 'districts',
      code: 'XA',
      name: 'các xã',
      aliases: [],
      selector: { kinds: ['commune-committee'], below: 'province' },
      include: [],
      exclude: [],
    });
    await drafted(office);
    await issue();
    await office.settle(2);
    const log = await office.log();
    expect(log.filter(({ type }) => type === 'AddresseesNamed.v1')).toHaveLength(3);
    const given = log.filter(({ type }) => type === 'AssignmentGiven.v1');
    expect(given).toHaveLength(1_200);
    expect(new Set(given.map(({ stream }) => stream)).size).toBe(1_200);
  });
});

describe('a recalled directive', () => {
  it('withdraws what is open, suspended or not taken on, and leaves what was accepted', async () => {
    office.organisation.units([
      ...provinceUnits,
      someUnit('na-ri', 'province', { kind: 'district-committee' }),
      someUnit('pac-nam', 'province', { kind: 'district-committee' }),
    ]);
    await issued(office);
    await finish(office, taskOneOf('ba-be'), 'ba-be');
    await acknowledge(office, taskOneOf('cho-moi'), 'cho-moi');
    await report(office, taskOneOf('cho-moi'), 'cho-moi');
    await office.ask(SuspendAssignment, { assignmentId: taskOneOf('na-ri'), reason: 'sắp xếp lại' }, clerk);
    await recall();
    await office.settle();
    expect(await statusOf(taskOneOf('ba-be'))).toBe('accepted');
    for (const unitId of ['cho-moi', 'na-ri', 'pac-nam']) expect(await statusOf(taskOneOf(unitId))).toBe('withdrawn');
  });

  it('withdraws once, however often it is delivered', async () => {
    await issued(office);
    await recall();
    await office.settle(2);
    await office.settleAgain();
    expect((await office.log()).filter(({ type }) => type === 'AssignmentWithdrawn.v1')).toHaveLength(2);
  });

  it('takes with it what was handed on, level by level', async () => {
    office.organisation.units([...provinceUnits, someUnit('village', 'nam-mau')]);
    await issued(office);
    const child = cascadedAssignmentIdOf(taskOneOf('ba-be'), 'nam-mau');
    const grandchild = cascadedAssignmentIdOf(child, 'village');
    await handOn(office, taskOneOf('ba-be'), 'ba-be', 'nam-mau');
    await handOn(office, child, 'nam-mau', 'village');
    await recall();
    await office.settle();
    expect(await statusOf(child)).toBe('withdrawn');
    expect(await statusOf(grandchild)).toBe('withdrawn');
  });

  it('takes with it what is open below an assignment that was accepted', async () => {
    office.organisation.units([...provinceUnits, someUnit('village', 'nam-mau')]);
    await issued(office);
    const child = cascadedAssignmentIdOf(taskOneOf('ba-be'), 'nam-mau');
    const other = cascadedAssignmentIdOf(taskOneOf('ba-be'), 'quang-khe');
    const grandchild = cascadedAssignmentIdOf(child, 'village');
    await handOn(office, taskOneOf('ba-be'), 'ba-be', 'nam-mau', 'quang-khe');
    await handOn(office, child, 'nam-mau', 'village');
    await finish(office, child, 'nam-mau', officerOf('ba-be'));
    await finish(office, taskOneOf('ba-be'), 'ba-be');
    await recall();
    await office.settle(2);
    expect(await statusOf(taskOneOf('ba-be'))).toBe('accepted');
    expect(await statusOf(child)).toBe('accepted');
    expect(await statusOf(other)).toBe('withdrawn');
    expect(await statusOf(grandchild)).toBe('withdrawn');
  });
});
