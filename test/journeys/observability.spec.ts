import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { userIdOf } from '#domain';
import { openTelemetry, traceIdOf, type Telemetry } from '#observability';
import { startTraceReceiver } from '#testing';
import { issuedAssignments } from './clerk-work.js';
import { openOffice, PASSWORD, type Office } from './office.js';

type Line = Record<string, unknown>;

let receiver: Awaited<ReturnType<typeof startTraceReceiver>>;
let telemetry: Telemetry;
let office: Office;
const written: string[] = [];
const secrets: string[] = [];

const lines = (): Line[] => written.map((line) => JSON.parse(line) as Line);

async function metrics(): Promise<string> {
  return (await fetch(telemetry.metricsUrl!)).text();
}

const issueId = (): string => {
  const line = lines().find(({ route }) => route === '/api/v1/directives/:directiveId/issue');
  return line!['correlationId'] as string;
};

// People sign in rightly and wrongly, passwords are changed and reset, a directive is issued and given.
beforeAll(async () => {
  receiver = await startTraceReceiver();
  const output = { write: (line: string) => void written.push(line) };
  const metricsAt = { metricsHost: '127.0.0.1', metricsPort: 0 };
  telemetry = await openTelemetry({
    program: 'office',
    logLevel: 'trace',
    ...metricsAt,
    otlpEndpoint: receiver.url,
    output,
  });
  office = await openOffice({ telemetry });
  const clerk = await office.as('vanphong');
  const administrator = await office.as('quantri');
  const officer = await office.as('chomoi');
  const wrong = 'mật khẩu gõ nhầm rồi';
  await office.anybody().post('/sessions', { login: 'chomoi', password: wrong });
  const next = 'mật khẩu mới, cũng dài';
  const changed = await officer.put('/me/password', { currentPassword: PASSWORD, newPassword: next });
  const reset = await administrator.post(`/users/${userIdOf('babe')}/password-reset`);
  const at = await issuedAssignments(office, clerk);
  const stranger = 'x'.repeat(43);
  await office.anybody(stranger).get('/me');
  await office.anybody().get(`/units?token=${stranger}`);
  const acknowledgement = `/assignments/${at('1', 'HU-1')}/acknowledgement`;
  const [first, second] = [await officer.post(acknowledgement), await officer.post(acknowledgement)];
  await office.settled();
  secrets.push(PASSWORD, wrong, next, stranger, String(reset.body['oneTimePassword']));
  for (const { token } of [clerk, administrator, officer]) secrets.push(token!);
  expect([changed.status, reset.status, first.status, second.status]).toEqual([204, 200, 200, 409]);
}, 120_000);

afterAll(async () => {
  await office.close();
  await telemetry.close();
  await receiver.close();
});

describe('the log of a journey', () => {
  it('holds no password, token or one-time password', () => {
    const whole = written.join('');
    expect(secrets).toHaveLength(8);
    expect(secrets.filter((secret) => secret === 'undefined' || whole.includes(secret))).toEqual([]);
  });

  it('strikes out what somebody logs all the same', () => {
    const before = written.length;
    telemetry.logger.warn(
      { token: secrets[5] },
      `postgres://thongsuot:${encodeURIComponent(PASSWORD)}@host/db ${secrets[4]}`,
    );
    const said = written.slice(before).join('');
    expect(said).toContain('***');
    expect([...secrets, encodeURIComponent(PASSWORD)].filter((secret) => said.includes(secret))).toEqual([]);
  });

  it('has a line for each request, by its route, with who asked and which command', () => {
    const line = lines().find(({ route }) => route === '/api/v1/directives/:directiveId/issue');
    expect(line).toMatchObject({
      level: 30,
      program: 'office',
      msg: 'request',
      method: 'POST',
      status: 200,
      ms: expect.any(Number),
      correlationId: expect.stringMatching(/^[\da-f-]{36}$/),
      commandId: expect.stringMatching(/^[\da-f-]{36}$/),
      userId: userIdOf('vanphong'),
    });
  });

  it('shares its correlation with the events of the request, and with what policies made of them', async () => {
    const events = await office.stores.events.readAll(0, 5_000);
    const ofIssue = events.filter(({ meta }) => meta.correlationId === issueId());
    const types = new Set(ofIssue.map(({ type }) => type));
    expect(types).toContain('DirectiveIssued.v1');
    expect(types).toContain('AssignmentGiven.v1');
  });
});

describe('the metrics of a journey', () => {
  it('count requests, commands, appends, and say how far everybody is', async () => {
    const text = await metrics();
    const value = (name: RegExp): number => Number(new RegExp(`^${name.source} (\\S+)$`, 'm').exec(text)?.[1]);
    expect(value(/thongsuot_commands_total\{command="IssueDirective",outcome="carried-out"\}/)).toBe(1);
    expect(value(/thongsuot_commands_total\{command="AcknowledgeAssignment",outcome="carried-out"\}/)).toBe(1);
    expect(value(/thongsuot_events_appended_total\{type="AssignmentGiven.v1"\}/)).toBeGreaterThan(2);
    expect(value(/thongsuot_append_seconds_count/)).toBeGreaterThan(20);
    expect(text).toMatch(
      /^thongsuot_http_requests_total\{method="POST",route="\/api\/v1\/sessions",status="401"\} 1$/m,
    );
    expect(text).toMatch(/^thongsuot_runner_lag_seconds\{runner="give-assignments.v1"\} 0$/m);
    expect(text).toMatch(/^thongsuot_runner_failing\{runner="[\w-]+\.v\d+"\} 0$/m);
    expect(text).toMatch(/^thongsuot_pool_connections\{state="waiting"\} 0$/m);
    expect(value(/thongsuot_disk_free_bytes/)).toBeGreaterThan(0);
    expect(text).toMatch(/^process_resident_memory_bytes /m);
    if (office.stores.eventStoreName === 'PostgreSQL') {
      expect(text).toMatch(/^thongsuot_runner_lag_events\{runner="give-assignments.v1"\} 0$/m);
    }
  });

  it('bear nobody and nothing by name', async () => {
    const text = await metrics();
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toMatch(/vanphong|chomoi/);
  });
});

describe('the trace of a request', () => {
  it('goes from HTTP through the command and its append to policy and projection', async () => {
    await telemetry.tracing!.close();
    const traceId = traceIdOf(issueId());
    const spans = receiver.spans.filter((span) => span.traceId === traceId);
    const byName = (name: string) => spans.find((span) => span.name === name)!;
    const request = byName('POST /api/v1/directives/:directiveId/issue');
    const command = byName('command IssueDirective');
    expect(command.parentSpanId).toBe(request.spanId);
    expect(spans.some(({ name, parentSpanId }) => name === 'append' && parentSpanId === command.spanId)).toBe(true);
    const reactions = spans.filter(({ name }) => name === 'react give-assignments.v1');
    for (const { links } of reactions) {
      expect(links).toContainEqual(expect.objectContaining({ traceId, spanId: command.spanId }));
    }
    const reacting = new Set(reactions.map(({ spanId }) => spanId));
    const writing = spans.filter(({ name }) => name.startsWith('append')).map(({ parentSpanId }) => parentSpanId!);
    expect(writing.some((parent) => reacting.has(parent))).toBe(true);
    const batches = receiver.spans.filter(({ name }) => name.startsWith('project '));
    const linked = batches.flatMap(({ links = [] }) => links).map(({ spanId }) => spanId);
    expect(linked).toContain(command.spanId);
  });
});
