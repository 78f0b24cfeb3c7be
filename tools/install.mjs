import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the dependencies of the lock file when they are not the ones in `node_modules`. */
export function installIfStale(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = join(root, 'node_modules', '.thong-suot-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Cài đặt thư viện (chỉ lần đầu) · Installing dependencies (first time only) …');
  // Everything to standard error: standard output belongs to the program that runs afterwards.
  // `install` and not `ci`: the lock pins every version, but a registry that lacks the binaries of other systems leaves
  // them out of it, and `ci` then refuses what this system does not need. `--no-save` leaves both files as they are.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'npm install failed. Check the connection to the npm registry and the free space on disk, then try again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
