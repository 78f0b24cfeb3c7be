import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { unitStream, type UnitKind } from '#domain';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { systemActor } from '../system-actor.js';
import { RegisterImport, unitIdOf, type Register } from './import-register.js';

let office: OfficeUnderTest;
beforeEach(async () => {
  office = await openOffice();
  office.organisation.units([]);
});
afterEach(() => office.close());

const KINDS: Readonly<Record<string, UnitKind>> = {
  TU: 'province-committee',
  DU: 'commune-committee',
  VP: 'office',
};
const unit = (code: string, parentCode: string | null): Register['units'][number] => ({
  code,
  name: code,
  kind: KINDS[code.slice(0, 2)] ?? 'district-committee',
  parentCode,
  establishedOn: '2000-01-01',
});
const group = (code: string, include: readonly string[]): Register['unitGroups'][number] => ({
  code,
  name: code,
  aliases: [],
  selector: { kinds: [] },
  include,
});

const enter = (units: Register['units'], unitGroups: Register['unitGroups'] = []) =>
  office.get(RegisterImport).run({ units, unitGroups }, systemActor(unitIdOf('TU')), () => {});
const isRegistered = async (code: string) => (await office.store.readStream(unitStream(unitIdOf(code)))).length > 0;

describe('an import', () => {
  it('enters units below others that are registered already and not in the file', async () => {
    await enter([unit('TU', null), unit('HU-1', 'TU')]);
    await enter([unit('VP-1', 'DU-1'), unit('DU-1', 'HU-1')]);
    expect(await isRegistered('VP-1')).toBe(true);
  });

  it.each([
    [
      'a parent',
      [unit('HU-2', 'XX'), unit('DU-2', 'HU-2')],
      [],
      ['HU-2 stands below XX, which is neither there nor registered'],
    ],
    ['a name', [{ ...unit('HU-2', 'TU'), name: ' ' }], [], ['HU-2 has no name']],
    [
      'a unit of a group',
      [unit('HU-2', 'TU')],
      [group('G', ['TU', 'XX'])],
      ['the group G names XX, which is neither there nor registered'],
    ],
    [
      'the top of a circle',
      [unit('A', 'B'), unit('B', 'A')],
      [],
      ['A stands below B, and so below itself', 'B stands below A, and so below itself'],
    ],
    [
      'a superior of a kind below which it may stand',
      [unit('VP-2', 'TU'), unit('DU-2', 'VP-2')],
      [],
      ['DU-2 (commune-committee) does not stand below VP-2 (office)'],
    ],
    [
      'a superior, where another unit stands at the head',
      [unit('TU', null), unit('HU-2', null)],
      [],
      ['HU-2 stands at the head beside TU'],
    ],
    ['one entry for a code', [unit('A', null), unit('A', null)], [], ['A stands there twice']],
  ])('says what lacks %s, and enters nothing', async (_, units, unitGroups, problems) => {
    await enter([unit('TU', null)]);
    const before = await office.store.lastPosition();
    await expect(enter(units, unitGroups)).rejects.toMatchObject({
      code: 'register-inconsistent',
      fields: { problems },
    });
    expect(await office.store.lastPosition()).toBe(before);
  });
});
