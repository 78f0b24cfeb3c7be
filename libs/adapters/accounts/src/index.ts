export { accountMigrations } from './account-migrations.js';
export { Accounts, type AccountsOptions, type LoggedIn } from './accounts.js';
export type { PersonalSettings } from './personal-settings.js';
export type { OpenSession, Session, SessionOrigin, TokenSession } from './sessions.js';
export { oneTimePassword } from './one-time-password.js';
export {
  AccountDisabled,
  LoginFailed,
  PasswordMustChange,
  PasswordTooWeak,
  PasswordWrong,
  SessionUnknown,
  TokenExpired,
  TokenRevoked,
  TokenUnknown,
  TooManyAttempts,
  TooManyRequests,
} from './refusals.js';
export { RequestLimiter } from './request-limits.js';
export { DEFAULT_LIMITS, type LoginLimits } from './login-limits.js';
export { BoardPasses, type BoardPass } from './board-passes.js';
