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

const someUnit = (code: string) => ({ ...unit(code, null), unitId: unitIdOf(code), ...STANDING });
const STANDING = { parentId: null, dissolvedOn: null, succession: null };

const enter = (units: Register['units'], unitGroups: Register['unitGroups'] = []) =>
  office.get(RegisterImport).run({ units, unitGroups }, systemActor(unitIdOf('TU')), () => {});
const isRegistered = async (code: string) => (await office.store.readStream(unitStream(unitIdOf(code)))).length > 0;

describe('an import', () => {
  it('enters units below others that are registered already and not in the file', async () => {
    await enter([unit('TU', null), unit('HU-1', 'TU')]);
    await enter([unit('VP-1', 'DU-1'), unit('DU-1', 'HU-1')]);
    expect(await isRegistered('VP-1')).toBe(true);
  });

  it('leaves units whose codes are alike as they are where they are there, and enters no third one', async () => {
    // As an older version entered them.
    await enter([unit('TU', null), unit('HU-1', 'TU')]);
    await enter([unit('hu-1', 'TU')]);
    office.organisation.units([someUnit('TU'), someUnit('HU-1'), someUnit('hu-1')]);
    await enter([unit('TU', null), unit('HU-1', 'TU'), unit('hu-1', 'TU')]);
    await expect(enter([unit('Hu-1', 'TU')])).rejects.toMatchObject({
      fields: { problems: [{ problem: 'alike', code: 'Hu-1', other: 'hu-1' }] },
    });
  });

  it.each([
    [
      'a parent',
      [unit('HU-2', 'XX'), unit('DU-2', 'HU-2')],
      [],
      [{ problem: 'superior-unknown', code: 'HU-2', superior: 'XX' }],
    ],
    ['a name', [{ ...unit('HU-2', 'TU'), name: ' ' }], [], [{ problem: 'nameless', code: 'HU-2' }]],
    [
      'a unit of a group',
      [unit('HU-2', 'TU')],
      [group('G', ['TU', 'XX'])],
      [{ problem: 'member-unknown', code: 'G', member: 'XX' }],
    ],
    [
      'the top of a circle',
      [unit('A', 'B'), unit('B', 'A')],
      [],
      [
        { problem: 'below-itself', code: 'A', superior: 'B' },
        { problem: 'below-itself', code: 'B', superior: 'A' },
      ],
    ],
    [
      'a superior of a kind below which it may stand',
      [unit('VP-2', 'TU'), unit('DU-2', 'VP-2')],
      [],
      [
        {
          problem: 'superior-unfit',
          code: 'DU-2',
          kind: 'commune-committee',
          superior: 'VP-2',
          superiorKind: 'office',
        },
      ],
    ],
    [
      'a superior, where another unit stands at the head',
      [unit('TU', null), unit('HU-2', null)],
      [],
      [{ problem: 'second-head', code: 'HU-2', head: 'TU' }],
    ],
    [
      'one entry for a group',
      [unit('TU', null)],
      [group('G', ['TU']), group('G', ['TU'])],
      [{ problem: 'twice', code: 'G' }],
    ],
    ['something in a group', [unit('HU-2', 'TU')], [group('G', [])], [{ problem: 'selects-nothing', code: 'G' }]],
    ['one entry for a code', [unit('A', null), unit('A', null)], [], [{ problem: 'twice', code: 'A' }]],
    [
      'a code of its own whatever its capitals',
      [unit('HU-2', 'TU'), unit('hu-2', 'TU')],
      [],
      [{ problem: 'alike', code: 'hu-2', other: 'HU-2' }],
    ],
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
