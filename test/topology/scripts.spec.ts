import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canMakeCertificates } from '#testing';
import { makeClusterCertificates } from './cluster-certificates.js';
import { readEnvironment } from './compose-file.js';
import { newEnvironment } from './new-environment.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'thong-suot-scripts-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('docker/new-env.sh', () => {
  it.each(['office', 'national'])('fills every secret of %s in, each with another one, for its owner alone', (size) => {
    const path = newEnvironment(size, join(folder, `${size}.env`));
    const secrets = Object.entries(readEnvironment(path)).filter(([name]) => name.endsWith('_PASSWORD'));
    expect(secrets.length).toBeGreaterThan(1);
    for (const [, secret] of secrets) expect(secret).toMatch(/^[0-9a-f]{48}$/);
    expect(new Set(secrets.map(([, secret]) => secret)).size).toBe(secrets.length);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('overwrites nothing', () => {
    const path = newEnvironment('office', join(folder, 'kept.env'));
    const before = readFileSync(path, 'utf8');
    expect(() => newEnvironment('office', path)).toThrow(/is there already/);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});

const whereThereIsOpenssl = process.env['SKIP_IS_FAILURE'] === '1' || canMakeCertificates() ? describe : describe.skip;

whereThereIsOpenssl('docker/certificates.sh', () => {
  const nodes = ['kurrentdb-1', 'kurrentdb-2'];
  const certificateOf = (node: string) => new X509Certificate(readFileSync(join(folder, node, 'node.crt')));

  it('makes certificates for servers and clients, by one authority, under one common name', () => {
    makeClusterCertificates(folder, nodes);
    const authority = new X509Certificate(readFileSync(join(folder, 'trust', 'ca.crt')));
    expect(authority.ca).toBe(true);
    for (const node of nodes) {
      const certificate = certificateOf(node);
      expect(certificate.verify(authority.publicKey)).toBe(true);
      expect(certificate.checkIssued(authority)).toBe(true);
      expect(certificate.subject).toBe('CN=kurrentdb-node');
      expect([certificate.checkHost(node), certificate.checkHost('localhost')]).toEqual([node, 'localhost']);
      expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
      expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2']);
      expect(statSync(join(folder, node, 'node.key')).mode & 0o077).toBe(0);
    }
    expect(statSync(join(folder, 'authority', 'ca.key')).mode & 0o077).toBe(0);
  });

  it('leaves valid ones as they are, and makes those anew that end soon', () => {
    makeClusterCertificates(folder, nodes);
    const [kept, old] = nodes.map((node) => certificateOf(node).serialNumber);
    const file = join(folder, 'kurrentdb-2', 'node.crt');
    const { authority, key } = {
      authority: join(folder, 'authority', 'ca.crt'),
      key: join(folder, 'authority', 'ca.key'),
    };
    const request = ['req', '-new', '-key', join(folder, 'kurrentdb-2', 'node.key'), '-subj', '/CN=kurrentdb-node'];
    writeFileSync(join(folder, 'soon.csr'), execFileSync('openssl', request));
    const signed = ['-CA', authority, '-CAkey', key, '-CAcreateserial', '-days', '29', '-out', file];
    execFileSync('openssl', ['x509', '-req', '-in', join(folder, 'soon.csr'), ...signed], { stdio: 'pipe' });
    makeClusterCertificates(folder, nodes);
    expect(certificateOf('kurrentdb-1').serialNumber).toBe(kept);
    expect(certificateOf('kurrentdb-2').serialNumber).not.toBe(old);
    expect(Date.parse(certificateOf('kurrentdb-2').validTo) - Date.now()).toBeGreaterThan(700 * 86_400_000);
  });
});
