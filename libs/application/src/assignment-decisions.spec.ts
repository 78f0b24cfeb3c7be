import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AssignmentUnknown } from '#domain';
import { CommandIdReused, StaleScreen } from '#event-sourcing';
import { acknowledge, officerOf, report, someReport, taskOneOf } from './fixtures/assignments.js';
import { AcceptReport } from './accept-report/accept-report.js';
import { AcknowledgeAssignment } from './acknowledge-assignment/acknowledge-assignment.js';
import { AssignmentDecisions } from './assignment-decisions.js';
import { NotAllowed } from './authorisation/not-allowed.js';
import { issued } from './fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from './fixtures/office.js';
import { clerk } from './fixtures/province.js';
import { SubmitReport } from './submit-report/submit-report.js';

const assignmentId = taskOneOf('ba-be');
let office: OfficeUnderTest;

beforeEach(async () => {
  office = await openOffice();
  await issued(office);
});
afterEach(() => office.close());

describe('a command to an assignment', () => {
  it('is carried out for whom it concerns, and recorded with who and when', async () => {
    await acknowledge(office, assignmentId, 'ba-be');
    const last = (await office.log()).at(-1);
    expect(last).toMatchObject({
      type: 'AssignmentAcknowledged.v1',
      meta: { actor: { unitId: 'ba-be' }, occurredAt: '2026-03-02T01:00:00.000Z' },
    });
  });

  it('is refused to another unit, and writes nothing', async () => {
    const before = await office.store.lastPosition();
    await expect(acknowledge(office, assignmentId, 'cho-moi')).rejects.toBeInstanceOf(NotAllowed);
    expect(await office.store.lastPosition()).toBe(before);
  });

  it('names an assignment that exists', async () =>
    expect(acknowledge(office, 'nowhere', 'ba-be')).rejects.toBeInstanceOf(AssignmentUnknown));

  it('is accepted by the giver, as the report waits', async () => {
    await acknowledge(office, assignmentId, 'ba-be');
    await report(office, assignmentId, 'ba-be');
    await expect(office.ask(AcceptReport, { assignmentId, remark: null }, officerOf('ba-be'))).rejects.toBeInstanceOf(
      NotAllowed,
    );
    await office.ask(AcceptReport, { assignmentId, remark: null }, clerk);
    expect((await office.assignmentOf(assignmentId)).status).toBe('accepted');
  });
});

describe('a command that comes twice under one id', () => {
  it('is answered as the first time and written once', async () => {
    const first = await office.ask(AcknowledgeAssignment, { assignmentId }, officerOf('ba-be'), 'once');
    const again = await office.ask(AcknowledgeAssignment, { assignmentId }, officerOf('ba-be'), 'once');
    expect(first).toMatchObject({ repeated: false });
    expect(again).toMatchObject({ repeated: true, revision: first.revision, position: first.position });
    expect(await office.store.lastPosition()).toBe(first.position);
  });

  it('is answered as the first time also when others have gone on since', async () => {
    const first = await office.ask(AcknowledgeAssignment, { assignmentId }, officerOf('ba-be'), 'once');
    await report(office, assignmentId, 'ba-be');
    await office.ask(AcceptReport, { assignmentId, remark: null }, clerk);
    const again = await office.ask(AcknowledgeAssignment, { assignmentId }, officerOf('ba-be'), 'once');
    expect(again).toMatchObject({ repeated: true, position: first.position });
  });

  it('at the same instant is written once', async () => {
    await acknowledge(office, assignmentId, 'ba-be');
    const send = () => office.ask(SubmitReport, { assignmentId, ...someReport }, officerOf('ba-be'), 'at-once');
    const answers = await Promise.all([send(), send(), send()]);
    expect(new Set(answers.map(({ position }) => position)).size).toBe(1);
    const types = await office.typesOf(`assignment-${assignmentId}`);
    expect(types.filter((type) => type === 'ReportSubmitted.v1')).toHaveLength(1);
  });

  it('but asks for something else, is refused', async () => {
    const decisions = office.get(AssignmentDecisions);
    const ask = (fingerprint: string) => {
      const meta = {
        commandId: 'reused',
        correlationId: 'reused',
        causationId: null,
        actor: officerOf('ba-be'),
        occurredAt: '2026-03-02T01:00:00.000Z',
        fingerprint,
      };
      const command = new AcknowledgeAssignment({ assignmentId }, meta);
      return decisions.carryOut('acknowledge', command, { type: 'AcknowledgeAssignment', data: { assignmentId } });
    };
    await ask('one');
    await expect(ask('other')).rejects.toBeInstanceOf(CommandIdReused);
  });
});

describe('a command from a stale screen', () => {
  it('is refused with the revision that is now', async () => {
    const decisions = office.get(AssignmentDecisions);
    const meta = {
      commandId: 'stale',
      correlationId: 'stale',
      causationId: null,
      actor: officerOf('ba-be'),
      occurredAt: '2026-03-02T01:00:00.000Z',
    };
    await acknowledge(office, assignmentId, 'ba-be');
    const refuse = new SubmitReport({ assignmentId, ...someReport }, meta, { seenRevision: 0 });
    const outcome = decisions.carryOut('report', refuse, { type: 'AcknowledgeAssignment', data: { assignmentId } });
    await expect(outcome).rejects.toBeInstanceOf(StaleScreen);
    await expect(outcome).rejects.toMatchObject({ fields: { seenRevision: 0, currentRevision: 1 } });
  });
});
