import { describe, expect, it } from '@jest/globals';
import { isSigned, newSecret, signatureOf } from './signature.js';

describe('a signature', () => {
  it('is the one of the example of Standard Webhooks', () => {
    const signed = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' };
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
    expect(signatureOf(signed, [secret])).toBe(signature);
    expect(isSigned(signed, signature, secret)).toBe(true);
  });

  it('is made with each secret that is valid, and with no other', () => {
    const [before, now, other] = [newSecret(), newSecret(), newSecret()];
    const signed = { id: 'msg_1', timestamp: 1, body: '{}' };
    const signatures = signatureOf(signed, [now, before]);
    expect([now, before, other].map((secret) => isSigned(signed, signatures, secret))).toEqual([true, true, false]);
    expect(isSigned({ ...signed, body: '{ }' }, signatures, now)).toBe(false);
    expect(isSigned(signed, 'v2,abc', now)).toBe(false);
  });

  it('has secrets of 32 bytes', () =>
    expect(Buffer.from(newSecret().replace('whsec_', ''), 'base64')).toHaveLength(32));
});
