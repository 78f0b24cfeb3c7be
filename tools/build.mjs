import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Smaller files travel in one packet either way. */
const WORTH_COMPRESSING = 1_000;

const inWeb = (path) => path.includes(`${sep}apps${sep}web${sep}`);

/** What is built, from what, and how. */
const PARTS = {
  programs: {
    files: ['package.json', 'tsconfig.base.json', 'tsconfig.build.json', 'nest-cli.json'],
    folders: ['apps', 'libs'],
    isSource: (path) => /\.(ts|json)$/.test(path) && !path.endsWith('.spec.ts') && !inWeb(path),
    build: buildPrograms,
  },
  web: {
    files: ['package.json', 'tsconfig.base.json'],
    folders: [join('apps', 'web')],
    isSource: (path) => !path.endsWith('.spec.ts'),
    build: buildWeb,
  },
};

/** Builds into `dist` what was made of other sources than there are now: the programs, and `dist/web` for browsers. */
export function buildIfStale(root) {
  for (const [name, part] of Object.entries(PARTS)) {
    const stamp = join(root, 'dist', `.built-${name}`);
    const wanted = fingerprint(root, part);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;
    console.error(name === 'web' ? 'Biên dịch giao diện · Building the screens …' : 'Biên dịch · Building …');
    if (!part.build(root)) {
      console.error('The build failed; see the messages above.');
      process.exit(1);
    }
    writeFileSync(stamp, wanted);
  }
}

function buildPrograms(root) {
  for (const made of ['apps', 'libs', '.tsbuildinfo', '.built-programs']) {
    rmSync(join(root, 'dist', made), { recursive: true, force: true });
  }
  return run(root, join('@nestjs', 'cli', 'bin', 'nest.js'), 'build', 'standalone');
}

function buildWeb(root) {
  rmSync(join(root, 'dist', '.built-web'), { force: true });
  const config = join(root, 'apps', 'web', 'vite.config.ts');
  if (!run(root, join('vite', 'bin', 'vite.js'), 'build', '--config', config, '--logLevel', 'warn')) return false;
  compress(join(root, 'dist', 'web', 'assets'));
  return true;
}

/** Beside each file what a browser is sent of it, so that no request waits for that. */
function compress(folder) {
  for (const name of readdirSync(folder)) {
    if (!/\.(js|mjs|css|svg|json)$/.test(name)) continue;
    const content = readFileSync(join(folder, name));
    if (content.length < WORTH_COMPRESSING) continue;
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, options));
  }
}

/** Whether it went well. What it prints goes to standard error: standard output belongs to the program that runs afterwards. */
function run(root, program, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  return status === 0;
}

/** Paths, sizes and times of every source: cheaper than reading them, and a touch too many only builds again. */
function fingerprint(root, { files, folders, isSource }) {
  const hash = createHash('sha256');
  const add = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  for (const file of files) add(join(root, file));
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      if (entry.isFile() && isSource(path)) add(path);
    }
  }
  return hash.digest('hex');
}

// On its own, as an image is built.
if (process.argv[1] === fileURLToPath(import.meta.url)) buildIfStale(process.cwd());
