import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import { startWorker, type Worker } from '../../../worker/src/index.js';
import { startEmbeddedPostgres } from '#adapters/postgres';
import {
  ApplicationModule,
  EditCalendar,
  ORGANISATION,
  RegisterImport,
  systemActor,
  unitIdOf,
  type ApplicationCommand,
  type Organisation,
} from '#application';
import type { UnitTree } from '#domain';
import { deriveId, DrivenClock, type Actor, type CommandMeta, type Decision } from '#event-sourcing';
import { calendarCommands, HostingModule, openStores, readConfiguration, Runners, type Stores } from '#hosting';
import { unitGroups, units } from '#sample';

/** Longest wait for read models and policies to come to rest, in milliseconds. */
const PATIENCE = 120_000;

/** The class of a use case's command. */
export type UseCase<Data extends object> = new (data: Data, meta: CommandMeta) => ApplicationCommand<Data>;

/** A whole office on embedded stores in a throw-away folder, under a clock that the demo moves. */
export class DemoOffice {
  private counted = 0;

  private constructor(
    readonly clock: DrivenClock,
    readonly stores: Stores,
    readonly runners: Runners,
    private readonly app: INestApplicationContext,
    private readonly worker: Worker,
    private readonly closeAll: () => Promise<void>,
  ) {}

  /** @param prepare fills the stores before anything works on them; the sample register unless told */
  static async open(
    startAt: string,
    log: (line: string) => void,
    prepare?: (stores: Stores) => Promise<void>,
  ): Promise<DemoOffice> {
    const folder = await mkdtemp(join(tmpdir(), 'thong-suot-demo-'));
    // Run as root, the database has an account of its own that must pass through.
    await chmod(folder, 0o711);
    const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), log });
    const clock = new DrivenClock(startAt);
    const configuration = { ...readConfiguration({}), dataFolder: folder, chaserTick: null };
    const stores = await openStores(server.url, configuration, clock);
    await prepare?.(stores);
    const runners = new Runners(stores.events, stores.projections);
    const modules = ApplicationModule.over([HostingModule.over(stores, runners, configuration)]);
    const app = await NestFactory.createApplicationContext(modules, { logger: false });
    const worker = await startWorker(app, { stores, runners }, configuration, ({ error }) => log(error.message));
    const closeAll = async () => {
      await worker.stop();
      await runners.stop();
      await app.close();
      await stores.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    };
    const office = new DemoOffice(clock, stores, runners, app, worker, closeAll);
    if (!prepare) await office.importRegister();
    return office;
  }

  /** Carries out a use case as somebody, now; it happened now unless told. */
  as<Data extends object>(
    actor: Actor,
    useCase: UseCase<Data>,
    data: Data,
    occurredAt = this.clock.now().toISOString(),
  ): Promise<Decision> {
    const commandId = deriveId('demo', ++this.counted);
    const meta = { commandId, correlationId: commandId, causationId: null, actor, occurredAt };
    return this.app.get(CommandBus).execute(new useCase(data, meta));
  }

  /** Waits until policies have acted on everything and the read models show it. */
  settled(): Promise<void> {
    return this.runners.settled(PATIENCE);
  }

  async tree(): Promise<UnitTree> {
    return this.app.get<Organisation>(ORGANISATION).tree();
  }

  /** One tick of the chaser, through the real job queue; answers how many assignments it found due. */
  async chase(): Promise<number> {
    await this.settled();
    const found = await this.worker.chasing.tick();
    while (!(await this.worker.chasing.idle())) await new Promise((resolve) => setTimeout(resolve, 20));
    await this.settled();
    return found;
  }

  /** Rounds of the worker until decrees are carried out and everything is where it belongs. */
  async reform(): Promise<void> {
    for (;;) {
      await this.settled();
      const { decrees, assignments, people } = await this.worker.reforming.round();
      if (decrees + assignments + people === 0) break;
    }
    await this.settled();
  }

  /** A round of the worker over recurring reports; answers how many periods it opened. */
  async openReportPeriods(): Promise<number> {
    await this.settled();
    const opened = await this.worker.reporting.round();
    await this.settled();
    return opened;
  }

  close(): Promise<void> {
    return this.closeAll();
  }

  private async importRegister(): Promise<void> {
    const actor = systemActor(unitIdOf('VPTU'));
    await this.app.get(RegisterImport).run({ units, unitGroups }, actor, () => {});
    const year = this.clock.now().getUTCFullYear();
    for (const each of [year, year + 1]) {
      for (const command of calendarCommands(each)) await this.as(actor, EditCalendar, command);
    }
    await this.settled();
  }
}
