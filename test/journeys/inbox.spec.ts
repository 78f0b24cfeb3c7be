import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Client } from './client.js';
import { issuedAssignments } from './clerk-work.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Headers } from './refused.js';

type Item = Record<string, unknown>;
type Sections = Readonly<Record<string, { readonly items: readonly Item[]; readonly next: string | null }>>;

const INBOX = `/units/${unitIdOf('HU-1')}/inbox`;

describe('a unit opens its inbox', () => {
  let office: Office;
  let clerk: Client;
  let district: Client;
  let find: (no: string, unit: string) => string;

  beforeAll(async () => {
    office = await openOffice();
    [clerk, district] = [await office.as('vanphong'), await office.as('chomoi')];
    find = await issuedAssignments(office, clerk);
    await district.post(`/assignments/${find('1', 'HU-1')}/acknowledgement`);
    await clerk.post(`/assignments/${find('2', 'HU-1')}/withdrawal`, { reason: 'Giao nhầm.' });
    await office.settled();
  });
  afterAll(() => office.close());

  it('and sees what is in each section, the withdrawn among them', async () => {
    const { body } = await district.get(INBOX);
    const sections = body['sections'] as Sections;
    expect(body['counts']).toMatchObject({ new: 1, 'in-work': 1, withdrawn: 1, done: 0 });
    expect(Object.keys(sections)).toEqual(Object.keys(body['counts'] as object));
    expect(sections['new']!.items).toMatchObject([{ taskNo: '3' }]);
    expect(sections['in-work']!.items).toMatchObject([{ taskNo: '1' }]);
    expect(sections['withdrawn']!.items).toMatchObject([
      { taskNo: '2', withdrawReason: 'Giao nhầm.', withdrawnAt: '2026-03-02T02:00:00.000Z' },
    ]);
    expect(sections['done']!.items).toEqual([]);
  });

  it('and goes on in a section with its cursor', async () => {
    const whole = `/units/${unitIdOf('HU-2')}/inbox`;
    const first = ((await clerk.get(`${whole}?limit=1`)).body['sections'] as Sections)['new']!;
    const taskNos = first.items.map(({ taskNo }) => taskNo);
    for (let { next } = first; next !== null;) {
      const { body } = await clerk.get(`${whole}?section=new&limit=1&cursor=${encodeURIComponent(next)}`);
      taskNos.push(...(body['items'] as Item[]).map(({ taskNo }) => taskNo));
      next = body['next'] as string | null;
    }
    expect(taskNos).toHaveLength(3);
    expect(new Set(taskNos)).toEqual(new Set(['1', '2', '3']));
    const page = await district.get(`${INBOX}?section=withdrawn&limit=1`);
    expect(page.body).toMatchObject({ section: 'withdrawn', items: [{ taskNo: '2' }], next: null });
    const astray = (headers: Headers) => district.get(`${INBOX}?cursor=W10`, headers);
    expect(await refusedBy(office)(astray)).toMatchObject({ code: 'cursor-invalid' });
  });

  it('and is offered for each assignment what fits where it stands', async () => {
    const may = async (who: Client, no: string) => (await who.get(`/assignments/${find(no, 'HU-1')}`)).body['may'];
    expect(await may(district, '3')).toEqual(['deliver', 'acknowledge', 'refuse', 'ask-extension']);
    expect(await may(district, '1')).toEqual(['cascade', 'report', 'ask-extension']);
    expect(await may(clerk, '1')).toEqual(['suspend', 'withdraw', 'extend', 'transfer']);
    expect(await may(district, '2')).toEqual([]);
    await district.post(`/assignments/${find('1', 'HU-1')}/reports`, { narrative: { results: 'Đã làm xong.' } });
    await office.settled();
    expect(await may(clerk, '1')).toEqual(['return', 'accept', 'suspend', 'withdraw', 'extend']);
    await clerk.post(`/assignments/${find('1', 'HU-1')}/reports/acceptance`, {});
    await office.settled();
    expect(await may(clerk, '1')).toEqual([]);
    expect(await may(district, '1')).toEqual([]);
  });

  it('and no more finds there what was withdrawn more than thirty days ago', async () => {
    office.clock.advanceTo(new Date(office.clock.now().getTime() + 31 * 86_400_000));
    const again = await office.as('chomoi');
    expect((await again.get(INBOX)).body['counts']).toMatchObject({ withdrawn: 0, new: 1 });
  });
});
