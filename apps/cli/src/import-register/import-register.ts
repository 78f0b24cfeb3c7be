import { readFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { ApplicationModule, RegisterImport, systemActor, unitIdOf } from '#application';
import { HostingModule, readConfiguration, StoredCatchUp } from '#hosting';
import { withStores } from '../opened-stores.js';
import { UsageError } from '../usage-error.js';
import { parseRegister, SHAPE } from './parse-register.js';

/** Enters the register of a file; what is there already stays, so that it may be repeated. */
export async function importRegister([file, ...more]: readonly string[]): Promise<void> {
  if (!file || more.length > 0)
    throw new UsageError(`Usage: npm run thongsuot -- import-register FILE.json\n\n${SHAPE}`);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${file} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`,
    );
  });
  const register = parseRegister(text);
  await withStores(
    async (stores) => {
      const catchUp = new StoredCatchUp(stores.projections);
      const hosting = HostingModule.over(stores, catchUp, readConfiguration(process.env));
      const app = await NestFactory.createApplicationContext(ApplicationModule.over([hosting]), { logger: false });
      const root = register.units.find(({ parentCode }) => parentCode === null);
      await app.get(RegisterImport).run(register, systemActor(unitIdOf(root?.code ?? 'ROOT')), (done, total) => {
        if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${total}`);
      });
      await app.close();
      console.log(`\n${register.units.length} units and ${register.unitGroups.length} groups entered.`);
    },
    { mayCreate: true },
  );
}
