import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DecreeUnknown } from '#domain';
import { NotAllowed } from '../authorisation/not-allowed.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { administrator, clerk, person, provinceUnits } from '../fixtures/province.js';
import { DecideSuccession } from './decide-succession.js';

let office: OfficeUnderTest;
const dissolved = { decreeId: 'd', on: '2025-07-01', successors: [], heirId: null };

beforeEach(async () => {
  office = await openOffice();
  const ended = ['cho-moi', 'nam-mau'];
  office.organisation.units(
    provinceUnits.map((one) =>
      ended.includes(one.unitId) ? { ...one, dissolvedOn: '2025-07-01', succession: dissolved } : one,
    ),
  );
});
afterEach(() => office.close());

describe('who says what a dissolved unit leaves to whom', () => {
  const decide = (actor: typeof clerk, fromUnitId: string, toUnitId: string) => {
    const decision = { decreeId: 'd', fromUnitId, toUnitId, assignmentIds: null, number: null, text: 'x' };
    return office.ask(DecideSuccession, decision, actor);
  };
  const district = person('issuer', 'ba-be');

  // The decree itself is not known here: whoever may ask is told so.
  it.each([
    ['a committee above it', district, 'nam-mau', 'quang-khe', DecreeUnknown],
    ['the province', clerk, 'nam-mau', 'nong-ha', DecreeUnknown],
    ['the administrator', administrator, 'nam-mau', 'nong-ha', DecreeUnknown],
    ['but no committee to a unit out of its reach', district, 'nam-mau', 'nong-ha', NotAllowed],
    ['but not the unit itself', person('issuer', 'cho-moi'), 'cho-moi', 'nong-ha', NotAllowed],
    ['but no unit beside it', person('issuer', 'cho-moi'), 'nam-mau', 'nong-ha', NotAllowed],
  ])('is %s', async (_who, actor, from, to, outcome) => {
    const before = await office.store.lastPosition();
    await expect(decide(actor, from, to)).rejects.toBeInstanceOf(outcome);
    expect(await office.store.lastPosition()).toBe(before);
  });
});
