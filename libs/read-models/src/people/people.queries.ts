import { sql, type SqlBool } from 'kysely';
import { userIdOf, type Role } from '#domain';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { isSearch, saysWords } from '../search-words.js';
import type { UserRow } from './users.projection.js';

export interface UserFilter extends PageRequest {
  readonly unitId?: string;
  readonly role?: Role;
  readonly disabled?: boolean;
  /** Beginnings of words of login, name or address, with or without marks; absent finds all. */
  readonly text?: string;
  /** Only who is left at a unit that this decree brought to an end without an heir. */
  readonly waitingOf?: string;
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

/** Everybody, closed accounts too, whose account has this address, however it is spelled in upper and lower case. */
export function findUsersByEmail(db: ReadModels, email: string): Promise<UserView[]> {
  const spelled = email.normalize('NFC').toLowerCase();
  return db
    .selectFrom('users')
    .selectAll()
    .where((eb) => eb.fn<string>('lower', ['email']), '=', spelled)
    .limit(2)
    .execute();
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
  if (filter.waitingOf) query = query.where(leftBehindBy(filter.waitingOf));
  const ordered = query.orderBy('login').orderBy('userId');
  const { text } = filter;
  // An office has some thousand people: they are looked through, and need no index of their own.
  const rows = isSearch(text)
    ? (await ordered.execute())
        .filter(({ login, displayName, email }) => saysWords(`${login} ${displayName} ${email ?? ''}`, text))
        .slice(0, limit + 1)
    : await ordered.limit(limit + 1).execute();
  return pageOf(
    rows,
    limit,
    ({ login, userId }) => [login, userId],
    (row): UserView => row,
  );
}

const leftBehindBy = (decreeId: string) => sql<SqlBool>`unit_id in (
  select u.unit_id from units u where u.dissolved_on is not null and u.succession ->> 'decreeId' = ${decreeId}
    and u.succession ->> 'heirId' is null)`;
