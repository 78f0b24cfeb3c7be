import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { reformDay, reformDayStream, type DecreeContent, type ReformDayEvent } from '#domain';
import { fold, type EventStore } from '#event-sourcing';
import { AdoptDecree } from '../adopt-decree/adopt-decree.js';
import { CorrectDecree } from '../correct-decree/correct-decree.js';
import { DraftDecree } from '../draft-decree/draft-decree.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { administrator } from '../fixtures/province.js';

let office: OfficeUnderTest;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const content = (inForceOn: string): DecreeContent => ({
  number: '1/NQ',
  title: 'sắp xếp',
  inForceOn,
  changes: [{ type: 'merge', unitIds: ['nam-mau'], into: 'quang-khe' }],
});

it('a decree that was put off gives its units free on the day it had, also after a crash in between', async () => {
  const claimsOn = async (day: string) =>
    fold(reformDay, (await office.store.readStream(reformDayStream(day))) as unknown as ReformDayEvent[]).size;
  const decreeId = 'd';
  await office.ask(DraftDecree, { decreeId, content: content('2026-07-01') }, administrator);
  await office.ask(AdoptDecree, { decreeId }, administrator);
  expect(await claimsOn('2026-07-01')).toBe(1);
  const putOff = { decreeId, content: content('2026-08-01'), reason: 'Lùi ngày' };
  const append = office.store.append.bind(office.store);
  const breaking: EventStore['append'] = async (one) => {
    if (one.events.some(({ type }) => type === 'ReformedUnitsReleased.v1')) throw new Error('cut off');
    return append(one);
  };
  Object.assign(office.store, { append: breaking });
  await expect(office.ask(CorrectDecree, putOff, administrator, 'put-off')).rejects.toThrow('cut off');
  Object.assign(office.store, { append });
  await office.ask(CorrectDecree, putOff, administrator, 'put-off');
  expect([await claimsOn('2026-07-01'), await claimsOn('2026-08-01')]).toEqual([0, 1]);
});

it.each([
  ['number', { number: ' ' }],
  ['title', { title: '' }],
])('a decree without a %s is not entered', async (missing, blank) => {
  const asked = office.ask(
    DraftDecree,
    { decreeId: 'd', content: { ...content('2026-07-01'), ...blank } },
    administrator,
  );
  await expect(asked).rejects.toMatchObject({ code: 'decree-unnamed', fields: { missing } });
});
