import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import { CheckWork, itemsOf } from './check-work.js';
import { openOffice, type Office } from './office.js';

describe('assignments by words', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
    await CheckWork.begin(office, await office.as('kiemtra'), await office.as('vanphong'));
  });
  afterAll(() => office.close());

  it('are found in everything by who inspects, and by a unit among its own', async () => {
    const of = async (login: string, query: string) => {
      const { status, body } = await (await office.as(login)).get(`/assignments?${query}`);
      expect(status).toBe(200);
      return itemsOf(body).map(({ unitId }) => unitId);
    };
    expect(new Set(await of('kiemtra', 'text=viec+1'))).toEqual(new Set(['HU-1', 'HU-2'].map(unitIdOf)));
    expect(new Set(await of('chomoi', 'text=viec+1'))).toEqual(new Set([unitIdOf('HU-1')]));
    expect(new Set(await of('kiemtra', `text=viec+1&unitId=${unitIdOf('HU-2')}`))).toEqual(new Set([unitIdOf('HU-2')]));
  });

  it('are refused of a unit out of scope, and for nothing to look for', async () => {
    const district = await office.as('chomoi');
    expect((await district.get(`/assignments?text=viec&unitId=${unitIdOf('HU-2')}`)).status).toBe(403);
    expect((await district.get('/assignments?text=%3F%3F')).body).toMatchObject({ code: 'search-says-nothing' });
    expect((await district.get('/assignments')).status).toBe(400);
  });
});
