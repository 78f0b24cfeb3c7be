import { describe, expect, it } from '@jest/globals';
import { ConfigurationInvalid, readConfiguration } from './configuration.js';

describe('EVENT_STORE_URL', () => {
  it.each([
    'postgres://user:secret@host/events',
    'esdb://localhost:2113?tls=false',
    'esdb+discover://user:secret@cluster.example?nodePreference=leader',
    'esdb://one:2113,two:2113,three:2113?tls=true',
    'kurrentdb+discover://cluster.example',
  ])('takes %s', (url) => {
    expect(readConfiguration({ EVENT_STORE_URL: ` ${url} ` }).eventStoreUrl).toBe(url);
  });

  it.each(['mysql://user:secret@host', 'esdb://', 'esdb://user:secret@host?tls=perhaps', 'secret'])(
    'refuses %s and repeats nothing of it',
    (url) => {
      const read = () => readConfiguration({ EVENT_STORE_URL: url });
      expect(read).toThrow(ConfigurationInvalid);
      expect(read).toThrow(/^EVENT_STORE_URL/);
      expect(read).not.toThrow(/secret/);
    },
  );

  it('may be absent: the log is in the database then', () => {
    expect(readConfiguration({}).eventStoreUrl).toBeNull();
    expect(readConfiguration({ EVENT_STORE_URL: ' ' }).eventStoreUrl).toBeNull();
  });
});

describe('REDIS_URL', () => {
  it.each(['redis://h1', 'rediss://:secret@h1/1', 'redis+sentinel://h1,h2/group', 'redis+cluster://h1,h2'])(
    'takes %s',
    (url) => expect(readConfiguration({ REDIS_URL: url }).redisUrl).toBe(url),
  );

  it.each(['http://secret', 'redis+sentinel://secret', 'redis://a:sec@ret@h1', 'redis://h1,secret'])(
    'refuses %s and repeats nothing of it',
    (url) => {
      const read = () => readConfiguration({ REDIS_URL: url });
      expect(read).toThrow(ConfigurationInvalid);
      expect(read).toThrow(/^REDIS_URL /);
      expect(read).not.toThrow(/secret/);
    },
  );
});
