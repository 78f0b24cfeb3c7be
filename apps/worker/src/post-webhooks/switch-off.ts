import type { CommandBus } from '@nestjs/cqrs';
import { DisableWebhook, systemActor } from '#application';
import { WebhookUnknown, type SwitchOffCause } from '#domain';
import { newId, type Clock } from '#event-sourcing';
import { unitsOfAdministrators, type ReadModels } from '#read-models';

/** Switches a webhook off that nobody answers at, and says who is told of it. */
export type SwitchOff = (webhookId: string, cause: SwitchOffCause) => Promise<void>;

export function switchOffBy(commands: Pick<CommandBus, 'execute'>, readModels: ReadModels, clock: Clock): SwitchOff {
  return async (webhookId, cause) => {
    const toldUnitIds = await unitsOfAdministrators(readModels);
    const commandId = newId();
    const meta = {
      commandId,
      correlationId: commandId,
      causationId: null,
      actor: systemActor(toldUnitIds[0] ?? 'system'),
      occurredAt: clock.now().toISOString(),
    };
    try {
      await commands.execute(new DisableWebhook({ webhookId, cause, reason: null, toldUnitIds }, meta));
    } catch (error) {
      // Removed while the message was on its way: nothing is left to be switched off.
      if (!(error instanceof WebhookUnknown)) throw error;
    }
  };
}
