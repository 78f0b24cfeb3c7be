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

describe('OIDC_ISSUER', () => {
  const told = { OIDC_ISSUER: 'https://sso.example/realms/office', OIDC_CLIENT_ID: 'ts', OIDC_CLIENT_SECRET: 'secret' };

  it('may be absent: people sign in with passwords only then', () => {
    expect(readConfiguration({ OIDC_CLIENT_ID: 'ts' }).signIn).toBeNull();
  });

  it('is named after its host and knows people by their address unless told', () => {
    expect(readConfiguration(told).signIn).toMatchObject({ label: 'sso.example', loginClaim: null });
    const named = { ...told, OIDC_LABEL: 'SSO tỉnh', OIDC_LOGIN_CLAIM: 'preferred_username' };
    expect(readConfiguration(named).signIn).toMatchObject({ label: 'SSO tỉnh', loginClaim: 'preferred_username' });
  });

  it.each([
    [{ OIDC_ISSUER: 'http://sso.example' }, /^OIDC_ISSUER takes/],
    [{ OIDC_ISSUER: 'secret' }, /^OIDC_ISSUER takes/],
    [{ OIDC_CLIENT_ID: ' ' }, /^OIDC_CLIENT_ID is missing/],
    [{ OIDC_CLIENT_SECRET: undefined }, /^OIDC_CLIENT_SECRET is missing/],
  ])('refuses %j and repeats nothing of it', (wrong, words) => {
    const read = () => readConfiguration({ ...told, ...wrong });
    expect(read).toThrow(words);
    expect(read).not.toThrow(/secret/);
  });

  it('may be on this machine without TLS', () => {
    const { signIn } = readConfiguration({ ...told, OIDC_ISSUER: 'http://localhost:8080/realms/office' });
    expect(signIn).toMatchObject({ label: 'localhost' });
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
