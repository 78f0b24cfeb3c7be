import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS } from '#adapters/accounts';
import { openOffice, PASSWORD, type Office } from './office.js';

const WRONG = 'không phải mật khẩu';
const { attemptsPerLogin, attemptsPerAddress, windowSeconds } = DEFAULT_LIMITS;

describe('guessing passwords, over HTTP', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice({ trustProxy: true });
  });
  afterAll(() => office.close());

  const logIn = async (login: string, password: string, address: string) => {
    const from = { 'x-forwarded-for': address };
    const { status, headers, body } = await office.anybody().post('/sessions', { login, password }, from);
    const { code, detail } = body as { code?: string; detail?: string };
    return { status, code, detail, retryAfter: Number(headers.get('retry-after') ?? 0) };
  };

  const failed = { status: 401, code: 'login-failed' };
  const stopped = { status: 429, code: 'too-many-attempts' };

  it('is stopped by account, wherever the attempts come from; other accounts are not', async () => {
    for (let n = 1; n <= attemptsPerLogin; n++) {
      expect(await logIn('vanphong', WRONG, `10.0.0.${n}`)).toMatchObject(failed);
    }
    const next = await logIn('vanphong', WRONG, '10.0.1.1');
    expect(next).toMatchObject(stopped);
    expect(next.retryAfter).toBeGreaterThan(windowSeconds / 2);
    expect(next.retryAfter).toBeLessThanOrEqual(windowSeconds);
    expect(next.detail).toContain(`${next.retryAfter} giây`);
    expect(await logIn('VanPhong', PASSWORD, '10.0.1.2')).toMatchObject(stopped);
    expect(await logIn('danvan', PASSWORD, '10.0.0.1')).toMatchObject({ status: 201 });
  });

  it('tells nothing of whether there is such an account, before the limit and after it', async () => {
    const told = async (login: string, network: string) => {
      const answers = [];
      for (let n = 0; n <= attemptsPerLogin; n++) answers.push(await logIn(login, WRONG, `${network}.${n}`));
      return answers.map(({ status, code, detail }) => [status, code, detail!.replace(/\d+ giây/, '… giây')]);
    };
    const ofSomebody = await told('kiemtra', '10.1.0');
    expect(ofSomebody.at(-1)).toMatchObject([429, 'too-many-attempts', expect.any(String)]);
    expect(await told('khong.co.ai', '10.1.1')).toEqual(ofSomebody);
  });

  it('is stopped by address, whatever accounts are tried; other addresses are not', async () => {
    const guess = (n: number) => logIn(`doan.${n}`, WRONG, '10.2.0.1');
    for (let n = 0; n < attemptsPerAddress; n += 10) {
      const ten = await Promise.all(Array.from({ length: 10 }, (_, index) => guess(n + index)));
      for (const answer of ten) expect(answer).toMatchObject(failed);
    }
    const next = await logIn('chomoi', PASSWORD, '10.2.0.1');
    expect(next).toMatchObject(stopped);
    expect(next.retryAfter).toBeGreaterThan(0);
    expect(await logIn('chomoi', PASSWORD, '10.2.0.2')).toMatchObject({ status: 201 });
  });
});
