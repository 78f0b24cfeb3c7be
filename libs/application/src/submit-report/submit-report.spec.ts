import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EvidenceMissing, SecretDocument } from '#domain';
import { acknowledge, officerOf, someReport, taskOneOf } from '../fixtures/assignments.js';
import { issued, someTask } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { EvidenceUnknown } from '../ports/evidence-files.js';
import { SubmitReport } from './submit-report.js';

const assignmentId = taskOneOf('ba-be');
const plan = { sha256: 'a'.repeat(64), name: 'ke-hoach.pdf', size: 20_480, mediaType: 'application/pdf' };
let office: OfficeUnderTest;

const submit = (evidence: (typeof plan)[]) =>
  office.ask(SubmitReport, { assignmentId, ...someReport, evidence }, officerOf('ba-be'));

beforeEach(async () => {
  office = await openOffice();
  await issued(office, { tasks: [someTask('1', { productRequired: true })] });
  await acknowledge(office, assignmentId, 'ba-be');
});
afterEach(() => office.close());

describe('submitting a report', () => {
  it('with evidence that was uploaded records it with its author and time', async () => {
    office.uploaded.add(plan.sha256);
    office.clock.advanceTo('2026-03-10T02:00:00.000Z');
    const [event] = (await submit([plan])).events;
    expect(event).toMatchObject({
      type: 'ReportSubmitted.v1',
      data: { evidence: [plan], byUserId: officerOf('ba-be').userId, submittedAt: '2026-03-10T02:00:00.000Z' },
    });
  });

  it('takes size and type from what was uploaded, not from what is said of it', async () => {
    office.uploaded.add(plan.sha256);
    const [event] = (await submit([{ ...plan, size: 1, mediaType: 'text/html' }])).events;
    expect(event).toMatchObject({ data: { evidence: [plan] } });
  });

  it('with evidence that nobody uploaded is refused, and the file is named', async () => {
    const outcome = submit([plan]);
    await expect(outcome).rejects.toBeInstanceOf(EvidenceUnknown);
    await expect(outcome).rejects.toMatchObject({ fields: { name: 'ke-hoach.pdf', sha256: plan.sha256 } });
    expect((await office.assignmentOf(assignmentId)).status).toBe('in-work');
  });

  it('without the evidence that the task demands is refused', async () =>
    expect(submit([])).rejects.toBeInstanceOf(EvidenceMissing));

  it('that bears a secrecy mark is refused', async () => {
    const narrative = { ...someReport.narrative, causes: 'TUYỆT MẬT\nTheo kế hoạch' };
    const secret = office.ask(SubmitReport, { assignmentId, ...someReport, narrative }, officerOf('ba-be'));
    await expect(secret).rejects.toBeInstanceOf(SecretDocument);
    expect((await office.assignmentOf(assignmentId)).status).toBe('in-work');
  });
});
