import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DateInvalid, GroupUnknown, SecretDocument, UnitUnknown, type Correction } from '#domain';
import { drafted } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk } from '../fixtures/province.js';
import { CorrectDraft } from './correct-draft.js';

let office: OfficeUnderTest;
const correct = (correction: Correction) => office.ask(CorrectDraft, { directiveId: 'directive-1', correction }, clerk);

beforeEach(async () => {
  office = await openOffice();
  await drafted(office);
});
afterEach(() => office.close());

const unknownUnit = { kind: 'unit', unitId: 'nowhere' } as const;
const unknownGroup = { kind: 'group', groupId: 'nobody' } as const;
const nobody = { monitorNamed: null, coordinators: [], reportsTo: null, recurrence: null };

describe('correcting a draft', () => {
  it('binds names to units and groups that there are', async () => {
    const addressees = [
      { kind: 'unit', unitId: 'ba-be' },
      { kind: 'group', groupId: 'districts' },
    ] as const;
    const tasks = [{ no: '1', addressees, coordinatorIds: ['mass-board'] }];
    await correct({ issuerUnitId: 'standing-committee', followUp: { ...nobody, monitorUnitId: 'mass-board' }, tasks });
    expect((await office.log()).at(-1)?.type).toBe('DraftCorrected.v1');
  });

  it.each<[string, Correction, new (...fields: never[]) => Error]>([
    ['an unknown issuer', { issuerUnitId: 'nowhere' }, UnitUnknown],
    ['an unknown monitor', { followUp: { ...nobody, monitorUnitId: 'nowhere' } }, UnitUnknown],
    ['an unknown addressee', { tasks: [{ no: '1', addressees: [unknownUnit] }] }, UnitUnknown],
    ['an unknown group', { tasks: [{ no: '1', addressees: [unknownGroup] }] }, GroupUnknown],
    ['an unknown coordinator', { tasks: [{ no: '1', coordinatorIds: ['nowhere'] }] }, UnitUnknown],
    ['a title that bears a secrecy mark', { title: 'TỐI MẬT: về công tác cán bộ' }, SecretDocument],
    ['a date that is none', { documentDate: '2026-02-30' }, DateInvalid],
    [
      'a deadline that is none',
      { tasks: [{ no: '1', deadline: { kind: 'date', lastDay: '13/3/2026' } }] },
      DateInvalid,
    ],
  ])('refuses %s, and writes nothing', async (_what, correction, refusal) => {
    const before = await office.store.lastPosition();
    await expect(correct(correction)).rejects.toBeInstanceOf(refusal);
    expect(await office.store.lastPosition()).toBe(before);
  });
});
