export { ConfigurationInvalid, readConfiguration, type Configuration } from './configuration.js';
export { ACCOUNTS, CATCH_UP, DATABASE, FILES, READ_MODELS } from './tokens.js';
export type { CatchUp } from './catch-up.js';
export { StoredCatchUp } from './stored-catch-up.js';
export { HostingModule } from './hosting.module.js';
export { openStores, type Stores } from './stores.js';
export { Runners } from './runners.js';
export { startEmbedded } from './embedded.js';
export { calendarCommands, loadSample, type SampleAccounts } from './sample/load-sample.js';
