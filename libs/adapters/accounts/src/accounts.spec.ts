import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { userIdOf } from '#domain';
import { DrivenClock } from '#event-sourcing';
import { testDatabase, type TestDatabase } from '#testing';
import { accountMigrations } from './account-migrations.js';
import { Accounts } from './accounts.js';
import { oneTimePassword } from './one-time-password.js';

const HOME = '10.0.0.1';
const PASSWORD = 'một mật khẩu đủ dài';

describe('accounts', () => {
  let database: TestDatabase;
  let clock: DrivenClock;
  let accounts: Accounts;
  let login: string;
  let userId: string;
  let count = 0;

  beforeAll(async () => {
    database = await testDatabase(accountMigrations);
  });
  afterAll(() => database.close());

  beforeEach(() => {
    clock = new DrivenClock('2026-03-02T02:00:00Z');
    accounts = new Accounts(database.pool, clock, { limits: { attemptsPerLogin: 3, attemptsPerAddress: 1_000 } });
    login = `người.dùng.${count++}`;
    userId = userIdOf(login);
  });

  const rejected = (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      (error: { code: string; fields: object }) => ({ code: error.code, ...error.fields }),
    );

  describe('passwords', () => {
    it('are kept as Argon2id hashes, and open the account however the keyboard composes them', async () => {
      await accounts.setPassword(userId, PASSWORD.normalize('NFD'));
      const { rows } = await database.pool.query('SELECT password_hash FROM credentials WHERE user_id = $1', [userId]);
      expect(rows).toEqual([{ password_hash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) }]);
      const loggedIn = { userId, mustChange: false };
      expect(await accounts.verify(login.toUpperCase(), PASSWORD.normalize('NFC'), HOME)).toEqual(loggedIn);
      expect(await accounts.hasPassword(userId)).toBe(true);
    });

    it('refused for a wrong one and for an unknown login with the same words', async () => {
      await accounts.setPassword(userId, PASSWORD);
      expect(await rejected(accounts.verify(login, 'sai mật khẩu rồi', HOME))).toEqual({ code: 'login-failed' });
      expect(await rejected(accounts.verify('không.có.ai', 'sai mật khẩu rồi', HOME))).toEqual({
        code: 'login-failed',
      });
      expect(await accounts.hasPassword(userIdOf('không.có.ai'))).toBe(false);
    });

    it.each([
      ['too-short', 'ngắn quá'],
      ['too-long', 'dài'.repeat(100)],
      ['is-login', 'NGUYEN.VAN.MAU'],
    ])('that are %s are refused', async (reason, password) => {
      const refusal = { code: 'password-too-weak', reason, least: 12, most: 200 };
      expect(await rejected(accounts.setPassword(userIdOf('nguyen.van.mau'), password))).toEqual(refusal);
    });

    it('are set as the first one only once', async () => {
      const first = oneTimePassword();
      expect(await accounts.setFirstPassword(userId, first)).toBe(true);
      expect(await accounts.setFirstPassword(userId, oneTimePassword())).toBe(false);
      expect(await accounts.verify(login, first, HOME)).toEqual({ userId, mustChange: true });
    });

    it('are changed by who knows the present one; other sessions end, this one goes on', async () => {
      await accounts.setPassword(userId, PASSWORD, { mustChange: true });
      const [here, elsewhere] = [await accounts.openSession(userId), await accounts.openSession(userId)];
      const change = (current: string, next: string) =>
        accounts.changePassword({ userId, token: here.token, address: HOME }, { current, next });
      expect(await rejected(change('không phải vậy', 'mật khẩu mới tinh'))).toEqual({ code: 'password-wrong' });
      expect(await rejected(change(PASSWORD, PASSWORD))).toMatchObject({ reason: 'is-the-old-one' });
      expect(await accounts.session(here.token)).toMatchObject({ mustChange: true });
      await change(PASSWORD, 'mật khẩu mới tinh');
      expect(await accounts.session(here.token)).toMatchObject({ userId, mustChange: false });
      expect(await rejected(accounts.session(elsewhere.token))).toEqual({ code: 'token-revoked' });
    });
  });

  describe('one-time passwords', () => {
    it('can be read out, and never repeat', () => {
      const made = Array.from({ length: 200 }, oneTimePassword);
      for (const password of made) expect(password).toMatch(/^[a-hjkmnp-z2-9]{4}(?:-[a-hjkmnp-z2-9]{4}){3}$/);
      expect(new Set(made).size).toBe(200);
    });
  });

  describe('attempts', () => {
    it('are limited by login name, wherever they come from, until the window has passed', async () => {
      await accounts.setPassword(userId, PASSWORD);
      const attempt = (n: number) => rejected(accounts.verify(login, 'sai mật khẩu rồi', `10.1.0.${n}`));
      const attempts = await Promise.all([1, 2, 3, 4, 5].map(attempt));
      const codes = attempts.map((refusal) => String(refusal?.code)).toSorted();
      expect(codes).toEqual([...Array(3).fill('login-failed'), ...Array(2).fill('too-many-attempts')]);
      const late = await rejected(accounts.verify(login, PASSWORD, HOME));
      expect(late).toEqual({ code: 'too-many-attempts', retryAfterSeconds: expect.any(Number) });
    });

    it('are limited by address, whatever names are tried', async () => {
      const strict = new Accounts(database.pool, clock, { limits: { attemptsPerAddress: 2 } });
      const attempt = (n: number) => rejected(strict.verify(`đoán.${count}.${n}`, 'sai mật khẩu rồi', '10.2.0.1'));
      const codes = [await attempt(1), await attempt(2), await attempt(3)].map((refusal) => refusal?.code);
      expect(codes).toEqual(['login-failed', 'login-failed', 'too-many-attempts']);
    });

    it('that succeed cost nothing', async () => {
      await accounts.setPassword(userId, PASSWORD);
      for (let n = 0; n < 8; n++) await accounts.verify(login, PASSWORD, HOME);
    });
  });

  describe('settings', () => {
    it('are letters for whoever said nothing, and what was said last otherwise', async () => {
      expect(await accounts.settings.wantsLetters(userId)).toBe(true);
      await accounts.settings.chooseLetters(userId, false);
      expect(await accounts.settings.wantsLetters(userId)).toBe(false);
      expect(await accounts.settings.withoutLetters([userId, 'somebody'])).toEqual(new Set([userId]));
      await accounts.settings.chooseLetters(userId, true);
      expect(await accounts.settings.withoutLetters([userId])).toEqual(new Set());
    });

    it('remember the notice seen last and nothing else', async () => {
      expect(await accounts.settings.noticeSeen(userId)).toBeNull();
      await accounts.settings.noteNoticeSeen(userId, 'n1');
      expect(await accounts.settings.noticeSeen(userId)).toBe('n1');
      expect(await accounts.settings.wantsLetters(userId)).toBe(true);
    });
  });

  describe('sessions', () => {
    it('are found by a token that is kept nowhere', async () => {
      const { token, sessionId, expiresAt } = await accounts.openSession(userId, {
        userAgent: 'Firefox',
        address: HOME,
      });
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(expiresAt).toBe('2026-03-02T14:00:00.000Z');
      expect(await accounts.session(token)).toMatchObject({ userId, sessionId, expiresAt });
      const { rows } = await database.pool.query('SELECT * FROM sessions WHERE session_id = $1', [sessionId]);
      expect(JSON.stringify(rows)).not.toContain(token);
      const from = { userAgent: 'Firefox', address: HOME, byProvider: false };
      const [createdAt, lastUsedAt] = ['2026-03-02T02:00:00.000Z', '2026-03-02T02:00:00.000Z'];
      expect(await accounts.list(userId)).toEqual([{ sessionId, createdAt, expiresAt, lastUsedAt, ...from }]);
    });

    it('opened at a provider ask for no change of a password that was never used', async () => {
      await accounts.setFirstPassword(userId, PASSWORD);
      const [here, there] = [
        await accounts.openSession(userId),
        await accounts.openSession(userId, { byProvider: true }),
      ];
      expect(await accounts.session(here.token)).toMatchObject({ mustChange: true });
      expect(await accounts.session(there.token)).toMatchObject({ mustChange: false });
    });

    it('that are unknown, expired or revoked say so', async () => {
      expect(await rejected(accounts.session('x'.repeat(43)))).toEqual({ code: 'token-unknown' });
      const [first, second] = [await accounts.openSession(userId), await accounts.openSession(userId)];
      expect(await accounts.session(first.token)).toMatchObject({ userId });
      await accounts.revoke(first.token);
      expect(await rejected(accounts.session(first.token))).toEqual({ code: 'token-revoked' });
      clock.advanceTo(second.expiresAt);
      const expired = { code: 'token-expired', expiredAt: second.expiresAt };
      expect(await rejected(accounts.session(second.token))).toEqual(expired);
    });

    it('cost no query when they were seen a moment ago', async () => {
      const { token } = await accounts.openSession(userId);
      await Promise.all(Array.from({ length: 50 }, () => accounts.session(token)));
      await database.pool.query('DELETE FROM sessions WHERE user_id = $1', [userId]);
      expect(await accounts.session(token)).toMatchObject({ userId });
    });

    it('are ended one by one or all at once', async () => {
      const opened = [await accounts.openSession(userId), await accounts.openSession(userId)];
      for (const { token } of opened) await accounts.session(token);
      await accounts.revokeSession(userId, opened[0]!.sessionId);
      expect(await rejected(accounts.session(opened[0]!.token))).toEqual({ code: 'token-revoked' });
      const ofAnother = accounts.revokeSession('somebody else', opened[1]!.sessionId);
      expect(await rejected(ofAnother)).toMatchObject({ code: 'session-unknown' });
      expect(await accounts.session(opened[1]!.token)).toMatchObject({ userId });
      await accounts.revokeAll(userId);
      expect(await rejected(accounts.session(opened[1]!.token))).toEqual({ code: 'token-revoked' });
      expect(await accounts.list(userId)).toEqual([]);
    });

    it('that another process ended are noticed within two seconds', async () => {
      const elsewhere = new Accounts(database.pool, clock);
      const { token } = await accounts.openSession(userId);
      await accounts.session(token);
      await elsewhere.revoke(token);
      const started = performance.now();
      while ((await rejected(accounts.session(token))) === null) await new Promise((resolve) => setImmediate(resolve));
      expect(performance.now() - started).toBeLessThan(2_500);
    });
  });
});
