import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { oneTimePassword } from '#adapters/accounts';
import { vietnamHolidays, vietnamSwapWorkdays } from '#adapters/calendar';
import { DraftDirective, EditCalendar, RegisterImport, RegisterUser, systemActor, unitIdOf } from '#application';
import { userIdOf, type CalendarCommand } from '#domain';
import { deriveId, type Actor, type CommandMeta } from '#event-sourcing';
import { people, sampleDirective, unitGroups, units } from '#sample';
import type { Runners } from '../runners.js';
import type { Stores } from '../stores.js';

/** How long the read models may take to follow the sample, in milliseconds. */
const PATIENCE = 60_000;

export interface SampleAccounts {
  /** Of all who had none before; null when everybody had one already. */
  readonly password: string | null;
  readonly people: readonly { readonly login: string; readonly displayName: string; readonly role: string }[];
}

/**
 * Loads the sample province: units, groups, the calendars of three years, people with one password of this
 * installation, and a directive waiting as a draft. May be repeated; what is there already stays.
 */
export async function loadSample(
  app: INestApplicationContext,
  stores: Stores,
  runners: Runners,
  onProgress: (done: number, total: number) => void,
): Promise<SampleAccounts> {
  const commands = app.get(CommandBus);
  const actor = systemActor(unitIdOf('VPTU'));
  const meta = (part: string, by: Actor = actor): CommandMeta => {
    const commandId = deriveId('sample', part);
    const occurredAt = stores.clock.now().toISOString();
    return { commandId, correlationId: commandId, causationId: null, actor: by, occurredAt };
  };
  await app.get(RegisterImport).run({ units, unitGroups }, actor, onProgress);

  const thisYear = stores.clock.now().getUTCFullYear();
  for (const year of [thisYear - 1, thisYear, thisYear + 1]) {
    for (const [index, command] of calendarCommands(year).entries()) {
      await commands.execute(new EditCalendar(command, meta(`calendar ${year} ${index}`)));
    }
  }

  const password = oneTimePassword();
  let given = false;
  for (const { login, displayName, role, unitCode } of people) {
    const person = { login, displayName, role, unitId: unitIdOf(unitCode), email: null };
    await commands.execute(new RegisterUser(person, meta(`user ${login}`)));
    if (await stores.accounts.hasPassword(userIdOf(login))) continue;
    await stores.accounts.setPassword(userIdOf(login), password);
    given = true;
  }

  await runners.reached(await stores.events.lastPosition(), PATIENCE);
  const issuer = people.find(({ role }) => role === 'issuer')!;
  const drafter = { userId: userIdOf(issuer.login), unitId: unitIdOf(issuer.unitCode), role: issuer.role };
  const directiveId = deriveId('sample', 'directive');
  await commands.execute(new DraftDirective({ directiveId, text: sampleDirective }, meta('draft', drafter)));
  return { password: given ? password : null, people };
}

/** A year's days off, and the weekend days worked in exchange, as commands. */
export function calendarCommands(year: number): CalendarCommand[] {
  const holidays = vietnamHolidays(year).map(({ date, nameVi }) => ({ date, name: nameVi }));
  const swaps = vietnamSwapWorkdays(year).map(({ date, insteadOf }) => ({
    type: 'DeclareSwapWorkday' as const,
    data: { year, date, reason: `Làm bù ngày ${insteadOf.split('-').toReversed().join('/')}` },
  }));
  return [{ type: 'DeclareHolidays', data: { year, holidays } }, ...swaps];
}
