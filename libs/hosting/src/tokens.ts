/** Kysely over the read models' database. */
export const READ_MODELS = Symbol('ReadModels');
/** The evidence store ({@link FileStore} of adapters/files). */
export const FILES = Symbol('Files');
/** {@link JobsLocation} of adapters/bullmq: where the job queues are. */
export const JOBS_LOCATION = Symbol('JobsLocation');
/** Where evidence and, if it is the embedded one, the database is. */
export const DATA_FOLDER = Symbol('DataFolder');
/** Projections and policies: how far they are, and waiting for them. */
export const CATCH_UP = Symbol('CatchUp');
/** Credentials and sessions ({@link Accounts} of adapters/accounts). */
export const ACCOUNTS = Symbol('Accounts');
/** pg.Pool of the main database; for adapters that keep what is no event (credentials, sessions). */
export const DATABASE = Symbol('Database');
/** {@link RequestLimiter} of adapters/accounts; null where nothing is limited. */
export const REQUEST_LIMITER = Symbol('RequestLimiter');
/** {@link SharedRedis} of adapters/redis; null where there is none. */
export const SHARED_REDIS = Symbol('SharedRedis');
/** {@link SignIn}: where people may sign in beside their password. */
export const SIGN_IN = Symbol('SignIn');
/** {@link EventStoreName}: which kind of store holds the log. */
export const EVENT_STORE_NAME = Symbol('EventStoreName');
/** {@link WebhookReceivers} of adapters/webhook: secrets by webhook. */
export const WEBHOOK_RECEIVERS = Symbol('WebhookReceivers');
/** {@link WebhookDeliveries} of adapters/webhook: what other systems were told and are to be told. */
export const WEBHOOK_DELIVERIES = Symbol('WebhookDeliveries');
