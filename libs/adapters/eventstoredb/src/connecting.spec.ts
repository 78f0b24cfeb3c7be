import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { NO_STREAM, START, StoreUnavailable } from '#event-sourcing';
import {
  canMakeCertificates,
  makeCertificate,
  newEvent,
  startEventStoreDouble,
  type Certificate,
  type EventStoreDouble,
} from '#testing';
import { clientConnectionString, isEventStoreDbUrl } from './connection-string.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';
import { ConnectionStringInvalid } from './store-errors.js';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

const started = async (options?: Parameters<typeof startEventStoreDouble>[0]): Promise<EventStoreDouble> => {
  const double = await startEventStoreDouble(options);
  closers.push(() => double.stop());
  return double;
};
const opened = (url: string, timeout = 2_000) => {
  const store = new EventStoreDbEventStore(url, { timeout });
  closers.push(() => store.close());
  return store;
};
const one = () => ({ stream: 'unit-1', expectedRevision: NO_STREAM, events: [newEvent('A.v1')] });

describe('a connection string', () => {
  it.each([
    ['esdb://localhost:2113?tls=false', 'esdb://localhost:2113?tls=false'],
    ['esdb+discover://cluster.example?nodePreference=leader', 'esdb+discover://cluster.example?nodePreference=leader'],
    ['esdb://a:1,b:2,c:3', 'esdb://a:1,b:2,c:3'],
    ['kurrentdb://u:p%40ss@host:2113/?tls=true', 'esdb://u:p%40ss@host:2113/?tls=true'],
    ['kurrentdb+discover://host', 'esdb+discover://host'],
    ['kurrent://host?throwOnAppendFailure=false&keepAliveInterval=10000', 'esdb://host?keepAliveInterval=10000'],
  ])('%s is taken', (text, forClient) => {
    expect(isEventStoreDbUrl(text)).toBe(true);
    expect(clientConnectionString(text)).toBe(forClient);
    expect(() => new EventStoreDbEventStore(text)).not.toThrow();
  });

  it.each([
    ['nothing behind the scheme', 'esdb://'],
    ['a port that is none', 'esdb://user:secret@host:port'],
    ['a value that its option does not take', 'esdb://user:secret@host?tls=perhaps'],
    ['a certificate that is not there', 'esdb://user:secret@host?tlsCAFile=/nowhere.pem'],
    ['another scheme', 'http://user:secret@host'],
  ])('is refused with %s, and no password is repeated', (_, text) => {
    const open = () => new EventStoreDbEventStore(text);
    expect(open).toThrow(ConnectionStringInvalid);
    expect(open).not.toThrow(/secret/);
  });
});

describe('a cluster', () => {
  it('is found by its gossip', async () => {
    const [seed, leader] = [await started(), await started()];
    seed.leader = leader;
    const store = opened(seed.discoverUrl);
    await store.append(one());
    expect(seed.begun.batches).toBe(0);
    expect(leader.begun.batches).toBe(1);
  });

  it('that nobody can find is unavailable, within bounds and without an unhandled rejection', async () => {
    const gone = await started();
    await gone.stop();
    const store = opened(gone.discoverUrl, 200);
    const subscription = store.subscribe(START);
    const waiting = subscription[Symbol.asyncIterator]().next();
    await expect(store.append(one())).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.lastPosition()).rejects.toBeInstanceOf(StoreUnavailable);
    subscription.close();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  it('chooses another leader while subscriptions run', async () => {
    const first = await started();
    const second = await started({ log: first.log });
    const store = opened(first.discoverUrl);
    await store.append(one());
    const batches = store.subscribe(START)[Symbol.asyncIterator]();
    await batches.next();
    const next = batches.next();
    first.leader = second;
    first.faults.notLeader = 100;
    first.breakCalls();
    await store.append({ ...one(), expectedRevision: 0 });
    expect((await next).value).toMatchObject({ events: [{ revision: 1 }] });
    expect(second.begun.batches).toBe(1);
    await batches.return!();
  });
});

if (canMakeCertificates() || process.env['SKIP_IS_FAILURE'] === '1') {
  describe('TLS', () => {
    const credentials = { user: 'thong-suot', password: 'mật:khẩu/@?' };
    let certificate: Certificate;
    beforeAll(() => void (certificate = makeCertificate()));
    afterAll(() => certificate.dispose());

    const authority = () => `&tlsCAFile=${encodeURIComponent(certificate.file)}`;

    it('goes with user and password from the connection string', async () => {
      const double = await started({ tls: certificate, credentials });
      const store = opened(double.url + authority());
      await store.append(one());
      expect(await store.readAll(START, 10)).toHaveLength(1);
      const batches = store.subscribe(START)[Symbol.asyncIterator]();
      expect((await batches.next()).value).toMatchObject({ events: [{ stream: 'unit-1' }] });
      await batches.return!();
    });

    it.each([
      ['another password', 'thong-suot:other@'],
      ['none', ''],
    ])('keeps out whoever says %s, at once', async (_, user) => {
      const double = await started({ tls: certificate, credentials });
      const store = opened(double.url.replace(/\/\/.*@/, `//${user}`) + authority());
      await expect(store.append(one())).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.lastPosition()).rejects.toBeInstanceOf(StoreUnavailable);
      expect(double.begun).toEqual({ batches: 1, reads: 1 });
      expect(double.log.read('unit-1')).toBeNull();
    });

    it('does not trust a certificate that nobody named', async () => {
      const double = await started({ tls: certificate, credentials });
      const store = opened(double.url, 300);
      await expect(store.lastPosition()).rejects.toBeInstanceOf(StoreUnavailable);
      expect(double.begun.reads).toBe(0);
    });
  });
} else {
  describe.skip('TLS (there is no openssl to make a certificate with)', () => {
    it('goes with user and password from the connection string', () => {});
  });
}
