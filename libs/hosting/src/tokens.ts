/** Kysely over the read models' database. */
export const READ_MODELS = Symbol('ReadModels');
/** The evidence store ({@link FileStore} of adapters/files). */
export const FILES = Symbol('Files');
/** Projections and policies: how far they are, and waiting for them. */
export const CATCH_UP = Symbol('CatchUp');
/** Credentials and sessions ({@link Accounts} of adapters/accounts). */
export const ACCOUNTS = Symbol('Accounts');
/** pg.Pool of the main database; for adapters that keep what is no event (credentials, sessions). */
export const DATABASE = Symbol('Database');
