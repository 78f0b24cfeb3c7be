import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '#domain';
import { Authority } from '../authorisation/authority.js';
import { person, provinceUnits, SetOrganisation, someUnit } from '../fixtures/province.js';

describe('a review of a directive', () => {
  let organisation: SetOrganisation;
  beforeEach(() => {
    organisation = new SetOrganisation();
  });

  const may = async (role: Role, unitId: string) => {
    const rights = await new Authority(organisation).rightsOf(person(role, unitId));
    return rights.may('review', 'Review', { issuerUnitId: 'standing-committee', monitorUnitId: 'mass-board' });
  };

  it('is its issuer’s and its monitor’s', async () => {
    expect(await may('issuer', 'office')).toBe(true);
    expect(await may('monitor', 'mass-board')).toBe(true);
    for (const role of ['issuer', 'unit-officer', 'inspector', 'administrator'] as const) {
      expect(await may(role, 'mass-board')).toBe(false);
    }
    expect(await may('monitor', 'office')).toBe(false);
    expect(await may('issuer', 'ba-be')).toBe(false);
  });

  it('passes to whoever took the monitor over as a whole', async () => {
    const on = '2026-03-01';
    const successors = [{ unitId: 'new-board', extent: 'whole' }] as const;
    const succession = { decreeId: 'decree', on, successors, heirId: 'new-board' };
    const merged = someUnit('mass-board', 'province', { kind: 'party-board', dissolvedOn: on, succession });
    const others = provinceUnits.filter(({ unitId }) => unitId !== 'mass-board');
    organisation.units([...others, merged, someUnit('new-board', 'province', { kind: 'party-board' })]);
    expect(await may('monitor', 'new-board')).toBe(true);
    expect(await may('monitor', 'mass-board')).toBe(false);
  });
});
