import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { at, dueAt } from '#domain';
import { acknowledge, officerOf, report, taskOneOf } from '../fixtures/assignments.js';
import { issued, someTask } from '../fixtures/directives.js';
import { GrantExtension } from '../grant-extension/grant-extension.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk, provinceUnits, someUnit } from '../fixtures/province.js';
import { RequestExtension } from '../request-extension/request-extension.js';
import { ResumeAssignment } from '../resume-assignment/resume-assignment.js';
import { SuspendAssignment } from '../suspend-assignment/suspend-assignment.js';
import type { ChaseJob } from './chase-jobs.js';
import { Chaser } from './chaser.js';

/** Given on Monday, 2 March, due on Friday, 13 March 2026. */
const assignmentId = taskOneOf('ba-be');
const followUp = {
  monitorUnitId: 'mass-board',
  monitorNamed: null,
  coordinators: [],
  reportsTo: null,
  recurrence: null,
};
let office: OfficeUnderTest;
let chaser: Chaser;

async function open(start: string): Promise<void> {
  office = await openOffice(start);
  chaser = office.get(Chaser);
}

afterEach(() => office.close());

const assignmentsOf = (jobs: readonly ChaseJob[]) => jobs.flatMap(({ data }) => data.assignmentIds);

/** What one tick finds at that time of that day. */
async function tickAt(date: string, time: string): Promise<ChaseJob[]> {
  office.clock.advanceTo(at(date, time));
  const found: ChaseJob[] = [];
  const count = await chaser.tick(async (jobs) => void found.push(...jobs));
  expect(count).toBe(assignmentsOf(found).length);
  return found;
}

/** One tick, and all its jobs done. */
async function chaseAt(date: string, time: string): Promise<void> {
  for (const { data } of await tickAt(date, time)) await chaser.chase(data);
}

async function chased() {
  const events = (await office.log()).filter(({ type }) => type === 'AssignmentChased.v1');
  return events.map(({ data, meta }) => {
    const { rung, toldUnitIds } = data as { rung: string; toldUnitIds: string[] };
    return { rung, toldUnitIds, occurredAt: meta.occurredAt };
  });
}

const rungs = async () => (await chased()).map(({ rung }) => rung);

async function openWithOneAssignment(): Promise<void> {
  await open(at('2026-03-02', '08:00'));
  await issued(office, { followUp, tasks: [someTask('1', { addressees: [{ kind: 'unit', unitId: 'ba-be' }] })] });
}

describe('the chaser', () => {
  beforeEach(openWithOneAssignment);

  it('climbs the ladder rung by rung, nothing early, each once', async () => {
    await chaseAt('2026-03-10', '07:29');
    expect(await rungs()).toEqual([]);
    await chaseAt('2026-03-10', '07:30');
    await chaseAt('2026-03-10', '07:31');
    await chaseAt('2026-03-13', '23:59');
    expect(await rungs()).toEqual(['due-soon']);
    await chaseAt('2026-03-14', '07:30');
    await chaseAt('2026-03-16', '07:29');
    expect(await rungs()).toEqual(['due-soon']);
    await chaseAt('2026-03-16', '07:30');
    await chaseAt('2026-03-19', '23:00');
    expect(await rungs()).toEqual(['due-soon', 'overdue']);
    await chaseAt('2026-03-20', '07:30');
    await chaseAt('2026-12-31', '07:30');
    expect(await chased()).toEqual([
      { rung: 'due-soon', toldUnitIds: ['ba-be'], occurredAt: at('2026-03-10', '07:30') },
      { rung: 'overdue', toldUnitIds: ['ba-be', 'province'], occurredAt: at('2026-03-16', '07:30') },
      { rung: 'escalated', toldUnitIds: ['standing-committee', 'mass-board'], occurredAt: at('2026-03-20', '07:30') },
    ]);
  });

  it('takes the hardest rung, once, after an outage', async () => {
    await chaseAt('2026-04-01', '09:00');
    await chaseAt('2026-04-01', '09:01');
    expect(await rungs()).toEqual(['escalated']);
  });

  it('gives the same assignments under the same rung a job of the same name, so that a queue holds it once', async () => {
    const first = await tickAt('2026-03-10', '07:30');
    const again = await tickAt('2026-03-10', '07:31');
    expect(again).toEqual(first);
    const [later] = await tickAt('2026-03-16', '07:30');
    expect(later?.id).not.toBe(first[0]?.id);
  });

  it('writes once when a tick and its jobs are doubled', async () => {
    const jobs = [...(await tickAt('2026-03-10', '07:30')), ...(await tickAt('2026-03-10', '07:30'))];
    await Promise.all([...jobs, ...jobs].map(({ data }) => chaser.chase(data)));
    expect(await rungs()).toEqual(['due-soon']);
  });
});

