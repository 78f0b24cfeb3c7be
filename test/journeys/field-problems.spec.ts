import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UNIT_KINDS } from '#domain';
import { fieldInWords } from '../../apps/api/src/problems/field-names.js';
import { NO_SUCH } from './clerk-work.js';
import type { Answer, Client } from './client.js';
import { openOffice, type Office } from './office.js';

interface Told {
  readonly path: string;
  readonly name: string | null;
  readonly rule: string;
  readonly detail: string;
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: object;
}

interface Route {
  readonly requestBody?: unknown;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Route>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

describe('a field that cannot be taken', () => {
  let office: Office;
  let admin: Client;
  let district: Client;

  beforeAll(async () => {
    office = await openOffice();
    [admin, district] = [await office.as('quantri'), await office.as('chomoi')];
  });
  afterAll(() => office.close());

  const unit = { code: 'X-1', name: 'Đơn vị', kind: 'office', parentId: null, establishedOn: '2026-01-01' };

  const problems = async (request: (headers: Readonly<Record<string, string>>) => Promise<Answer>) => {
    const told = async (language: string) => {
      const { status, body } = await request({ 'accept-language': language });
      expect({ status, code: body['code'] }).toEqual({ status: 400, code: 'invalid-input' });
      return body['fields'] as Told[];
    };
    return { vi: await told('vi'), en: await told('en') };
  };
  const ofUnit = (change: object) => problems((headers) => admin.post('/units', { ...unit, ...change }, headers));

  it('is told with the values that are allowed', async () => {
    const { vi, en } = await ofUnit({ kind: 'ministry' });
    const kinds = UNIT_KINDS.join(', ');
    const told = { path: 'kind', rule: 'isIn', allowed: [...UNIT_KINDS] };
    expect(vi).toEqual([{ ...told, name: 'loại', detail: `phải là một trong: ${kinds}` }]);
    expect(en).toEqual([{ ...told, name: 'kind', detail: `must be one of ${kinds}` }]);
  });

  it('is told with the form of a day, an instant, an id, and an example', async () => {
    const day = await ofUnit({ establishedOn: '01/02/2026' });
    expect(day.vi).toEqual([
      {
        path: 'establishedOn',
        name: 'ngày thành lập',
        rule: 'matches',
        form: 'day',
        example: '2026-03-31',
        detail: 'phải là ngày dạng NĂM-THÁNG-NGÀY, từ năm 1900 đến năm 2199, ví dụ 2026-03-31',
      },
    ]);
    expect(day.en).toMatchObject([{ detail: 'must be a day as YYYY-MM-DD from 1900 to 2199, such as 2026-03-31' }]);

    const step = (body: object) => (headers: Readonly<Record<string, string>>) =>
      district.post(`/assignments/${NO_SUCH}/delivery`, body, headers);
    const instant = await problems(step({ occurredAt: 'hôm qua' }));
    expect(instant.vi).toMatchObject([{ path: 'occurredAt', detail: expect.stringMatching(/ví dụ 2026-03-31T08:30/) }]);
    const id = await ofUnit({ parentId: 'có dấu' });
    expect(id.en).toMatchObject([{ path: 'parentId', detail: expect.stringMatching(/such as 6f0c2a1e-/) }]);
    const inPath = await problems((headers) => admin.get('/units/%20', headers));
    expect(inPath.vi).toMatchObject([{ path: 'unitId', detail: expect.stringMatching(/ví dụ 6f0c2a1e-/) }]);
  });

  it('is told with its bounds', async () => {
    const long = await ofUnit({ name: 'x'.repeat(301) });
    expect(long.vi).toEqual([
      {
        path: 'name',
        name: 'tên',
        rule: 'maxLength',
        least: 1,
        most: 300,
        detail: 'phải là chuỗi ký tự, dài từ 1 đến 300 ký tự',
      },
    ]);
    expect(long.en).toMatchObject([{ detail: 'must be text of 1 to 300 characters' }]);
    const page = await problems((headers) => admin.get('/units?limit=1000', headers));
    expect(page.vi).toMatchObject([{ path: 'limit', least: 1, most: 200, detail: 'phải là số từ 1 đến 200' }]);
    const cascade = (headers: Readonly<Record<string, string>>) =>
      district.post(`/assignments/${NO_SUCH}/cascade`, { shares: 'HU-1' }, headers);
    expect((await problems(cascade)).en).toMatchObject([
      { path: 'shares', detail: 'must be a list of at most 10000 items' },
    ]);
  });

  it('is told to be missing, or to be none of this request', async () => {
    const { vi, en } = await ofUnit({ kind: undefined, name: undefined, colour: 'red' });
    expect(vi).toMatchObject([
      { path: 'colour', name: null, rule: 'whitelistValidation', detail: 'không phải mục của yêu cầu này; hãy bỏ đi' },
      { path: 'name', rule: 'isDefined', detail: expect.stringMatching(/^còn thiếu/) },
      { path: 'kind', rule: 'isDefined', detail: expect.stringMatching(/^còn thiếu; phải là một trong: /) },
    ]);
    expect(en.map(({ detail }) => detail.split(';')[0])).toEqual([
      'is no field of this request',
      'is missing',
      'is missing',
    ]);
  });

  it('is told to hold what is no text', async () => {
    const { vi, en } = await ofUnit({ name: 'Đơn\0vị' });
    expect(vi).toMatchObject([{ path: 'name', rule: 'plainText', detail: expect.stringMatching(/NUL/) }]);
    expect(en).toMatchObject([{ detail: expect.stringMatching(/NUL or U\+202E/) }]);
    const turned = await ofUnit({ name: 'Đơn\u202evị' });
    expect(turned.vi).toMatchObject([{ path: 'name', rule: 'plainText' }]);
  });

  it('has a name in both languages, whichever request it is of', async () => {
    const { paths, components } = (await (await fetch(office.url.replace(/v1$/, 'openapi.json'))).json()) as Described;
    const fields = new Set<string>();
    const gather = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      const { $ref, properties } = part as Schema;
      for (const name of Object.keys(properties ?? {})) fields.add(name);
      if ($ref) gather(components.schemas[$ref.slice($ref.lastIndexOf('/') + 1)]);
      Object.values(part).forEach(gather);
    };
    for (const { requestBody, parameters = [] } of Object.values(paths).flatMap((path) => Object.values(path))) {
      gather(requestBody);
      for (const { name, in: place } of parameters) if (place !== 'header') fields.add(name);
    }
    expect(fields.size).toBeGreaterThan(100);
    for (const language of ['vi', 'en'] as const) {
      expect([...fields].filter((field) => fieldInWords(field, language) === null)).toEqual([]);
    }
  });
});
