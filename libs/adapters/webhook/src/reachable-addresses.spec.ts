import { describe, expect, it } from '@jest/globals';
import { networkOf } from './reachable-addresses.js';

describe('where an address leads', () => {
  it.each(['8.8.8.8', '113.160.0.1', '172.15.0.1', '172.32.0.1', '100.63.0.1', '2405:4800::1', '2001:4860:4860::8888'])(
    '%s: onto the internet',
    (address) => expect(networkOf(address)).toBe('public'),
  );

  it.each(['127.0.0.1', '127.9.9.9', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1'])(
    '%s: inside',
    (address) => expect(networkOf(address)).toBe('private'),
  );
  it.each(['::1', 'fc00::1', 'fd12:3456::1'])('%s: inside', (address) => expect(networkOf(address)).toBe('private'));

  it.each([
    '0.0.0.0',
    '169.254.169.254',
    '100.100.100.200',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::ffff:8.8.8.8',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    'fd00:ec2::254',
    '2001:db8::1',
    'localhost',
    '',
  ])('%s: nowhere', (address) => expect(networkOf(address)).toBe('forbidden'));
});
