import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { userIdOf } from '#domain';
import { deriveId } from '#event-sourcing';
import type { Client } from './client.js';
import { issuedAssignments } from './clerk-work.js';
import { directiveText } from './directive-text.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Headers, type Refused } from './refused.js';

describe('the same command', () => {
  let office: Office;
  let clerk: Client;
  let find: Awaited<ReturnType<typeof issuedAssignments>>;
  let refused: Refused;

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    clerk = await office.as('vanphong');
    find = await issuedAssignments(office, clerk);
  });
  afterAll(() => office.close());

  const key = { 'idempotency-key': 'a-key' };

  it('twice, one after the other, is answered as at first', async () => {
    const first = await clerk.post('/directives/drafts', directiveText, key);
    const position = await office.lastPosition();
    const second = await clerk.post('/directives/drafts', directiveText, key);
    expect(second.body).toEqual({ ...first.body, repeated: true });
    expect(await office.lastPosition()).toBe(position);
    expect(first.body['directiveId']).toBe(
      deriveId('directive', deriveId('request', userIdOf('vanphong'), key['idempotency-key'])),
    );
  });

  it('ten times at the same instant is one event', async () => {
    const before = await office.lastPosition();
    const same = { 'idempotency-key': 'at-once' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => clerk.post('/directives/drafts', directiveText, same)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const bodies = answers.map(({ body }) => ({ ...body, repeated: null }));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(await office.eventsAfter(before)).toBe(1);
  });

  it('under a key that meant something else is refused', async () => {
    const other = { text: `${directiveText}\nKhác.` };
    expect(await refused((headers) => clerk.post('/directives/drafts', other, { ...headers, ...key }))).toMatchObject({
      code: 'idempotency-key-reused',
      status: 422,
    });
    const suspend = (headers: Headers) =>
      clerk.post(`/assignments/${find('1', 'HU-1')}/suspension`, { reason: 'Chờ.' }, { ...headers, ...key });
    expect(await refused(suspend)).toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('at the same instant with another body under the same key: one is carried out, the other one is refused', async () => {
    for (let round = 0; round < 40; round++) {
      const before = await office.lastPosition();
      const same = { 'idempotency-key': `race-${round}` };
      const texts = [directiveText, `${directiveText}\nKhác.`];
      const answers = await Promise.all(texts.map((text) => clerk.post('/directives/drafts', { text }, same)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 422]));
      expect(answers.find(({ status }) => status === 422)!.body).toMatchObject({ code: 'idempotency-key-reused' });
      expect(await office.eventsAfter(before)).toBe(1);
      const carriedOut = answers.findIndex(({ status }) => status === 201);
      const { directiveId, position } = answers[carriedOut]!.body as { directiveId: string; position: number };
      const shown = await clerk.get(`/directives/${directiveId}?source=true&atLeastPosition=${position}`);
      expect(shown.body['source']).toBe(texts[carriedOut]);
    }
  });

  it('at the same instant for two things under the same key: one is carried out, the other one is refused', async () => {
    const units = ['HU-1', 'HU-2'];
    for (let round = 0; round < 20; round++) {
      const before = await office.lastPosition();
      const same = { 'idempotency-key': `two-things-${round}` };
      const [step, body] = round % 2 ? ['resumption', {}] : ['suspension', { reason: 'Chờ.' }];
      const answers = await Promise.all(
        units.map((unit) => clerk.post(`/assignments/${find('1', unit)}/${step}`, body, same)),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 422]));
      expect(answers.find(({ status }) => status === 422)!.body).toMatchObject({ code: 'idempotency-key-reused' });
      expect(await office.eventsAfter(before)).toBe(1);
      const refusedUnit = units[answers.findIndex(({ status }) => status === 422)]!;
      expect((await clerk.post(`/assignments/${find('1', refusedUnit)}/${step}`, body)).status).toBe(200);
    }
  });

  it('under a key that is none is refused', async () => {
    const post = (headers: Headers) =>
      clerk.post('/directives/drafts', directiveText, { ...headers, 'idempotency-key': 'x'.repeat(201) });
    expect(await refused(post)).toMatchObject({ code: 'invalid-input', fields: [{ path: 'Idempotency-Key' }] });
  });
});
