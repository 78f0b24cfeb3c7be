import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Has docker/new-env.sh write an environment file, as an operator would; answers its path. */
export function newEnvironment(size: string, path: string): string {
  execFileSync('sh', [join(process.cwd(), 'docker', 'new-env.sh'), size, path], { stdio: 'pipe' });
  return path;
}
