import { rebuildReadModels } from '../rebuild-read-models/rebuild-read-models.js';
import { UsageError } from '../usage-error.js';
import { listRunners } from './list-runners.js';
import { skipEvent } from './skip-event.js';

const USAGE = `npm run thongsuot -- projections COMMAND

  list                    projections and policies: how far they are, where they run, at which event one stands
  rebuild [NAME ...]      makes read models anew from the log, beside the live ones, and forgets what was passed over
  skip NAME --event ID --reason TEXT
                          lets a projection that stands at an event go on without it; a policy with --policy`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  list: listRunners,
  rebuild: rebuildReadModels,
  skip: skipEvent,
};

/** `projections list | rebuild | skip` */
export async function projectionsCommand([name = '', ...args]: readonly string[]): Promise<void> {
  const command = COMMANDS[name];
  if (!command) throw new UsageError(USAGE);
  await command(args);
}
