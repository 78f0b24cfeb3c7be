import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Client } from './client.js';
import { NO_SUCH } from './clerk-work.js';
import { directiveText } from './directive-text.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Headers, type Refused } from './refused.js';

describe('a bad request is refused by name and leaves no event', () => {
  let office: Office;
  let admin: Client;
  let clerk: Client;
  let district: Client;
  let refused: Refused;

  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    [admin, clerk, district] = [await office.as('quantri'), await office.as('vanphong'), await office.as('chomoi')];
  });
  afterAll(() => office.close());

  const unit = { code: 'X-1', name: 'Đơn vị', kind: 'office', parentId: null, establishedOn: '2026-01-01' };

  it('with unknown or malformed fields name each of them', async () => {
    const input = { ...unit, kind: 'ministry', colour: 'red', name: '' };
    const { code, fields } = await refused((headers) => admin.post('/units', input, headers));
    expect(code).toBe('invalid-input');
    expect((fields as { path: string }[]).map(({ path }) => path).toSorted()).toEqual(['colour', 'kind', 'name']);
  });

  it('nested too', async () => {
    const indicators = [{ name: 'x', value: 'nhiều' }];
    const report = (headers: Headers) =>
      district.post(`/assignments/${NO_SUCH}/reports`, { narrative: { results: 'Xong.' }, indicators }, headers);
    expect(await refused(report)).toMatchObject({ code: 'invalid-input', fields: [{ path: 'indicators.0.value' }] });
  });

  it('that have a list where an object belongs', async () => {
    const order = (step: unknown) => (headers: Headers) =>
      clerk.post('/orders', { step, assignmentIds: [NO_SUCH] }, headers);
    for (const step of [[], [[]]]) {
      expect(await refused(order(step))).toMatchObject({ code: 'invalid-input', fields: [{ path: 'step' }] });
    }
    const decree = { number: '1/NQ', title: 'Sắp xếp', inForceOn: '2026-12-01', changes: [[]] };
    const drafted = (headers: Headers) => clerk.post('/reforms', decree, headers);
    expect(await refused(drafted)).toMatchObject({ code: 'invalid-input', fields: [{ path: 'changes' }] });
  });

  it('that are no JSON, of another media type, or to nowhere', async () => {
    const json = { 'content-type': 'application/json' };
    expect(await refused((headers) => admin.post('/units', '{"code":', { ...headers, ...json }))).toMatchObject({
      code: 'json-invalid',
    });
    expect(await refused((headers) => admin.post('/units', '[]', { ...headers, ...json }))).toMatchObject({
      code: 'invalid-input',
    });
    expect(await refused((headers) => admin.post('/units', '5', { ...headers, ...json }))).toMatchObject({
      code: 'invalid-input',
    });
    expect(await refused((headers) => admin.post('/units', '{"__proto__":{}}', { ...headers, ...json }))).toMatchObject(
      { code: 'json-invalid' },
    );
    expect(
      await refused((headers) => admin.post('/units', 'x', { ...headers, 'content-type': 'text/csv' })),
    ).toMatchObject({ status: 415 });
    expect(await refused((headers) => admin.get('/nowhere', headers))).toMatchObject({
      code: 'route-unknown',
      status: 404,
    });
  });

  it('with ids and cursors that cannot be', async () => {
    expect(await refused((headers) => clerk.get('/directives/%zz', headers))).toMatchObject({
      code: 'request-refused',
    });
    expect(await refused((headers) => clerk.get('/directives/%00', headers))).toMatchObject({
      code: 'invalid-input',
    });
    expect(await refused((headers) => clerk.get(`/directives/${'x'.repeat(500)}`, headers))).toMatchObject({
      status: 400,
    });
    expect(await refused((headers) => clerk.get('/directives?text=%00', headers))).toMatchObject({
      code: 'invalid-input',
    });
    expect(await refused((headers) => clerk.get('/directives?cursor=abc', headers))).toMatchObject({
      code: 'cursor-invalid',
    });
    expect(await refused((headers) => clerk.get('/directives?limit=100000', headers))).toMatchObject({
      code: 'invalid-input',
    });
  });

  it('of somebody without the right', async () => {
    expect(await refused((headers) => clerk.post('/units', unit, headers))).toMatchObject({
      code: 'not-allowed',
      status: 403,
    });
    expect(await refused((headers) => district.post('/directives/drafts', directiveText, headers))).toMatchObject({
      code: 'not-allowed',
    });
    expect(await refused((headers) => district.get('/users', headers))).toMatchObject({ code: 'not-allowed' });
    expect(await refused((headers) => district.get(`/units/${unitIdOf('TU')}/inbox`, headers))).toMatchObject({
      code: 'not-allowed',
    });
  });

  const step = (who: Client) => (headers: Headers) => who.post(`/assignments/${NO_SUCH}/delivery`, {}, headers);

  it('with a token that is missing or made up', async () => {
    expect(await refused(step(office.anybody()))).toMatchObject({ code: 'token-missing', status: 401 });
    expect(await refused(step(office.anybody('x'.repeat(43))))).toMatchObject({ code: 'token-unknown', status: 401 });
  });

  it.each([
    'Basic dmFucGhvbmc6bWF0LWtoYXU=',
    'Bearer',
    'Bearer x',
    'Bearer  two words-that-are-long-enough',
    'Bearer !!!!!!!!!!!!!!!!!!!!!!!!!!!!',
    `Token ${'x'.repeat(43)}`,
    'x'.repeat(43),
  ])('with an Authorization header that holds no token: %s', async (authorization) => {
    const path = `/assignments/${NO_SUCH}/delivery`;
    const post = (headers: Headers) => office.anybody().post(path, {}, { ...headers, authorization });
    expect(await refused(post)).toMatchObject({ code: 'token-malformed', status: 401 });
  });

  it('with a token that was revoked', async () => {
    const visitor = await office.as('kiemtra');
    expect((await visitor.get('/me')).status).toBe(200);
    expect((await visitor.delete('/sessions/current')).status).toBe(204);
    expect(await refused(step(visitor))).toMatchObject({ code: 'token-revoked', status: 401 });
  });

  it('with a token that has expired', async () => {
    office.clock.advanceTo(new Date(office.clock.now().getTime() + 12 * 3_600_000));
    expect(await refused(step(district))).toMatchObject({ code: 'token-expired', status: 401 });
  });
});
