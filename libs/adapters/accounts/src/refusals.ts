import { Refusal } from '#event-sourcing';

/** Wrong password or no such login: deliberately one answer for both. */
export class LoginFailed extends Refusal {
  readonly code = 'login-failed';
}

export class TooManyAttempts extends Refusal {
  readonly code = 'too-many-attempts';
  constructor(retryAfterSeconds: number) {
    super({ retryAfterSeconds });
  }
}

/** More requests within a minute than one person makes. */
export class TooManyRequests extends Refusal {
  readonly code = 'too-many-requests';
  constructor(retryAfterSeconds: number) {
    super({ retryAfterSeconds });
  }
}

/** Told only to somebody who knows the password. */
export class AccountDisabled extends Refusal {
  readonly code = 'account-disabled';
}

export class TokenUnknown extends Refusal {
  readonly code = 'token-unknown';
}

export class TokenExpired extends Refusal {
  readonly code = 'token-expired';
  constructor(expiredAt: string) {
    super({ expiredAt });
  }
}

export class TokenRevoked extends Refusal {
  readonly code = 'token-revoked';
}

export class SessionUnknown extends Refusal {
  readonly code = 'session-unknown';
  constructor(session: string) {
    super({ session });
  }
}

export class PasswordTooWeak extends Refusal {
  readonly code = 'password-too-weak';
  constructor(reason: 'too-short' | 'too-long' | 'is-login' | 'is-the-old-one', least: number, most: number) {
    super({ reason, least, most });
  }
}

/** The present password, asked for before a change, was wrong. */
export class PasswordWrong extends Refusal {
  readonly code = 'password-wrong';
}

/** Until the one-time password is replaced, replacing it is all that may be done. */
export class PasswordMustChange extends Refusal {
  readonly code = 'password-must-change';
}
