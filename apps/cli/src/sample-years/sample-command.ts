import Table from 'cli-table3';
import { lockInstance } from '#adapters/postgres';
import { readConfiguration } from '#hosting';
import { withStores } from '../opened-stores.js';
import { progressLine, showProgress } from '../progress.js';
import { giveAccounts } from './sample-accounts.js';
import { sampleOptions } from './sample-options.js';
import type { Telling } from './tell-story.js';
import { PLAIN, toldInWords } from './told-in-words.js';
import { writeSample } from './write-sample.js';

/** `sample`: the years of a made province, in an empty place. */
export async function sampleCommand(args: readonly string[]): Promise<void> {
  const { story, into } = sampleOptions(args, new Date(), process.env.DATABASE_URL);
  const environment = into === null ? process.env : { ...process.env, DATA_DIR: into };
  const { eventStoreUrl } = readConfiguration(environment);
  await withStores(
    async (stores, { dataFolder }) => {
      // A program that works on the place would see it half told.
      const lock = await lockInstance(stores.database);
      try {
        const written = await writeSample(story, stores, {
          eventStoreUrl,
          onTelling: showTelling(),
          onReading: showProgress(),
        });
        const { events, added, tellingSeconds, readModelSeconds } = written;
        console.log(`\n${toldInWords(written)}`);
        const before = added === events ? '' : `, ${number(events - added)} of them were there`;
        console.log(
          `${number(events)} events in ${tellingSeconds.toFixed(1)} s (${number(events / tellingSeconds)} a second)` +
            `${before}; read models in ${readModelSeconds.toFixed(1)} s.`,
        );
        printAccounts(await giveAccounts(story, stores));
        console.log(nextStep(environment.DATABASE_URL === undefined ? dataFolder : null));
      } finally {
        await lock.release();
      }
    },
    { mayCreate: true, environment },
  );
}

function showTelling(): (telling: Telling) => void {
  const show = progressLine();
  const begun = performance.now();
  return ({ at, events, share }) => {
    const perSecond = (1_000 * events) / (performance.now() - begun);
    show(`${at.slice(0, 10)}: ${number(events)} events, ${number(perSecond)} a second`, share);
  };
}

function printAccounts({ password, people }: Awaited<ReturnType<typeof giveAccounts>>): void {
  const table = new Table({ head: ['Login', 'Name', 'Role', 'Unit'], ...PLAIN });
  for (const { login, displayName, role, unit } of people) table.push([login, displayName, role, unit]);
  console.log(`\n${table.toString()}\nTheir password: ${password ?? 'as shown before'}`);
}

const nextStep = (dataFolder: string | null): string =>
  dataFolder === null ? 'Next: npm start with the same DATABASE_URL' : `Next: DATA_DIR=${dataFolder} npm start`;

const number = (value: number): string => Math.round(value).toLocaleString('en');
