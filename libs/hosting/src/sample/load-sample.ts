import type { Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { oneTimePassword } from '#adapters/accounts';
import { vietnamHolidays, vietnamSwapWorkdays } from '#adapters/calendar';
import {
  DeclareCheckProgramme,
  DraftDirective,
  EditCalendar,
  EnterReference,
  LinkDocuments,
  PlanCheck,
  referenceIdOf,
  RegisterImport,
  RegisterUser,
  SetCommitteeTerm,
  systemActor,
  unitIdOf,
  type ApplicationCommand,
} from '#application';
import { programmeIdOf, userIdOf, type CalendarCommand } from '#domain';
import { deriveId, type Actor, type CommandMeta } from '#event-sourcing';
import {
  checkProgrammeApproval,
  checkProgrammeTitle,
  checks,
  committeeTerms,
  inspectorLogin,
  people,
  references,
  sampleDirective,
  unitGroups,
  units,
} from '#sample';
import type { CatchUp } from '../catch-up.js';
import type { Stores } from '../stores.js';

/** The draft with which the sample ends. */
export const LAST_STEP = deriveId('sample', 'directive');

/** How long the read models may take to follow the sample, in milliseconds. */
const PATIENCE = 60_000;

/** What the sample is loaded by: use cases by their class, as an application has them. */
export interface UseCases {
  get<UseCase>(kind: Type<UseCase>): UseCase;
}

export interface SampleAccounts {
  /** Of all who had none before; null when everybody had one already. */
  readonly password: string | null;
  readonly people: readonly { readonly login: string; readonly displayName: string; readonly role: string }[];
}

/**
 * Loads the sample province: units, groups, the calendars of three years, people with one password of this
 * installation, terms and documents of other systems, this year's programme of checks, and a directive waiting as a draft. May be repeated; what is there already stays.
 */
export async function loadSample(
  app: UseCases,
  stores: Pick<Stores, 'clock' | 'accounts' | 'events'>,
  catchUp: Pick<CatchUp, 'reached'>,
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

  await catchUp.reached(await stores.events.lastPosition(), PATIENCE);
  const issuer = people.find(({ role }) => role === 'issuer')!;
  const drafter = { userId: userIdOf(issuer.login), unitId: unitIdOf(issuer.unitCode), role: issuer.role };
  for (const [name, command] of documentCommands()) await commands.execute(command(meta(name, drafter), meta(name)));
  for (const [name, command] of checkCommands(thisYear)) await commands.execute(command(meta(name, inspector())));
  const directiveId = LAST_STEP;
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

type Made = (byClerk: CommandMeta, byAdministrator: CommandMeta) => ApplicationCommand<object>;

/** Terms, documents of other systems and how these descend from one another, each under a name of its own. */
function documentCommands(): [string, Made][] {
  const idOf = new Map<string, string>();
  const commands: [string, Made][] = committeeTerms.map(({ unitCode, ...term }) => [
    `term ${unitCode} ${term.termId}`,
    (_clerk, meta) => new SetCommitteeTerm({ ...term, unitId: unitIdOf(unitCode) }, meta),
  ]);
  for (const { issuerUnitCode, concretises, ...head } of references) {
    const reference = { ...head, issuerUnitId: issuerUnitCode === null ? null : unitIdOf(issuerUnitCode) };
    const fromId = referenceIdOf(reference);
    idOf.set(head.symbol, fromId);
    commands.push([`reference ${head.symbol}`, (meta) => new EnterReference(reference, meta)]);
    const toId = concretises === null ? undefined : idOf.get(concretises);
    if (!toId) continue;
    const link = { fromId, relation: 'concretises', toId, openAssignments: null, note: null } as const;
    commands.push([`link ${head.symbol}`, (meta) => new LinkDocuments(link, meta)]);
  }
  return commands;
}

const inspector = (): Actor => {
  const { login, unitCode, role } = people.find((person) => person.login === inspectorLogin)!;
  return { userId: userIdOf(login), unitId: unitIdOf(unitCode), role };
};

/** The programme of checks of a year with what stands in it, each under a name of its own. */
function checkCommands(year: number): [string, (byInspector: CommandMeta) => ApplicationCommand<object>][] {
  const { unitId } = inspector();
  const programme = { unitId, year, title: checkProgrammeTitle(year), approval: checkProgrammeApproval(year) };
  const planned = checks.map(({ kind, title, unitCodes, startsOn, endsOn }) => ({
    checkId: deriveId('sample', 'check', year, title),
    kind,
    title,
    unitIds: unitCodes.map(unitIdOf),
    directiveIds: [],
    programmeId: programmeIdOf(unitId, year),
    periodFrom: null,
    periodTo: null,
    startsOn: `${year}-${startsOn}`,
    endsOn: `${year}-${endsOn}`,
  }));
  return [
    [`check programme ${year}`, (meta) => new DeclareCheckProgramme(programme, meta)],
    ...planned.map((plan): [string, (meta: CommandMeta) => ApplicationCommand<object>] => [
      `check ${year} ${plan.title}`,
      (meta) => new PlanCheck(plan, meta),
    ]),
  ];
}
