import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { unitIdOf } from '#application';
import { DrivenClock } from '#event-sourcing';
import { openStores, readConfiguration, type Stores } from '#hosting';
import { undecidedCount } from '#read-models';
import { testDatabase, type TestDatabase } from '#testing';
import { balanceOf, type Balance } from '../../apps/cli/src/bench/reform/balance.js';
import {
  communeCode,
  countryIn,
  OPEN_EACH,
  provinceId,
  type Country,
} from '../../apps/cli/src/bench/reform/country.js';
import { ReformedCountry } from '../../apps/cli/src/bench/reform/reformed-country.js';

const TABLE = join(process.cwd(), '../shared/data/communes-2025-succession.csv');
const present = existsSync(TABLE) || process.env['SKIP_IS_FAILURE'] === '1';

/** Thái Nguyên with Bắc Kạn; Cao Bằng; Ninh Bình with Hà Nam and Nam Định. */
const PROVINCES = ['19', '04', '37'];
const BAC_KAN = '06';
const THAI_NGUYEN = '19';
/** When the first of July begins in Vietnam. */
const IN_FORCE = '2025-06-30T17:00:00.000Z';

(present ? describe : describe.skip)('the communes of three provinces on 1 July 2025', () => {
  let database: TestDatabase;
  let stores: Stores;
  let country: Country;
  let reformed: ReformedCountry;
  let before: Balance;
  const clock = new DrivenClock('2025-06-20T02:00:00.000Z');
  const oldWith = (outcome: string) =>
    [...country.old].filter(([, one]) => one.outcome === outcome).map(([code]) => code);

  beforeAll(async () => {
    database = await testDatabase();
    stores = await openStores(database.url, { ...readConfiguration({}), dataFolder: '/nowhere' }, clock);
    country = countryIn(TABLE, PROVINCES);
    reformed = await ReformedCountry.seeded(country, stores);
    before = await balanceOf(stores.readModels, IN_FORCE);
  }, 120_000);
  afterAll(async () => {
    await reformed.close();
    await stores.close();
    await database.close();
  });

  const balance = () => balanceOf(stores.readModels, IN_FORCE);
  const openAt = async (): Promise<Map<string, number>> => {
    const { rows } = await sql<{ unitId: string; n: number }>`
      select unit_id, count(*) as n from assignments where standing in ('open', 'suspended') group by unit_id`.execute(
      stores.readModels,
    );
    return new Map(rows.map(({ unitId, n }) => [unitId, n]));
  };

  it('change nothing before the day, though their decrees are adopted', async () => {
    for (const province of country.newProvinces) await reformed.adopt(province);
    expect(await reformed.passOn()).toEqual({ decrees: 0, assignments: 0, people: 0 });
    expect(await balance()).toEqual(before);
  });

  it('pass on what was merged whole, and the sums are the same at every level', async () => {
    clock.advanceTo(IN_FORCE);
    const passed = await reformed.passOn();
    expect(passed).toEqual({ decrees: 3, assignments: oldWith('passes').length * OPEN_EACH, people: 0 });
    const after = await balance();
    expect(after.root).toEqual(before.root);
    expect(after.assignments).toBe(before.assignments);
  });

  it('become as many as the table says: 108 of Bắc Kạn become 37', async () => {
    const tree = await reformed.tree();
    const ofBacKan = [...country.old].filter(([, { province }]) => province === BAC_KAN).map(([code]) => code);
    expect(ofBacKan).toHaveLength(108);
    const heirs = ofBacKan.map((code) => tree.heirOf(unitIdOf(communeCode(code))));
    expect(new Set(heirs).size).toBe(37);
    for (const heir of heirs)
      expect(tree.get(heir)).toMatchObject({ parentId: provinceId(THAI_NGUYEN), dissolvedOn: null });
    const now = [...tree.all()].filter(({ kind, dissolvedOn }) => kind === 'commune-committee' && !dissolvedOn);
    expect(now).toHaveLength(new Set(country.rows.map(({ newCode }) => newCode)).size);
  });

  it('lose nothing and double nothing: each successor has what its predecessors had', async () => {
    const tree = await reformed.tree();
    const open = await openAt();
    const expected = new Map<string, number>();
    for (const code of country.old.keys()) {
      const heir = tree.heirOf(unitIdOf(communeCode(code)));
      expected.set(heir, (expected.get(heir) ?? 0) + OPEN_EACH);
    }
    expect(open).toEqual(expected);
  });

  it('leave everything partial to a person, and the old units’ record to the old units', async () => {
    const waiting = oldWith('waits');
    expect(await undecidedCount(stores.readModels, { today: '2025-07-01' })).toBe(waiting.length * OPEN_EACH);
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from assignments join units using (unit_id)
      where follow_up = 'done-late' and code = any(${[...country.old.keys()].map(communeCode)}::text[])`.execute(
      stores.readModels,
    );
    expect(rows[0]!.n).toBe(country.old.size);
    const [code] = waiting;
    const from = unitIdOf(communeCode(code!));
    const { succession } = (await reformed.tree()).get(from)!;
    const to = succession!.successors[0]!.unitId;
    const province = country.rows.find(({ oldCode }) => oldCode === code)!.newSuperiorCode;
    await reformed.decide(province, from, to);
    await reformed.settled();
    expect(await reformed.passOn()).toMatchObject({ assignments: OPEN_EACH });
    expect(await undecidedCount(stores.readModels, { today: '2025-07-01' })).toBe((waiting.length - 1) * OPEN_EACH);
    expect((await balance()).root).toEqual(before.root);
  });
});
