import { userInfo } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Position, ProjectionStore, Standstill } from '#event-sourcing';
import { withStores } from '../opened-stores.js';
import { UsageError } from '../usage-error.js';
import { WITHOUT_THE_POLICY } from './policies.js';
import { runnerLines } from './runner-table.js';

const USAGE = 'Usage: npm run thongsuot -- projections skip NAME [--policy] --event ID --reason TEXT';

/** A runner that failed tries again after 10 s at most; how long it is waited for, in milliseconds. */
const PATIENCE = 15_000;
const LOOK_EVERY = 100;

interface Wish {
  readonly name: string;
  readonly eventId: string;
  readonly reason: string;
  readonly isPolicy: boolean;
}

/** `projections skip`: lets a projection or policy that stands at an event go on without it, and writes down who said so. */
export async function skipEvent(args: readonly string[]): Promise<void> {
  const wish = wishIn(args);
  const { name, eventId, reason } = wish;
  await withStores(async (stores) => {
    const line = (await runnerLines(stores)).find((each) => each.name === name);
    if (!line) throw new UsageError(`There is no projection or policy ${name}; "projections list" shows them.`);
    demandSaidSo(line.kind, wish);
    const { position } = standingAt(line.standstill, wish);
    await stores.projections.skip({ runner: name, eventId, position, reason, skippedBy: operator() });
    console.log(`${name} passes over event ${eventId} at position ${position}: ${reason}`);
    console.log(WITHOUT_THE_POLICY[name] ?? rowsLack(name));
    if (line.holder === null) console.log('It goes on when the program is started.');
    else if (await goesOn(stores.projections, name, position)) console.log('It goes on.');
    else console.log(`It has not gone on within ${PATIENCE / 1_000} s: look at "projections list".`);
  });
}

const rowsLack = (name: string): string =>
  'Its rows lack what this event would have changed, and whatever follows from that, until the code that cannot read ' +
  `the event is mended and "projections rebuild ${name}" has made them anew.`;

function wishIn(args: readonly string[]): Wish {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { policy: { type: 'boolean' }, event: { type: 'string' }, reason: { type: 'string' } },
    });
    const [name, ...more] = positionals;
    const reason = values.reason?.trim();
    if (!name || more.length > 0 || !values.event || !reason) throw new UsageError(USAGE);
    return { name, eventId: values.event.toLowerCase(), reason, isPolicy: values.policy ?? false };
  } catch {
    throw new UsageError(USAGE);
  }
}

function demandSaidSo(kind: 'projection' | 'policy', { name, isPolicy }: Wish): void {
  if (kind === 'policy' && !isPolicy) {
    throw new UsageError(
      `${name} is a policy: what it does not do about an event is not done by anybody. ${WITHOUT_THE_POLICY[name]} ` +
        'To pass over the event all the same, say --policy.',
    );
  }
  if (kind === 'projection' && isPolicy) throw new UsageError(`${name} is a projection: leave --policy out.`);
}

function standingAt(standstill: Standstill | null, { name, eventId }: Wish): Standstill {
  if (standstill?.eventId === eventId) return standstill;
  const where = standstill ? `at ${standstill.eventId}: ${standstill.reason}` : 'at no event';
  throw new UsageError(`${name} does not stand at event ${eventId} but ${where}. Nothing was passed over.`);
}

/** The account of the operating system; with sudo, the person's behind it as well. */
function operator(): string {
  const { username } = userInfo();
  const person = process.env['SUDO_USER'];
  return person && person !== username ? `${person} (as ${username})` : username;
}

async function goesOn(checkpoints: ProjectionStore, name: string, position: Position): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    if ((await checkpoints.load(name)) >= position) return true;
    await pause(LOOK_EVERY);
  }
  return false;
}
