import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Has docker/certificates.sh make an authority in the folder, and a certificate for each node. */
export function makeClusterCertificates(folder: string, nodes: readonly string[]): void {
  const env = { ...process.env, CERTIFICATES_DIR: folder };
  execFileSync('sh', [join(process.cwd(), 'docker', 'certificates.sh'), ...nodes], { env, stdio: 'pipe' });
}
