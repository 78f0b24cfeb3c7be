import { CommandBus } from '@nestjs/cqrs';
import type { INestApplicationContext } from '@nestjs/common';
import { EstablishUnit, RegisterUser, systemActor, unitIdOf } from '#application';
import { oneTimePassword } from '#adapters/accounts';
import { deriveId, type CommandMeta } from '#event-sourcing';
import { userIdOf } from '#domain';
import type { Stores } from '#hosting';

const LOGIN = 'admin';

/** The register's first unit, to which the first administrator belongs until the office says otherwise. */
const ROOT_UNIT = { unitId: unitIdOf('ROOT'), code: 'ROOT', name: 'Văn phòng quản trị hệ thống' };

/**
 * Sees to it that somebody can sign in: on the first start an administrator with a one-time password, which is
 * answered once and kept only as a hash. Answers null when there is one already.
 */
export async function firstAdministrator(
  app: INestApplicationContext,
  stores: Stores,
  sampleLoaded: boolean,
): Promise<{ login: string; password: string } | null> {
  const userId = userIdOf(LOGIN);
  if (await stores.accounts.hasPassword(userId)) return null;
  const commands = app.get(CommandBus);
  const unitId = sampleLoaded ? unitIdOf('VPTU') : ROOT_UNIT.unitId;
  const meta = (part: string): CommandMeta => {
    const commandId = deriveId('first-start', part);
    const occurredAt = stores.clock.now().toISOString();
    return { commandId, correlationId: commandId, causationId: null, actor: systemActor(unitId), occurredAt };
  };
  if (!sampleLoaded) {
    const establishedOn = '2026-01-01';
    const unit = { ...ROOT_UNIT, kind: 'office' as const, parentId: null, establishedOn };
    await commands.execute(new EstablishUnit(unit, meta('unit')));
  }
  const person = { login: LOGIN, displayName: 'Quản trị viên', unitId, role: 'administrator' as const, email: null };
  await commands.execute(new RegisterUser(person, meta('administrator')));
  const password = oneTimePassword();
  await stores.accounts.setPassword(userId, password, { mustChange: true });
  return { login: LOGIN, password };
}
