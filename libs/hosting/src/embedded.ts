import { join } from 'node:path';
import { FolderNotUsable, NoDatabaseThere, startEmbeddedPostgres, type EmbeddedPostgres } from '#adapters/postgres';
import type { Configuration } from './configuration.js';
import { NoDataThere } from './existing-data.js';

/** Where root's data goes when the clone lies in a folder that the database's account may not enter. */
const ROOT_FOLDER = '/var/lib/thong-suot';

/**
 * Starts the embedded database in the data folder. Run as root from a closed folder such as /root, with no folder
 * chosen, it uses {@link ROOT_FOLDER} and says so. With `endsWithProcess` false the server goes on when this process
 * ends without stopping it; with `mayCreate` false a folder without a database is left as it is.
 * @throws EmbeddedPostgresProblem, NoDataThere
 */
export async function startEmbedded(
  { dataFolder, dataFolderChosen }: Pick<Configuration, 'dataFolder' | 'dataFolderChosen'>,
  log: (line: string) => void,
  { endsWithProcess = true, mayCreate = true } = {},
): Promise<{ server: EmbeddedPostgres; dataFolder: string }> {
  const start = async (folder: string) => {
    const options = { folder: join(folder, 'postgres'), log, endsWithProcess, mayCreate };
    const server = await startEmbeddedPostgres(options).catch((error: unknown) => {
      throw error instanceof NoDatabaseThere ? new NoDataThere(folder, 'DATA_DIR') : error;
    });
    return { server, dataFolder: folder };
  };
  try {
    return await start(dataFolder);
  } catch (error) {
    const root = process.getuid?.() === 0;
    if (!root || dataFolderChosen || !(error instanceof FolderNotUsable)) throw error;
    log(`${dataFolder} is closed to the database's account; the data goes to ${ROOT_FOLDER}.`);
    return start(ROOT_FOLDER);
  }
}
