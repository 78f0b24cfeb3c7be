import { Command } from '@nestjs/cqrs';
import type { CommandMeta, DecideOptions, Decision } from '#event-sourcing';

/** What every use case is handed: its data, who asks and when, and the revision the person's screen showed. */
export abstract class ApplicationCommand<Data extends object> extends Command<Decision> {
  constructor(
    readonly data: Data,
    readonly meta: CommandMeta,
    readonly options: DecideOptions = {},
  ) {
    super();
  }
}
