import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchLine, Measured } from '../bench-line.js';
import type { BenchServer } from '../bench-office.js';
import { balanceOf } from './balance.js';
import { countryIn, OPEN_EACH } from './country.js';
import { ReformedCountry } from './reformed-country.js';

/** Facts to be measured on; no part of the project. */
const TABLE = join(process.cwd(), '..', 'shared', 'data', 'communes-2025-succession.csv');

/** Thái Nguyên with Bắc Kạn, Ninh Bình and Cao Bằng. */
const SOME_PROVINCES = ['19', '37', '04'];

/** How often memory is looked at, in milliseconds. */
const LOOK = 200;

/** None where the table is not at hand. */
export function reformLines(server: BenchServer, scale: number, log: (words: string) => void): BenchLine[] {
  if (!existsSync(TABLE)) {
    log(`reform is left out: there is no ${TABLE}`);
    return [];
  }
  const country = countryIn(TABLE, scale < 1 ? SOME_PROVINCES : null);
  const outcomes = [...country.old.values()].map(({ outcome }) => outcome);
  const countOf = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  const size = `${country.old.size.toLocaleString('en')} communes with ${OPEN_EACH} open assignments each, ${country.newProvinces.length} decrees`;
  const goal = { is: 'at most', figure: 300 } as const;
  return [{ name: 'reform', size, unit: 's', goal, round: () => measured(server, country, countOf, log) }];
}

/** Seeding has left the process large; what is in use tells what the reform needs. */
function used(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function measured(
  server: BenchServer,
  country: ReturnType<typeof countryIn>,
  countOf: (outcome: string) => number,
  log: (words: string) => void,
): Promise<Measured> {
  const stores = await server.newStores();
  const reformed = await ReformedCountry.seeded(country, stores);
  const db = stores.readModels;
  const at = stores.clock.now().toISOString();
  const before = await balanceOf(db, at);
  log(`Before: ${before.assignments.toLocaleString('en')} assignments, ${before.root.open.total} open`);
  let most = used();
  const looking = setInterval(() => (most = Math.max(most, used())), LOOK);
  try {
    const startedAt = performance.now();
    let completed = 0;
    for (const province of country.newProvinces) completed += await reformed.adopt(province);
    const adoptedAt = performance.now();
    const passed = await reformed.passOn();
    const endedAt = performance.now();
    const after = await balanceOf(db, at);
    const expected = { passed: countOf('passes') * OPEN_EACH, undecided: countOf('waits') * OPEN_EACH };
    const same = JSON.stringify(after.root) === JSON.stringify(before.root);
    if (!same) throw new Error(`Sums before ${JSON.stringify(before.root)}, after ${JSON.stringify(after.root)}`);
    if (passed.assignments !== expected.passed)
      throw new Error(`${passed.assignments} passed on, not ${expected.passed}`);
    if (after.undecided !== expected.undecided) throw new Error(`${after.undecided} wait, not ${expected.undecided}`);
    const tree = await reformed.tree();
    const communes = [...tree.all()].filter(({ kind, dissolvedOn }) => kind === 'commune-committee' && !dissolvedOn);
    return {
      floor: null,
      figure: (endedAt - startedAt) / 1_000,
      details: {
        'adopting s': (adoptedAt - startedAt) / 1_000,
        'carrying out s': (endedAt - adoptedAt) / 1_000,
        'communes before': country.old.size,
        'communes after': communes.length,
        'passed on': passed.assignments,
        undecided: after.undecided,
        'divisions completed by hand': completed,
        'most heap MiB': most / 2 ** 20,
      },
    };
  } finally {
    clearInterval(looking);
    await reformed.close();
    await stores.close();
  }
}
