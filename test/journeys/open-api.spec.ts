import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DescribedApi, DescribedOperation } from './described-api.js';
import { openOffice, type Office } from './office.js';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

describe('the description of the API', () => {
  let office: Office;
  let api: DescribedApi;

  beforeAll(async () => {
    office = await openOffice();
    api = office.described;
  });
  afterAll(() => office.close());

  const nameOf = ({ method, path }: DescribedOperation) => `${method.toUpperCase()} ${path}`;
  const namesOf = (operations: readonly DescribedOperation[]) => operations.map(nameOf);
  const all = (isSo: (operation: DescribedOperation) => boolean) =>
    expect(namesOf(api.operations.filter((one) => !isSo(one)))).toEqual([]);
  const says =
    (...statuses: readonly number[]) =>
    ({ operation }: DescribedOperation) =>
      statuses.every((status) => operation.responses[status]?.content?.['application/problem+json']);
  const where = (applies: (operation: DescribedOperation) => boolean, ...statuses: number[]) => {
    expect(api.operations.filter(applies).length).toBeGreaterThan(0);
    all((one) => !applies(one) || says(...statuses)(one));
  };

  /** Every schema below, with the way to it. */
  function* schemasIn(part: unknown, way: string): Generator<[way: string, schema: Json]> {
    if (Array.isArray(part)) for (const [index, one] of part.entries()) yield* schemasIn(one, `${way}.${index}`);
    if (!isObject(part) || Array.isArray(part)) return;
    if ('type' in part && !isObject(part['type'])) yield [way, part];
    for (const [name, one] of Object.entries(part)) yield* schemasIn(one, `${way}.${name}`);
  }
  const offending = (isWrong: (schema: Json, name: string) => boolean) =>
    [...schemasIn(api.description.components, ''), ...schemasIn(api.description.paths, '')]
      .filter(([way, schema]) => isWrong(schema, way.split('.').at(-1)!))
      .map(([way]) => way);
  const typesOf = ({ type }: Json) => [type].flat();

  it('tells of every operation what success answers', () => {
    all(({ operation }) => {
      const success = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
      // What a browser is led through has no answer of its own.
      const leadsOn = '302' in operation.responses;
      if (leadsOn) return success.length === 0;
      return (
        success.length === 1 &&
        success.every(([status, { content }]) =>
          status === '204' ? !content : Object.values(content ?? {}).some(({ schema }) => schema),
        )
      );
    });
    expect(api.operations.length).toBeGreaterThan(60);
  });

  it('has no schema that leaves open what is in an object or a list', () => {
    const isOpen = (schema: Json) =>
      (typesOf(schema).includes('object') && !('properties' in schema) && !('additionalProperties' in schema)) ||
      (typesOf(schema).includes('array') && !('items' in schema));
    expect(offending(isOpen)).toEqual([]);
    const isEmpty = (schema: Json) => isObject(schema['properties']) && Object.keys(schema['properties']).length === 0;
    expect(offending(isEmpty)).toEqual([]);
  });

  it('gives days and instants their format, and writes what may be null as 3.1 does', () => {
    const isTime = /(?:At|On|[dD]ate|Day)$/;
    const isUnformatted = (schema: Json, name: string) =>
      isTime.test(name) && typesOf(schema).includes('string') && !('format' in schema) && !('pattern' in schema);
    expect(offending(isUnformatted)).toEqual([]);
    expect(JSON.stringify(api.description)).not.toContain('"nullable"');
  });

  it('refers to nothing that is not there', () => {
    const refs = [...JSON.stringify(api.description).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    const unknown = refs.map(([, name]) => name!).filter((name) => !(name in api.description.components.schemas));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('tells what may be refused', () => {
    const asksLogin = ({ operation }: DescribedOperation) => (operation.security ?? []).length > 0;
    const takesBody = ({ operation }: DescribedOperation) => operation.requestBody !== undefined;
    const isCommand = ({ operation }: DescribedOperation) =>
      (operation.parameters ?? []).some(({ name }) => name === 'Idempotency-Key');
    where(asksLogin, 400, 401, 403, 503);
    where(takesBody, 400, 413, 415, 503);
    where(({ path }) => path.includes('{'), 400, 404);
    where(isCommand, 409, 412, 422);
    where(({ method, path }) => method === 'post' && path === '/sessions', 401, 403, 429);
    where(({ method, path }) => method === 'put' && path === '/me/password', 422, 429);
  });

  it('demands If-Match where an answer without it would be 428', () => {
    const ifMatch = ({ operation }: DescribedOperation) =>
      (operation.parameters ?? []).find(({ name }) => name === 'If-Match');
    const demanding = api.operations.filter((one) => ifMatch(one)?.['required'] === true);
    expect(namesOf(demanding)).toEqual(['PATCH /directives/{directiveId}']);
    expect(namesOf(api.operations.filter(says(428)))).toEqual(namesOf(demanding));
  });
});
