import type { Pool } from 'pg';
import { userIdOf } from '#domain';
import type { Clock } from '#event-sourcing';
import type { RedisClient } from '#adapters/redis';
import { Credentials } from './credentials.js';
import { DEFAULT_LIMITS, LoginLimiter, type LoginLimits } from './login-limits.js';
import { demandStrength, weakAsOldOne } from './passwords.js';
import { PersonalSettings } from './personal-settings.js';
import { LoginFailed, PasswordWrong } from './refusals.js';
import { Sessions, type OpenSession, type Session, type SessionOrigin, type TokenSession } from './sessions.js';

export interface AccountsOptions {
  /** Hours until a session ends; 12 unless told. */
  readonly sessionHours?: number;
  readonly limits?: Partial<LoginLimits>;
  /** Where attempts are counted; the database unless told. */
  readonly redis?: RedisClient | null;
}

export interface LoggedIn {
  readonly userId: string;
  readonly mustChange: boolean;
}

/**
 * Credentials and sessions, kept beside the event log. Passwords are kept as Argon2id hashes, tokens as SHA-256
 * hashes: neither can be read back. Whether a person is disabled is not known here but from the events.
 */
export class Accounts {
  private readonly credentials: Credentials;
  private readonly sessions: Sessions;
  private readonly limiter: LoginLimiter;
  /** What people have chosen for themselves. */
  readonly settings: PersonalSettings;

  constructor(pool: Pool, clock: Clock, { sessionHours = 12, limits, redis = null }: AccountsOptions = {}) {
    this.credentials = new Credentials(pool, clock);
    this.sessions = new Sessions(pool, clock, sessionHours);
    this.settings = new PersonalSettings(pool);
    this.limiter = new LoginLimiter(pool, redis, { ...DEFAULT_LIMITS, ...limits });
  }

  hasPassword(userId: string): Promise<boolean> {
    return this.credentials.has(userId);
  }

  /**
   * Sets a password whatever it was before, and ends all the person's sessions.
   * @throws PasswordTooWeak
   */
  async setPassword(userId: string, password: string, { mustChange = false } = {}): Promise<void> {
    demandStrength(password, userId);
    await this.credentials.set(userId, password, mustChange);
    await this.sessions.revokeAll(userId);
  }

  /**
   * Sets the first password, to be changed at the first login; false when there was one already, which stays.
   * @throws PasswordTooWeak
   */
  async setFirstPassword(userId: string, password: string): Promise<boolean> {
    demandStrength(password, userId);
    return this.credentials.setFirst(userId, password);
  }

  /**
   * The person replaces the password; the session of `token` goes on, all others end.
   * @throws PasswordWrong, PasswordTooWeak, TooManyAttempts
   */
  async changePassword(
    { userId, token, address }: { userId: string; token: string; address: string },
    { current, next }: { current: string; next: string },
  ): Promise<void> {
    await this.limiter.count(userId, address);
    if (!(await this.credentials.match(userId, current))) throw new PasswordWrong();
    await this.limiter.forgive(userId, address);
    if (current.normalize('NFC') === next.normalize('NFC')) throw weakAsOldOne();
    demandStrength(next, userId);
    await this.credentials.set(userId, next, false);
    await this.sessions.revokeAll(userId, token);
  }

  /**
   * @param address where the attempt comes from, for the limit
   * @throws LoginFailed, TooManyAttempts
   */
  async verify(login: string, password: string, address: string): Promise<LoggedIn> {
    const userId = userIdOf(login);
    await this.limiter.count(userId, address);
    const matched = await this.credentials.match(userId, password);
    if (!matched) throw new LoginFailed();
    await this.limiter.forgive(userId, address);
    return { userId, mustChange: matched.mustChange };
  }

  openSession(userId: string, origin: SessionOrigin = {}): Promise<OpenSession> {
    return this.sessions.open(userId, origin);
  }

  /**
   * Whose session it is. Costs no query when the token was seen a moment ago.
   * @throws TokenUnknown, TokenRevoked, TokenExpired
   */
  session(token: string): Promise<TokenSession> {
    return this.sessions.find(token);
  }

  revoke(token: string): Promise<void> {
    return this.sessions.revoke(token);
  }

  /** @throws SessionUnknown when it is no open session of this person */
  revokeSession(userId: string, sessionId: string): Promise<void> {
    return this.sessions.revokeOne(userId, sessionId);
  }

  /** Which of these sessions are still open, by their ids. */
  openAmong(sessionIds: readonly string[]): Promise<Set<string>> {
    return this.sessions.openAmong(sessionIds);
  }

  /** @param exceptToken of the session that goes on */
  revokeAll(userId: string, exceptToken: string | null = null): Promise<void> {
    return this.sessions.revokeAll(userId, exceptToken);
  }

  /** Open sessions, the newest first; at most 100. */
  list(userId: string): Promise<Session[]> {
    return this.sessions.list(userId);
  }
}
