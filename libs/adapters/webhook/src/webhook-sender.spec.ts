import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startReceivingSystem, type ReceivingSystem } from '#testing';
import { AddressGuard } from './address-guard.js';
import { isSigned, newSecret } from './signature.js';
import { WebhookSender } from './webhook-sender.js';

const secret = newSecret();

describe('telling a receiver', () => {
  let system: ReceivingSystem;
  const sender = new WebhookSender(new AddressGuard(true), 500);
  beforeAll(async () => {
    system = await startReceivingSystem();
  });
  beforeEach(() => {
    system.received.length = 0;
    system.answerCode(204);
  });
  afterAll(() => system.stop());

  const send = (address = system.address, by = sender) =>
    by.send({ id: 'msg_1', address, body: '{"a":"ă"}', secrets: [secret], at: new Date('2026-03-02T01:00:00.500Z') });

  it('brings the message, its id, when, and who signs it', async () => {
    expect(await send()).toMatchObject({ fault: null, answerCode: 204 });
    const [message] = system.received;
    expect(message).toMatchObject({ id: 'msg_1', timestamp: 1_772_413_200, body: '{"a":"ă"}' });
    expect(isSigned(message!, message!.signatures, secret)).toBe(true);
  });

  it.each([
    [200, null],
    [202, null],
    [301, 'redirected'],
    [307, 'redirected'],
    [400, 'refused'],
    [410, 'gone'],
    [500, 'refused'],
    [503, 'refused'],
  ])('is answered with %d', async (answerCode, fault) => {
    system.answerCode(answerCode, { location: `${system.address}/anderswo` });
    expect(await send()).toMatchObject({ fault, answerCode });
    expect(system.received).toHaveLength(1);
  });

  it('waits for a slow answer so long and no longer', async () => {
    system.answer(() => {});
    expect(await send()).toMatchObject({ fault: 'too-slow', answerCode: null });
    system.answer((answer) => answer.writeHead(200).write('x'));
    expect(await send()).toMatchObject({ fault: 'too-slow', answerCode: null });
  });

  it('reads no more of an answer than it needs', async () => {
    system.answer((answer) => {
      answer.writeHead(200);
      const more = () => void answer.write('x'.repeat(2_000), () => !answer.destroyed && setImmediate(more));
      more();
    });
    expect(await send()).toMatchObject({ fault: null, answerCode: 200 });
  });

  it('finds nobody', async () => {
    const gone = await startReceivingSystem();
    await gone.stop();
    expect(await send(gone.address)).toMatchObject({ fault: 'unreachable', answerCode: null });
    system.answer((answer) => answer.destroy());
    expect(await send()).toMatchObject({ fault: 'unreachable' });
  });

  it('finds no TLS where there should be', async () =>
    expect(await send(system.address.replace('http:', 'https:'))).toMatchObject({ fault: 'certificate' }));

  it('looks each time where the address leads, and goes there only', async () => {
    const found = [['8.8.8.8'], ['127.0.0.1']];
    const resolve = async () => found.shift()!.map((address) => ({ address, family: 4 as const }));
    const guard = new AddressGuard(false, resolve);
    const address = system.address.replace('http:', 'https:').replace('127.0.0.1', 'nhan.example');
    expect(await guard.faultOf(address)).toBeNull();
    expect(await send(address, new WebhookSender(guard))).toMatchObject({ fault: 'private', answerCode: null });
    expect(system.received).toEqual([]);
  });
});
