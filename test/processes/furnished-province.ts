import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import {
  ApplicationModule,
  CorrectDraft,
  DraftDirective,
  GiveAssignments,
  IssueDirective,
  unitIdOf,
} from '#application';
import { addDays, dateOf, userIdOf } from '#domain';
import { deriveId, DrivenClock, type CommandMeta } from '#event-sourcing';
import { HostingModule, loadSample, openStores, readConfiguration, Runners } from '#hosting';
import { people } from '#sample';
import { directiveText } from '../journeys/directive-text.js';
import { correctionOf } from '../under-load/office-work.js';

/** Longest that policies and read models may take to follow, in milliseconds. */
const PATIENCE = 60_000;

/** Whoever was given something then with a deadline of tomorrow is to be reminded at the first look. */
const DAYS_AGO = 10;

/**
 * What the processes find: the sample province, and directives of some days ago whose reminders are due.
 * @param eventStoreUrl null: the log is in the database
 */
export async function furnishProvince(
  databaseUrl: string,
  dataFolder: string,
  directives: number,
  eventStoreUrl: string | null = null,
): Promise<{ password: string; dueCount: number }> {
  const today = dateOf(new Date());
  const clock = new DrivenClock(new Date(Date.now() - DAYS_AGO * 24 * 3_600_000));
  const configuration = { ...readConfiguration({}), dataFolder, eventStoreUrl };
  const stores = await openStores(databaseUrl, configuration, clock);
  const runners = new Runners(stores.events, stores.projections);
  const modules = ApplicationModule.over([HostingModule.over(stores, runners, configuration)]);
  const app = await NestFactory.createApplicationContext(modules, { logger: false });
  try {
    runners.startPolicies([app.get(GiveAssignments)]);
    const { password } = await loadSample(app, stores, runners, () => {});
    const commands = app.get(CommandBus);
    for (let number = 1; number <= directives; number++) {
      const directiveId = deriveId('due', number);
      const correction = correctionOf(900_000 + number, dateOf(clock.now()), addDays(today, 1));
      await commands.execute(new DraftDirective({ directiveId, text: directiveText }, metaOf(clock, number, 'draft')));
      await commands.execute(new CorrectDraft({ directiveId, correction }, metaOf(clock, number, 'correct')));
      await commands.execute(new IssueDirective({ directiveId }, metaOf(clock, number, 'issue')));
    }
    await runners.settled(PATIENCE);
    const { rows } = await stores.database.query<{ n: number }>('SELECT count(*)::int AS n FROM assignments');
    return { password: password!, dueCount: rows[0]!.n };
  } finally {
    await app.close();
    await runners.stop();
    await stores.close();
  }
}

function metaOf(clock: DrivenClock, number: number, step: string): CommandMeta {
  const issuer = people.find(({ role }) => role === 'issuer')!;
  const actor = { userId: userIdOf(issuer.login), unitId: unitIdOf(issuer.unitCode), role: issuer.role };
  const commandId = deriveId('due', number, step);
  return { commandId, correlationId: commandId, causationId: null, actor, occurredAt: clock.now().toISOString() };
}
