import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate for localhost that signs itself, in a folder of its own. */
export interface Certificate {
  readonly key: Buffer;
  readonly certificate: Buffer;
  /** Of the certificate, for `tlsCAFile`. */
  readonly file: string;
  dispose(): void;
}

/** Node makes no certificates. */
export function canMakeCertificates(): boolean {
  return spawnSync('openssl', ['version']).status === 0;
}

export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'thong-suot-certificate-'));
  const [keyFile, file] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', keyFile, '-out', file, ...names], { stdio: 'ignore' });
  return {
    key: readFileSync(keyFile),
    certificate: readFileSync(file),
    file,
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
