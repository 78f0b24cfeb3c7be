import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { startWorker, type Worker } from '../../apps/worker/src/index.js';
import {
  ApplicationModule,
  CorrectDraft,
  DraftDirective,
  EditCalendar,
  groupIdOf,
  IssueDirective,
  RegisterImport,
  RegisterUser,
  systemActor,
  unitIdOf,
  type ApplicationCommand,
} from '#application';
import type { AssignmentEvent, LocalDate, Role, Rung } from '#domain';
import { deriveId, DrivenClock, START, type Actor, type CommandMeta, type RecordedEvent } from '#event-sourcing';
import { calendarCommands, HostingModule, openStores, readConfiguration, Runners, type Stores } from '#hosting';
import { testDatabase } from '#testing';
import { directiveText } from '../journeys/directive-text.js';
import { register } from '../journeys/register.js';

/** Longest that policies and read models may take to follow, in milliseconds. */
const PATIENCE = 30_000;

const clerk: Actor = { userId: deriveId('chased', 'clerk'), unitId: unitIdOf('VPTU'), role: 'issuer' };

export interface Person {
  readonly login: string;
  readonly unit: string;
  readonly role: Role;
  readonly email: string | null;
}

/** One chasing, as the log has it. */
export interface Chased {
  readonly taskNo: string;
  readonly unitId: string;
  readonly rung: Rung;
  readonly recordedAt: string;
}

/** A small province with its worker in this process, under a clock that the spec moves. */
export class ChasedOffice {
  private counted = 0;

  private constructor(
    readonly clock: DrivenClock,
    readonly stores: Stores,
    readonly worker: Worker,
    /** What went wrong where nobody waited for an answer. */
    readonly troubles: readonly string[],
    private readonly runners: Runners,
    private readonly commands: CommandBus,
    readonly close: () => Promise<void>,
  ) {}

  static async open(startAt: string, env: Record<string, string>, people: readonly Person[]): Promise<ChasedOffice> {
    const database = await testDatabase();
    const dataFolder = await mkdtemp(join(tmpdir(), 'thong-suot-chased-'));
    const clock = new DrivenClock(startAt);
    const configuration = { ...readConfiguration(env), dataFolder, chaserTick: null };
    const stores = await openStores(database.url, configuration, clock);
    const runners = new Runners(stores.events, stores.projections);
    const modules = ApplicationModule.over([HostingModule.over(stores, runners, configuration)]);
    const app = await NestFactory.createApplicationContext(modules, { logger: false });
    const troubles: string[] = [];
    const report = ({ error }: { error: Error }) => void troubles.push(error.message);
    const worker = await startWorker(app, { stores, runners }, configuration, report);
    const close = async () => {
      await worker.stop();
      await runners.stop();
      await app.close();
      await stores.close();
      await database.close();
      await rm(dataFolder, { recursive: true, force: true });
    };
    const office = new ChasedOffice(clock, stores, worker, troubles, runners, app.get(CommandBus), close);
    const actor = systemActor(unitIdOf('VPTU'));
    await app.get(RegisterImport).run(register, actor, () => {});
    for (const command of calendarCommands(clock.now().getUTCFullYear())) await office.as(actor, EditCalendar, command);
    for (const { login, unit, role, email } of people) {
      await office.as(actor, RegisterUser, { login, displayName: login, unitId: unitIdOf(unit), role, email });
    }
    await office.settled();
    return office;
  }

  async as<Data extends object>(
    actor: Actor,
    useCase: new (data: Data, meta: CommandMeta) => ApplicationCommand<Data>,
    data: Data,
  ): Promise<void> {
    const commandId = deriveId('chased', ++this.counted);
    const occurredAt = this.clock.now().toISOString();
    const meta = { commandId, correlationId: commandId, causationId: null, actor, occurredAt };
    await this.commands.execute(new useCase(data, meta));
  }

  /** Issues a directive with one task a deadline, each given to both districts. */
  async issue(lastDays: readonly LocalDate[]): Promise<void> {
    const directiveId = deriveId('chased', 'directive', ++this.counted);
    await this.as(clerk, DraftDirective, { directiveId, text: directiveText });
    const tasks = ['1', '2', ...lastDays.map((_, index) => String(index + 1))].map((no) => {
      const lastDay = lastDays[Number(no) - 1];
      if (!lastDay) return { no, removed: true };
      const addressees = [{ kind: 'group', groupId: groupIdOf('HUYEN-UY') } as const];
      const deadline = { kind: 'date', lastDay } as const;
      return { no, ...(Number(no) > 2 && { added: true }), text: `Việc ${no}`, addressees, deadline };
    });
    const byNo = [...new Map(tasks.map((task) => [task.no, task])).values()];
    const documentDate = this.clock.now().toISOString().slice(0, 10);
    const correction = { number: `${this.counted}-CT/TU`, documentDate, tasks: byNo };
    await this.as(clerk, CorrectDraft, { directiveId, correction });
    await this.as(clerk, IssueDirective, { directiveId });
    await this.settled();
  }

  /** Waits until policies have acted on everything and the read models show it. */
  settled(): Promise<void> {
    return this.runners.settled(PATIENCE);
  }

  /** Waits until the queue has dealt with every chase. */
  async chasesDone(): Promise<void> {
    while (!(await this.worker.chasing.idle())) await pause(5);
    await this.settled();
  }

  /** All chasings of the log, in its order. */
  async chased(): Promise<Chased[]> {
    const { tasks, chased } = assignmentsOf((await this.stores.events.readAll(START, 100_000)) as unknown as Event[]);
    return chased.map(({ data, meta }) => {
      const { taskNo, unitId } = tasks.get(data.assignmentId)!;
      return { taskNo, unitId, rung: data.rung, recordedAt: meta.recordedAt };
    });
  }
}

type Event = RecordedEvent<AssignmentEvent>;

function assignmentsOf(log: readonly Event[]) {
  const given = log.filter((event) => event.type === 'AssignmentGiven.v1');
  const chased = log.filter((event) => event.type === 'AssignmentChased.v1');
  return { tasks: new Map(given.map(({ data }) => [data.assignmentId, data])), chased };
}
