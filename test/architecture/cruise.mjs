// Prints, as JSON, the broken rules of each tree named, with the dependencies that break them. A process of its own:
// dependency-cruiser's subpath imports and ours begin alike, and the test runner would resolve them as ours.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

const here = dirname(fileURLToPath(import.meta.url));
const { tsConfig: _tsConfig, ...options } = await extractOptions(join(here, 'dependency-rules.cjs'));
const broken = {};
for (const baseDir of process.argv.slice(2)) {
  const folders = ['apps', 'libs', 'test'].filter((folder) => existsSync(join(baseDir, folder)));
  const { output } = await cruise(folders, { ...options, baseDir, validate: true });
  broken[baseDir] = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}
console.log(JSON.stringify(broken));