describe('one tick', () => {
  it('waits for the next morning with what was given at night with little time left', async () => {
    await open(at('2026-03-10', '22:00'));
    await issued(office);
    expect(await tickAt('2026-03-10', '22:01')).toEqual([]);
    expect(assignmentsOf(await tickAt('2026-03-11', '07:30'))).toHaveLength(2);
  });

  it('pages through more than it asks for at once, in jobs that keep their names as others are done', async () => {
    const many = Array.from({ length: 2_050 }, (_, n) => someUnit(`commune-${n}`, 'ba-be'));
    await open(at('2026-03-02', '08:00'));
    office.organisation.units([...provinceUnits.slice(0, 7), ...many]);
    const addressees = many.map(({ unitId }) => ({ kind: 'unit' as const, unitId }));
    await issued(office, { tasks: [someTask('1', { addressees })] });
    const jobs = await tickAt('2026-03-16', '07:30');
    expect(new Set(assignmentsOf(jobs)).size).toBe(2_050);
    expect(jobs.every(({ data }) => data.rung === 'overdue' && data.dueAt === dueAt('2026-03-13'))).toBe(true);
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(jobs.length);
    expect(jobs.length).toBeLessThanOrEqual(16);
    const [done, ...left] = jobs;
    await chaser.chase(done!.data);
    expect(await tickAt('2026-03-16', '07:31')).toEqual(left);
  });

  it('chases the others of a job in which one cannot be chased, and says that it failed', async () => {
    await openWithOneAssignment();
    const [job] = await tickAt('2026-03-10', '07:30');
    const broken = { ...job!.data, assignmentIds: ['no-such-assignment', ...job!.data.assignmentIds] };
    await expect(chaser.chase(broken)).rejects.toThrow();
    expect(await rungs()).toEqual(['due-soon']);
  });

  it('has nothing under way any more when a job has failed, however many parts it was done in', async () => {
    await openWithOneAssignment();
    const [job] = await tickAt('2026-03-10', '07:30');
    const commands = office.get(CommandBus);
    const execute = commands.execute.bind(commands);
    const settled: number[] = [];
    jest.spyOn(commands, 'execute').mockImplementation(async (command) => {
      const n = settled.push(0);
      return execute(command).finally(() => (settled[n - 1] = 1));
    });
    const unknown = Array.from({ length: 100 }, (_, n) => `no-such-assignment-${n}`);
    const broken = { ...job!.data, assignmentIds: [...unknown, ...job!.data.assignmentIds] };
    await expect(chaser.chase(broken)).rejects.toThrow();
    expect(settled).toEqual(broken.assignmentIds.map(() => 1));
    expect(await rungs()).toEqual(['due-soon']);
  });
});

describe('a chase that was overtaken', () => {
  beforeEach(openWithOneAssignment);

  it('by the report writes nothing', async () => {
    const [job] = await tickAt('2026-03-10', '07:30');
    await acknowledge(office, assignmentId, 'ba-be');
    await report(office, assignmentId, 'ba-be');
    await chaser.chase(job!.data);
    await chaseAt('2026-03-16', '07:30');
    expect(await rungs()).toEqual([]);
  });

  it('by an extension writes nothing; the new deadline has its own ladder', async () => {
    await acknowledge(office, assignmentId, 'ba-be');
    await chaseAt('2026-03-10', '07:30');
    const [job] = await tickAt('2026-03-16', '07:30');
    const extension = { assignmentId, reason: 'chờ hướng dẫn', lastDay: '2026-03-27' };
    await office.ask(RequestExtension, extension, officerOf('ba-be'));
    await office.ask(GrantExtension, { assignmentId, lastDay: null }, clerk);
    await chaser.chase(job!.data);
    expect(await rungs()).toEqual(['due-soon']);
    await chaseAt('2026-03-23', '07:30');
    expect(await tickAt('2026-03-24', '07:30')).toHaveLength(1);
    await chaseAt('2026-03-24', '07:30');
    expect(await rungs()).toEqual(['due-soon', 'due-soon']);
  });

  it('by a suspension writes nothing until the work is resumed', async () => {
    const [job] = await tickAt('2026-03-10', '07:30');
    await office.ask(SuspendAssignment, { assignmentId, reason: 'sắp xếp lại' }, clerk);
    await chaser.chase(job!.data);
    await chaseAt('2026-03-11', '07:30');
    expect(await rungs()).toEqual([]);
    await office.ask(ResumeAssignment, { assignmentId }, clerk);
    await chaseAt('2026-03-11', '07:31');
    expect(await rungs()).toEqual(['due-soon']);
  });
});
