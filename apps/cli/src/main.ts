import 'reflect-metadata';
import { EmbeddedPostgresProblem, RebuildRunning } from '#adapters/postgres';
import { PoisonEvent, Refusal } from '#event-sourcing';
import { ConfigurationInvalid } from '#hosting';
import { importRegister } from './import-register/import-register.js';
import { rebuildReadModels } from './rebuild-read-models/rebuild-read-models.js';
import { UsageError } from './usage-error.js';

const USAGE = `npm run thongsuot -- COMMAND

  rebuild [NAME ...]      makes read models anew from the log, beside the live ones; all of them unless named
  import-register FILE    enters the units and addressee groups of a JSON file; may be repeated

The commands work on the data that npm start works on (DATA_DIR, DATABASE_URL), also while it runs.`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  rebuild: rebuildReadModels,
  'import-register': importRegister,
};

/** Problems a person can solve: said in a sentence, without a stack. */
const EXPLAINED = [UsageError, ConfigurationInvalid, EmbeddedPostgresProblem, RebuildRunning, PoisonEvent];

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
try {
  if (!command) throw new UsageError(USAGE);
  await command(args);
  // Pools and the embedded server are closed by now; what a library still holds must not keep the terminal.
  process.exit(0);
} catch (error) {
  if (error instanceof Refusal) console.error(`${error.code}: ${JSON.stringify(error.fields, null, 2)}`);
  else console.error(EXPLAINED.some((kind) => error instanceof kind) ? (error as Error).message : error);
  process.exit(1);
}
