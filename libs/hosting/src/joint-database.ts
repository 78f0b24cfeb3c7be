import { ConfigurationInvalid, type Configuration } from './configuration.js';
import { demandDatabase } from './demand-database.js';

/**
 * The database that this process shares with others.
 * @throws ConfigurationInvalid, DatabaseNotUsable
 */
export async function demandJointDatabase({
  databaseUrl,
  eventStoreUrl,
}: Pick<Configuration, 'databaseUrl' | 'eventStoreUrl'>): Promise<string> {
  if (databaseUrl === null) {
    throw new ConfigurationInvalid(
      'DATABASE_URL must name the PostgreSQL that all processes share; npm start alone brings its own.',
    );
  }
  if (eventStoreUrl) await demandDatabase('EVENT_STORE_URL', eventStoreUrl);
  await demandDatabase('DATABASE_URL', databaseUrl);
  return databaseUrl;
}
