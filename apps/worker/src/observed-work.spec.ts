import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { JobHandler, Jobs, NewJob } from '#adapters/bullmq';
import { MailNotSent, type Mailer } from '#adapters/mail';
import { circumstances, openTelemetry, type Telemetry } from '#observability';
import { startTraceReceiver, type TraceReceiver } from '#testing';
import { measuredMailer, observedJobs } from './observed-work.js';

/** Does a job when it is told to. */
class PatientJobs implements Jobs {
  readonly added: NewJob[] = [];
  private handler: JobHandler = async () => {};

  async every(): Promise<void> {}
  async add(_queue: string, jobs: readonly NewJob[]): Promise<void> {
    this.added.push(...JSON.parse(JSON.stringify(jobs)));
  }
  async process(_queue: string, handler: JobHandler): Promise<void> {
    this.handler = handler;
  }
  async counts() {
    return { waiting: this.added.length, delayed: 0, active: 0 };
  }
  async close(): Promise<void> {}

  async work(): Promise<void> {
    for (const { id, data } of this.added.splice(0)) await this.handler({ id, data: { ...data } });
  }
}

let receiver: TraceReceiver;
let telemetry: Telemetry;

beforeEach(async () => {
  receiver = await startTraceReceiver();
  const metricsAt = { metricsHost: '127.0.0.1', metricsPort: 0 };
  telemetry = await openTelemetry({ program: 'test', logLevel: 'silent', ...metricsAt, otlpEndpoint: receiver.url });
});
afterEach(async () => {
  await telemetry.close();
  await receiver.close();
});

const scraped = async () => (await fetch(telemetry.metricsUrl!)).text();

describe('a job', () => {
  it('is linked to where it was added, and its handler sees its own data only', async () => {
    const patient = new PatientJobs();
    const jobs = observedJobs(patient, telemetry);
    const seen: object[] = [];
    await jobs.process('mail', async ({ data }) => void seen.push({ data, said: circumstances() }));
    await telemetry.tracing!.span('react mail-notices.v1', {}, () => jobs.add('mail', [{ id: 'a', data: { n: 1 } }]));
    await patient.work();
    expect(seen).toEqual([{ data: { n: 1 }, said: { queue: 'mail', jobId: 'a' } }]);
    await telemetry.tracing!.close();
    const [cause, job] = ['react mail-notices.v1', 'job mail'].map((name) =>
      receiver.spans.find((s) => s.name === name)!,
    );
    expect(job!.traceId).not.toBe(cause!.traceId);
    expect(job!.links).toEqual([expect.objectContaining({ traceId: cause!.traceId, spanId: cause!.spanId })]);
  });

  it('carries nothing where nothing is traced, and is measured all the same', async () => {
    const patient = new PatientJobs();
    const jobs = observedJobs(patient, { meters: telemetry.meters, tracing: null });
    let fails = true;
    await jobs.process('mail', async () => {
      if (fails) throw new Error('not yet');
    });
    await jobs.add('mail', [{ id: 'a', data: { n: 1 } }]);
    expect(patient.added).toEqual([{ id: 'a', data: { n: 1 } }]);
    await expect(patient.work()).rejects.toThrow('not yet');
    fails = false;
    await jobs.add('mail', [{ id: 'a', data: {} }]);
    await patient.work();
    const text = await scraped();
    expect(text).toMatch(/^thongsuot_job_seconds_count\{queue="mail",outcome="failed"\} 1$/m);
    expect(text).toMatch(/^thongsuot_job_seconds_count\{queue="mail",outcome="done"\} 1$/m);
  });
});

it('letters are counted by what came of them', async () => {
  const outcomes = [null, new MailNotSent('address-refused', 'no such user', true), new Error('away')];
  const mailer: Mailer = {
    send: async () => {
      const failure = outcomes.shift();
      if (failure) throw failure;
    },
    close: () => {},
  };
  const measured = measuredMailer(mailer, telemetry.meters);
  const mail = { to: 'a@b.vn', subject: '', text: '', messageId: 'm' };
  await measured.send(mail);
  await expect(measured.send(mail)).rejects.toThrow();
  await expect(measured.send(mail)).rejects.toThrow();
  const text = await scraped();
  for (const outcome of ['sent', 'refused', 'failed']) {
    expect(text).toContain(`thongsuot_letters_total{outcome="${outcome}"} 1`);
  }
});
