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
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'npm ci failed. Check the connection to the npm registry and the free space on disk, then try again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
