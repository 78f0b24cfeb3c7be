import type { SkippedEvent } from '#event-sourcing';
import { withStores } from '../opened-stores.js';
import { UsageError } from '../usage-error.js';
import { runnerLines, type RunnerLine } from './runner-table.js';

/** `projections list` */
export async function listRunners(args: readonly string[]): Promise<void> {
  if (args.length > 0) throw new UsageError(`projections list takes nothing more; ${args.join(' ')} is too much.`);
  await withStores(async (stores) => {
    const lines = await runnerLines(stores);
    console.log(inColumns([['name', 'kind', 'position', 'lag', 'state'], ...lines.map(cells)]));
    if (lines.every(({ holder }) => holder === null)) console.log(`\n${NOBODY}`);
    for (const { standstill } of lines) {
      if (standstill) console.log(`\n${standstill.runner} since ${standstill.notedAt}: ${standstill.reason}`);
    }
    const skips = await stores.projections.skips();
    if (skips.length > 0) console.log(`\nTold to be passed over:\n${skips.map(skipInWords).join('\n')}`);
  });
}

const NOBODY = 'No worker runs: nothing goes on until one is started, with "npm start" or "npm run start:worker".';

function cells(line: RunnerLine): string[] {
  return [line.name, line.kind, String(line.position), String(line.lag), stateOf(line)];
}

function stateOf({ isRebuilding, holder, standstill }: RunnerLine): string {
  const running = holder === null ? 'runs nowhere' : `runs in ${holder}`;
  const stopped = standstill && `stands at event ${standstill.eventId} (position ${standstill.position})`;
  return [stopped, running, isRebuilding ? 'is being rebuilt' : null].filter((part) => part !== null).join(', ');
}

function skipInWords({ runner, eventId, position, reason, skippedBy, skippedAt }: SkippedEvent): string {
  return `${runner}: event ${eventId} (position ${position}), by ${skippedBy} at ${skippedAt}: ${reason}`;
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}
