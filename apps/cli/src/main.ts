import 'reflect-metadata';
import { sentenceFor } from '../../api/src/index.js';
import { PlaceNotEmpty, RebuildRunning, RowRefused } from '#adapters/postgres';
import { PoisonEvent, Refusal } from '#event-sourcing';
import { isExplained } from '#hosting';
import { ArchiveNotUsable } from './archive/manifest.js';
import { backUpCommand } from './back-up/back-up-command.js';
import { checkBackUpCommand } from './check-back-up/check-back-up-command.js';
import { importRegister } from './import-register/import-register.js';
import { LogsDiffer, migrateEvents } from './migrate-events/migrate-events-command.js';
import { SourceWritten, TargetHoldsOthers } from './migrate-events/move-log.js';
import { projectionsCommand } from './projections/projections-command.js';
import { rebuildReadModels } from './rebuild-read-models/rebuild-read-models.js';
import { restoreCommand } from './restore/restore-command.js';
import { sampleCommand } from './sample-years/sample-command.js';
import { UsageError } from './usage-error.js';

const USAGE = `npm run thongsuot -- COMMAND

  projections list        projections and policies: how far they are, where they run, at which event one stands
  projections rebuild [NAME ...]
                          makes read models anew from the log, beside the live ones; all of them unless named
  projections skip NAME --event ID --reason TEXT
                          lets a projection that stands at an event go on without it; a policy with --policy
  rebuild [NAME ...]      the same as projections rebuild
  migrate-events --from ADDRESS --to ADDRESS
                          moves the log to another store and proves that it is the same; programs must be stopped
  import-register FILE    enters the units and addressee groups of a JSON file; may be repeated
  backup --to FOLDER      writes the log, accounts and evidence files into a new folder
  check-backup --from FOLDER
                          reads a back-up and holds it against its hashes
  restore --from FOLDER   puts a back-up into an empty place and makes the read models anew
  sample [--years N] [--directives N] [--units N] [--seed N]
                          writes the years of a made province into an empty place; also npm run sample

The commands work on the data that npm start works on (DATA_DIR, DATABASE_URL), all but restore, sample and
migrate-events also while it runs.`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  projections: projectionsCommand,
  rebuild: rebuildReadModels,
  'migrate-events': migrateEvents,
  'import-register': importRegister,
  backup: backUpCommand,
  'check-backup': checkBackUpCommand,
  restore: restoreCommand,
  sample: sampleCommand,
};

/** Problems a person can solve that only commands have: said in a sentence, without a stack. */
const EXPLAINED = [
  UsageError,
  RebuildRunning,
  PoisonEvent,
  RowRefused,
  ArchiveNotUsable,
  PlaceNotEmpty,
  LogsDiffer,
  SourceWritten,
  TargetHoldsOthers,
];

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
try {
  if (!command) throw new UsageError(USAGE);
  await command(args);
  // Pools and the embedded server are closed by now; what a library still holds must not keep the terminal.
  process.exit(0);
} catch (error) {
  if (error instanceof Refusal) console.error(sentenceFor(error.code, error.fields, 'en'));
  else
    console.error(
      isExplained(error) || EXPLAINED.some((kind) => error instanceof kind) ? (error as Error).message : error,
    );
  process.exit(1);
}
