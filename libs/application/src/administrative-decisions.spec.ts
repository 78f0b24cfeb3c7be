import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  DateInvalid,
  ParentUnitMissing,
  UnitUnknown,
  SecondRoot,
  SuperiorUnfit,
  userIdOf,
  type UnitGroup,
  type UnitKind,
} from '#domain';
import { NotAllowed } from './authorisation/not-allowed.js';
import { DefineUnitGroup } from './define-unit-group/define-unit-group.js';
import { DissolveUnit } from './dissolve-unit/dissolve-unit.js';
import { EstablishUnit } from './establish-unit/establish-unit.js';
import { openOffice, type OfficeUnderTest } from './fixtures/office.js';
import { administrator, clerk, districts, someUnit } from './fixtures/province.js';
import { ReassignUser } from './reassign-user/reassign-user.js';
import { RegisterUser } from './register-user/register-user.js';
import { RenameUnit } from './rename-unit/rename-unit.js';

let office: OfficeUnderTest;

const KINDS: Readonly<Record<string, UnitKind>> = { province: 'province-committee', 'ba-be': 'district-committee' };
const establish = (unitId: string, parentId: string | null, establishedOn = '2000-01-01') => {
  const kind = KINDS[unitId] ?? 'commune-committee';
  const { dissolvedOn: _none, succession: _neither, ...unit } = someUnit(unitId, parentId, { establishedOn, kind });
  return office.ask(EstablishUnit, unit, administrator);
};
const define = (changes: Partial<UnitGroup>) =>
  office.ask(DefineUnitGroup, { ...districts, ...changes }, administrator);
const someone = {
  login: 'babe',
  displayName: 'Dương Thị Mai',
  unitId: 'ba-be',
  role: 'unit-officer',
  email: null,
} as const;

beforeEach(async () => {
  office = await openOffice();
  await establish('province', null);
  await establish('ba-be', 'province');
});
afterEach(() => office.close());

async function refusedWithoutATrace(outcome: () => Promise<unknown>, refusal: new (...fields: never[]) => Error) {
  const before = await office.store.lastPosition();
  await expect(outcome()).rejects.toBeInstanceOf(refusal);
  expect(await office.store.lastPosition()).toBe(before);
}

describe('a command of administration', () => {
  it('is the administrator’s; others are refused before they learn anything', async () => {
    await refusedWithoutATrace(() => office.ask(RegisterUser, { ...someone, unitId: 'nowhere' }, clerk), NotAllowed);
    await refusedWithoutATrace(
      () => office.ask(DissolveUnit, { unitId: 'ba-be', on: '2026-07-01' }, clerk),
      NotAllowed,
    );
  });

  it('finds a parent that was established a moment ago', async () => {
    await establish('nam-mau', 'ba-be');
    expect(await office.typesOf('unit-nam-mau')).toEqual(['UnitEstablished.v1']);
    await refusedWithoutATrace(() => establish('x', 'nowhere'), ParentUnitMissing);
  });

  it('enters no second head, and no unit below one where none of its kind stands', async () => {
    await refusedWithoutATrace(() => establish('x', null), SecondRoot);
    await establish('nam-mau', 'ba-be');
    await refusedWithoutATrace(() => establish('x', 'nam-mau'), SuperiorUnfit);
  });

  it('takes only days that are on the calendar', async () => {
    await refusedWithoutATrace(() => establish('x', 'ba-be', '2026-02-30'), DateInvalid);
    const on = '2026-13-01';
    await refusedWithoutATrace(() => office.ask(DissolveUnit, { unitId: 'ba-be', on }, administrator), DateInvalid);
    await refusedWithoutATrace(
      () => office.ask(RenameUnit, { unitId: 'ba-be', name: 'Huyện ủy', on }, administrator),
      DateInvalid,
    );
  });

  it('binds a person to a unit that exists, at registration and later', async () => {
    await office.ask(RegisterUser, someone, administrator);
    const userId = userIdOf('babe');
    expect(await office.typesOf(`user-${userId}`)).toEqual(['UserRegistered.v1']);
    const reassign = (unitId: string) => office.ask(ReassignUser, { userId, unitId, role: 'issuer' }, administrator);
    await refusedWithoutATrace(() => reassign('nowhere'), UnitUnknown);
    await refusedWithoutATrace(
      () => office.ask(RegisterUser, { ...someone, login: 'b', unitId: 'nowhere' }, administrator),
      UnitUnknown,
    );
    await reassign('province');
    expect(await office.typesOf(`user-${userId}`)).toEqual(['UserRegistered.v1', 'UserReassigned.v1']);
  });

  it('defines a group of units that exist', async () => {
    await define({ selector: { kinds: ['district-committee'], below: 'province' }, include: ['ba-be'] });
    expect(await office.typesOf('group-districts')).toEqual(['UnitGroupDefined.v1']);
    await refusedWithoutATrace(() => define({ include: ['nowhere'] }), UnitUnknown);
    await refusedWithoutATrace(() => define({ exclude: ['nowhere'] }), UnitUnknown);
    await refusedWithoutATrace(
      () => define({ selector: { kinds: ['district-committee'], below: 'nowhere' } }),
      UnitUnknown,
    );
  });
});
