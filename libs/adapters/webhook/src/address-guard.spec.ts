import { describe, expect, it } from '@jest/globals';
import { AddressGuard, type Resolved } from './address-guard.js';

const found =
  (...addresses: readonly string[]) =>
  async (): Promise<readonly Resolved[]> =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

const faultOf = (address: string, { allowed = false, host = found('8.8.8.8') } = {}) =>
  new AddressGuard(allowed, host).faultOf(address);

describe('the address of a receiver', () => {
  it.each([
    'https://nhan.example/',
    'https://nhan.example:8443/a/b?c=d',
    'https://8.8.8.8/',
    'https://[2405:4800::1]/',
  ])('%s will do', async (address) => expect(await faultOf(address)).toBeNull());

  it.each([
    '',
    'nhan.example',
    'ftp://nhan.example/',
    'https://',
    'https://an:mk@nhan.example/',
    'https://nhan.example/#a',
  ])('is none: "%s"', async (address) => expect(await faultOf(address)).toBe('malformed'));

  it('is reached over TLS, or on this machine where that is allowed', async () => {
    expect(await faultOf('http://nhan.example/')).toBe('not-secure');
    expect(await faultOf('http://127.0.0.1/')).toBe('private');
    expect(await faultOf('http://127.0.0.1/', { allowed: true })).toBeNull();
    expect(await faultOf('http://[::1]:8080/', { allowed: true })).toBeNull();
    expect(await faultOf('http://10.0.0.1/', { allowed: true })).toBe('not-secure');
    expect(await faultOf('http://nhan.example/', { allowed: true })).toBe('not-secure');
  });

  it.each(['127.0.0.1', '10.0.0.1', '192.168.0.1', 'fd12::1'])('leads inside: %s', async (address) => {
    const host = found(address);
    expect(await faultOf('https://nhan.example/', { host })).toBe('private');
    expect(await faultOf('https://nhan.example/', { host, allowed: true })).toBeNull();
  });

  it('leads to what nobody may be led to, whatever is allowed', async () => {
    for (const address of ['169.254.169.254', 'fe80::1', '224.0.0.1', '::ffff:169.254.169.254']) {
      expect(await faultOf('https://nhan.example/', { host: found(address), allowed: true })).toBe('private');
    }
    // However it is written: the URL makes one address of it.
    for (const host of ['2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '169.254.43518']) {
      expect(await faultOf(`https://${host}/`, { allowed: true })).toBe('private');
    }
    expect(await faultOf('https://[::ffff:a9fe:a9fe]/', { allowed: true })).toBe('private');
  });

  it('is refused where one of several addresses of the host is', async () =>
    expect(await faultOf('https://nhan.example/', { host: found('8.8.8.8', '10.0.0.1') })).toBe('private'));

  it('is not found', async () => {
    const nobody = () => Promise.reject(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }));
    expect(await faultOf('https://khong.example/', { host: nobody })).toBe('unresolved');
    expect(await faultOf('https://khong.example/', { host: found() })).toBe('unresolved');
  });
});
