export { ConfigurationInvalid, readConfiguration, type Configuration } from './configuration.js';
export {
  ACCOUNTS,
  CATCH_UP,
  DATA_FOLDER,
  DATABASE,
  EVENT_STORE_NAME,
  FILES,
  JOBS_LOCATION,
  READ_MODELS,
  REQUEST_LIMITER,
  SHARED_REDIS,
  SIGN_IN,
  WEBHOOK_DELIVERIES,
  WEBHOOK_RECEIVERS,
} from './tokens.js';
export type { SignIn } from './sign-in.js';
export type { SignInSettings } from './sign-in-settings.js';
export type { CatchUp } from './catch-up.js';
export { StoredCatchUp } from './stored-catch-up.js';
export { HostingModule } from './hosting.module.js';
export type { EventStoreName } from './event-store.js';
export { LogNotFollowed } from './followed-log.js';
export { openStores, type Stores } from './stores.js';
export type { PolicyHost } from './policy-host.js';
export { Runners } from './runners.js';
export { LeasedRunners } from './leased-runners.js';
export { alarmIn, courseOf } from './share-news.js';
export { readinessOf, type Examined, type Readiness, type Trouble } from './readiness.js';
export { observedStores, watchStores } from './observed-stores.js';
export { QUEUES } from './queues.js';
export { isExplained } from './explained.js';
export { Interrupted, runProgram, type RunningProgram } from './run-program.js';
export { Closers } from './closers.js';
export { AddressNotOurs, demandFreePort, listen, PortInUse, PortNotAllowed, type Listening } from './listen.js';
export { PinoLogger } from './pino-logger.js';
export { firstAdministrator } from './first-administrator.js';
export { demandJointDatabase } from './joint-database.js';
export { DatabaseNotUsable, demandDatabase } from './demand-database.js';
export { startEmbedded } from './embedded.js';
export { demandTables, NoDataThere } from './existing-data.js';
export { calendarCommands, loadSample, type SampleAccounts } from './sample/load-sample.js';
export { isEmptyLog, mayLoadSample } from './sample/may-load-sample.js';
