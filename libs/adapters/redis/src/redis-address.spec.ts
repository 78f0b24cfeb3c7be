import { describe, expect, it } from '@jest/globals';
import { parseRedisAddress, RedisAddressInvalid } from './redis-address.js';

const nobody = { username: null, password: null };
const open = { ...nobody, tls: false };

describe('the address of Redis', () => {
  it('is that of one server', () => {
    const node = { host: 'redis', port: 6379 };
    expect(parseRedisAddress('redis://redis')).toEqual({ kind: 'single', ...open, node, database: 0 });
    expect(parseRedisAddress('REDISS://ann:p%40ss%3Aword@redis:7000/3')).toEqual({
      kind: 'single',
      username: 'ann',
      password: 'p@ss:word',
      tls: true,
      node: { host: 'redis', port: 7000 },
      database: 3,
    });
    expect(parseRedisAddress('redis://:secret@[::1]:7000/')).toMatchObject({
      username: null,
      password: 'secret',
      node: { host: '::1', port: 7000 },
    });
  });

  it('is that of sentinels, and of the group they watch', () => {
    expect(parseRedisAddress('redis+sentinel://ann:secret@h1:26379,h2,[::1]:26380/mymaster/2')).toEqual({
      kind: 'sentinel',
      username: 'ann',
      password: 'secret',
      tls: false,
      sentinels: [
        { host: 'h1', port: 26379 },
        { host: 'h2', port: 26379 },
        { host: '::1', port: 26380 },
      ],
      group: 'mymaster',
      database: 2,
      sentinelLogin: nobody,
    });
    const own = 'rediss+sentinel://h1/mymaster?sentinelUsername=eve&sentinelPassword=p%26w';
    expect(parseRedisAddress(own)).toMatchObject({ tls: true, sentinelLogin: { username: 'eve', password: 'p&w' } });
  });

  it('is that of a cluster', () => {
    const nodes = [
      { host: 'h1', port: 6379 },
      { host: 'h2', port: 7000 },
    ];
    expect(parseRedisAddress('redis+cluster://h1,h2:7000')).toEqual({ kind: 'cluster', ...open, nodes });
    expect(parseRedisAddress('rediss+cluster://h1,h2:7000/0')).toMatchObject({ nodes, tls: true });
  });

  it.each([
    ['', /takes redis:/],
    ['secret', /takes redis:/],
    ['http://secret', /takes redis:/],
    ['redis+other://secret', /takes redis:/],
    ['redis://', /lacks a host|cannot be/],
    ['redis://ann:secret@', /lacks a host|cannot be/],
    ['redis://secret:99999', /cannot be/],
    ['redis://secret:0', /port 0/],
    ['redis://secret,h2', /several hosts/],
    ['redis+cluster://secret,,h2', /lacks a host|cannot be/],
    ['redis://a:sec@ret@h1', /more than one "@"/],
    ['redis://a:sec/ret@h1', /cannot be|too many parts/],
    ['redis://a:sec#ret@h1', /cannot be|"#"/],
    ['redis://h1#secret', /"#"/],
    ['redis://a:%zzsecret@h1', /percent-encoding/],
    ['redis://h1/secret', /database/],
    ['redis://h1/9999', /database/],
    ['redis://h1/0/secret', /too many parts/],
    ['redis+cluster://h1/1', /only 0/],
    ['redis+sentinel://h1', /group/],
    ['redis+sentinel://h1/group/0/secret', /too many parts/],
    ['redis://h1?secret=1', /options/],
    ['redis+sentinel://h1/group?sentinel=secret', /options/],
    [`redis+cluster://${Array.from({ length: 33 }, (_, index) => `secret${index}`).join(',')}`, /more than 32/],
    [`redis://${'secret'.repeat(400)}`, /longer/],
  ])('is refused where it cannot be meant, and not repeated: %s', (text, message) => {
    const parse = () => parseRedisAddress(text);
    expect(parse).toThrow(RedisAddressInvalid);
    expect(parse).toThrow(message);
    expect(parse).not.toThrow(/secret/);
  });
});
