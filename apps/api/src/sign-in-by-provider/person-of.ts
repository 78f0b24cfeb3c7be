import type { Arrived } from '#adapters/oidc';
import { findUserByLogin, findUsersByEmail, type ReadModels, type UserView } from '#read-models';

/** The one person here whom the provider vouches for; null for nobody, or for more than one. */
export async function personOf(db: ReadModels, arrived: Arrived): Promise<UserView | null> {
  if ('login' in arrived) return arrived.login === null ? null : findUserByLogin(db, arrived.login);
  if (arrived.verifiedEmail === null) return null;
  const [found, another] = await findUsersByEmail(db, arrived.verifiedEmail);
  return found && !another ? found : null;
}
