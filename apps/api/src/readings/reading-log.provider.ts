import type { FactoryProvider } from '@nestjs/common';
import { ReadingLog } from '#adapters/readings';
import { CLOCK } from '#application';
import type { Clock } from '#event-sourcing';
import { DATABASE } from '#hosting';

type Database = ConstructorParameters<typeof ReadingLog>[0];

export const readingLog: FactoryProvider<ReadingLog> = {
  provide: ReadingLog,
  inject: [DATABASE, CLOCK],
  useFactory: (database: Database, clock: Clock) => new ReadingLog(database, clock),
};
