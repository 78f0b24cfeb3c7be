import { userIdOf, type Role } from '#domain';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import type { UserRow } from './users.projection.js';

export interface UserFilter extends PageRequest {
  readonly unitId?: string;
  readonly role?: Role;
  readonly disabled?: boolean;
}

/** A person as the account list shows him; `revision` is his stream's. */
export type UserView = UserRow;

/** Finds by login name, however it is spelled in upper and lower case. */
export async function findUserByLogin(db: ReadModels, login: string): Promise<UserView | null> {
  return findUser(db, userIdOf(login));
}

export async function findUser(db: ReadModels, userId: string): Promise<UserView | null> {
  const row = await db.selectFrom('users').selectAll().where('userId', '=', userId).executeTakeFirst();
  return row ?? null;
}

/** Names to show in place of ids; who is not known has none. */
export async function namesOfUsers(db: ReadModels, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await db.selectFrom('users').select(['userId', 'displayName']).where('userId', 'in', userIds).execute();
  return new Map(rows.map(({ userId, displayName }) => [userId, displayName]));
}

/** Accounts in the order of their login names. */
export async function listUsers(db: ReadModels, filter: UserFilter = {}): Promise<Page<UserView>> {
  const limit = limitOf(filter);
  const after = cursorOf(filter, 'text', 'text');
  let query = db.selectFrom('users').selectAll();
  if (filter.unitId) query = query.where('unitId', '=', filter.unitId);
  if (filter.role) query = query.where('role', '=', filter.role);
  if (filter.disabled !== undefined) query = query.where('disabled', '=', filter.disabled);
  if (after) query = query.where((eb) => eb(eb.refTuple('login', 'userId'), '>', eb.tuple(...after)));
  const rows = await query
    .orderBy('login')
    .orderBy('userId')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows,
    limit,
    ({ login, userId }) => [login, userId],
    (row): UserView => row,
  );
}
