import type { FactoryProvider } from '@nestjs/common';
import { BoardPasses } from '#adapters/accounts';
import { CLOCK } from '#application';
import type { Clock } from '#event-sourcing';
import { DATABASE } from '#hosting';

type Database = ConstructorParameters<typeof BoardPasses>[0];

/** They are kept where the sessions are. */
export const boardPasses: FactoryProvider<BoardPasses> = {
  provide: BoardPasses,
  inject: [DATABASE, CLOCK],
  useFactory: (database: Database, clock: Clock) => new BoardPasses(database, clock),
};
