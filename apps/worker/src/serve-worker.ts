import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { ApplicationModule } from '#application';
import { systemClock } from '#event-sourcing';
import {
  alarmIn,
  Closers,
  courseOf,
  demandFreePort,
  demandJointDatabase,
  firstAdministrator,
  HostingModule,
  listen,
  observedStores,
  openStores,
  PinoLogger,
  LeasedRunners,
  watchStores,
  type Configuration,
  type RunningProgram,
} from '#hosting';
import { observeCommands, openTelemetry } from '#observability';
import { HealthServer } from './health/health-server.js';
import { logTrouble } from './log-trouble.js';
import { startWorker } from './start-worker.js';

/**
 * A worker on its own, one of any number: its share of the projections and policies, chasing, letters. The first one
 * on an empty database appoints the first administrator.
 */
export async function serveWorker(configuration: Configuration): Promise<RunningProgram> {
  const { host, workerPort } = configuration;
  await demandFreePort(host, workerPort);
  const databaseUrl = await demandJointDatabase(configuration);
  // Told apart from others on this machine, from one before it with the same process id, and by a person.
  const holder = `worker ${hostname()} ${process.pid} ${randomUUID().slice(0, 8)}`;
  const closers = new Closers();
  try {
    const telemetry = await openTelemetry({ program: 'worker', ...configuration });
    closers.add(() => telemetry.close());
    const logger = new PinoLogger(telemetry.logger);
    const warn = (words: string) => telemetry.logger.warn(words);
    const stores = observedStores(await openStores(databaseUrl, { ...configuration, warn }, systemClock), telemetry);
    closers.add(() => stores.close());
    const runners = await LeasedRunners.start(stores, holder, (news) => {
      const [alarm, course] = [alarmIn(news), courseOf(news)];
      if (alarm) logger.warn(alarm, 'Leases');
      if (course) logger.log(course, 'Leases');
    });
    closers.add(() => runners.stop());
    watchStores(telemetry.meters, stores, runners);
    const application = ApplicationModule.over([HostingModule.over(stores, runners, configuration)]);
    const app = await NestFactory.createApplicationContext(application, { logger, abortOnError: false });
    closers.add(() => app.close());
    observeCommands(app.get(CommandBus), telemetry);
    const worker = await startWorker(app, { stores, runners, telemetry }, configuration, (trouble) =>
      logTrouble(telemetry.logger, trouble),
    );
    closers.add(() => worker.stop());
    // First of all, and not only after the jobs: others can have the leases while those are finished here.
    closers.add(() => runners.stop());
    const examined = {
      events: stores.events,
      database: stores.database,
      catchUp: runners,
      redis: stores.redis,
      queue: () => worker.askQueue(),
      dataFolder: stores.dataFolder,
    };
    const health = new HealthServer({ holder, stores: examined, runners });
    closers.add(() => health.close());
    const url = await listen(health, host, workerPort);
    console.log(`Thông Suốt worker: ${url}/health/ready`);
    await firstAdministrator({ app, stores, catchUp: runners }, false, ({ login, password }) => {
      console.log(`Tên đăng nhập · Login: ${login}\nMật khẩu dùng một lần · One-time password: ${password}`);
    });
    return { stop: () => closers.closeAll() };
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}
