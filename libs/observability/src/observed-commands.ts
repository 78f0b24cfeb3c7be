import type { CommandMeta } from '#event-sourcing';
import { during, note } from './circumstances.js';
import { outcomeOf, outcomeOfFailure } from './metrics/command-outcome.js';
import { secondsSince } from './metrics/meters.js';
import type { Telemetry } from './telemetry.js';

interface Bus {
  execute(command: object): Promise<unknown>;
}

/** What every command of ours carries; others are counted by their name alone. */
type Command = Partial<{ readonly meta: CommandMeta }>;

type Answer = Parameters<typeof outcomeOf>[0];

/**
 * Has every command that the bus carries out said in the log's circumstances, counted and traced. The bus of
 * `@nestjs/cqrs` has no interceptors, and its stream of commands does not tell what came of them: its one door is
 * replaced on this instance.
 */
export function observeCommands(bus: Bus, { meters, tracing }: Pick<Telemetry, 'meters' | 'tracing'>): void {
  const execute = bus.execute.bind(bus);

  const measured = async (name: string, command: object): Promise<unknown> => {
    if (!meters) return execute(command);
    const startedAt = performance.now();
    try {
      const answer = await execute(command);
      meters.commands.inc({ command: name, outcome: outcomeOf((answer ?? {}) as Answer) });
      return answer;
    } catch (error) {
      meters.commands.inc({ command: name, outcome: outcomeOfFailure(error) });
      throw error;
    } finally {
      meters.commandSeconds.observe({ command: name }, secondsSince(startedAt));
    }
  };

  bus.execute = (command: object): Promise<unknown> => {
    const { name } = command.constructor;
    const { meta } = command as Command;
    if (!meta) return measured(name, command);
    const { commandId, correlationId } = meta;
    // The request that gave it says it in its own line; a command that an event or a job caused has nobody else.
    note({ commandId });
    return during({ commandId, correlationId }, () => {
      if (!tracing) return measured(name, command);
      const attributes = { 'thongsuot.command': name, 'thongsuot.command_id': commandId };
      return tracing.span(`command ${name}`, { correlationId, commandId, attributes }, () => measured(name, command));
    });
  };
}
