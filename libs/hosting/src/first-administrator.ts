import { setTimeout as pause } from 'node:timers/promises';
import { CommandBus } from '@nestjs/cqrs';
import type { INestApplicationContext } from '@nestjs/common';
import { EstablishUnit, ORGANISATION, RegisterUser, systemActor, unitIdOf, type Organisation } from '#application';
import { oneTimePassword } from '#adapters/accounts';
import { deriveId, type CommandMeta, type RecordedEvent } from '#event-sourcing';
import { userIdOf } from '#domain';
import { isDatabaseAway, isTooLate, oneAtATime } from '#adapters/postgres';
import type { CatchUp } from './catch-up.js';
import type { Stores } from './stores.js';

const LOGIN = 'admin';

/** The register's first unit, to which the first administrator belongs until the office says otherwise. */
const ROOT_UNIT = { unitId: unitIdOf('ROOT'), code: 'ROOT', name: 'Văn phòng quản trị hệ thống' };

/** Of the lock under which it is seen to, for several processes may start at once. */
const TURN = 7_402_187_004;

/** Its steps, each under an id of its own, so that they may be repeated. */
const stepId = (step: 'unit' | 'administrator'): string => deriveId('first-start', step);
const STEPS: readonly string[] = [stepId('unit'), stepId('administrator')];

/** Whether the event says no more than that there is a first administrator. */
export const isOfFirstStart = ({ meta }: RecordedEvent): boolean => STEPS.includes(meta.commandId);

/** How often a database is asked that does not answer, and how long after each time, in milliseconds. */
const ASKED = { times: 60, after: 500 };

/** Longest wait until the read models know the administrator, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Sees to it that somebody can sign in: on the first start an administrator with a one-time password, which is
 * shown once and kept only as a hash. Does nothing when there is one already.
 */
export async function firstAdministrator(
  office: { app: INestApplicationContext; stores: Stores; catchUp: CatchUp },
  sampleLoaded: boolean,
  show: (account: { login: string; password: string }) => void,
  asked = ASKED,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      if (await office.stores.accounts.hasPassword(userIdOf(LOGIN))) return;
      return await oneAtATime(office.stores.database, TURN, () => appoint(office, sampleLoaded, show));
    } catch (error) {
      // A process that stood still meanwhile finds its time-outs over, and a database comes back; every step here may be
      // repeated, and the process may be one that serves already.
      if ((!isTooLate(error) && !isDatabaseAway(error)) || attempt === asked.times) throw error;
      await pause(asked.after);
    }
  }
}

async function appoint(
  { app, stores, catchUp }: Parameters<typeof firstAdministrator>[0],
  sampleLoaded: boolean,
  show: Parameters<typeof firstAdministrator>[2],
): Promise<void> {
  const userId = userIdOf(LOGIN);
  if (await stores.accounts.hasPassword(userId)) return;
  const commands = app.get(CommandBus);
  // A register that came by another way counts as soon as it is in the log, and there is one head.
  await catchUp.reached(await stores.events.lastPosition(), PATIENCE);
  const headId = sampleLoaded ? unitIdOf('VPTU') : await standingHead(app);
  const unitId = headId ?? ROOT_UNIT.unitId;
  const meta = (step: 'unit' | 'administrator'): CommandMeta => {
    const commandId = stepId(step);
    const occurredAt = stores.clock.now().toISOString();
    return { commandId, correlationId: commandId, causationId: null, actor: systemActor(unitId), occurredAt };
  };
  if (headId === null) {
    const establishedOn = '2026-01-01';
    const unit = { ...ROOT_UNIT, kind: 'office' as const, parentId: null, establishedOn };
    await commands.execute(new EstablishUnit(unit, meta('unit')));
  }
  const person = { login: LOGIN, displayName: 'Quản trị viên', unitId, role: 'administrator' as const, email: null };
  await commands.execute(new RegisterUser(person, meta('administrator')));
  await catchUp.reached(await stores.events.lastPosition(), PATIENCE);
  const password = oneTimePassword();
  // Shown before it counts: a crash in between costs another password at the next start, and locks nobody out.
  show({ login: LOGIN, password });
  await stores.accounts.setPassword(userId, password, { mustChange: true });
}

/** A register may be there before its first administrator: a made province, or one that was moved here. */
async function standingHead(app: INestApplicationContext): Promise<string | null> {
  const tree = await app.get<Organisation>(ORGANISATION).tree();
  for (const { unitId, parentId, dissolvedOn } of tree.all()) if (parentId === null && !dissolvedOn) return unitId;
  return null;
}
