import { NestFactory } from '@nestjs/core';
import { ApplicationModule } from '#application';
import { addDays, assignmentStream, at, dueAt, isWorkingDay, PLAIN_CALENDAR, type LadderStep } from '#domain';
import { DrivenClock, NO_STREAM, eventIdOf } from '#event-sourcing';
import { HostingModule, readConfiguration, Runners } from '#hosting';
import { startWorker } from '../../../worker/src/index.js';
import { percentile, type BenchLine } from './bench-line.js';
import type { BenchServer } from './bench-office.js';
import { metaOf, termsOf } from './sample-events.js';

const ACTOR = { userId: 'bench', unitId: 'giver', role: 'system' };
/** Milliseconds between two looks of the chaser. */
const TICK = 50;
/** Deadlines come under the rung morning by morning; the clock is driven from one to the next this often. */
const MORNINGS = 100;
const OVER = 5_000;
const FIRST_DAY = '2027-01-04';
const OVERDUE: LadderStep = { rung: 'overdue', offsetWorkingDays: 0, tells: ['doer'], time: '07:30' };

/**
 * So many deadlines that fall due within five seconds, a hundredth each twentieth of a second: how long from then until
 * each is recorded, through the chaser, the job queue and the log, with the projections at work.
 */
export function dueLine(server: BenchServer, deadlines: number): BenchLine {
  return {
    name: 'due',
    size: `${deadlines} deadlines within ${OVER / 1_000} s`,
    unit: 'ms (p99)',
    goal: { is: 'at most', figure: TICK + 250, details: { 'CPU s': 4, early: 0 } },
    round: async () => {
      const mornings = workingMornings(MORNINGS);
      const clock = new DrivenClock(at(FIRST_DAY, '00:00'));
      const stores = { ...(await server.newStores(clock)), clock };
      const appends = Array.from({ length: deadlines }, (_, n) => {
        const lastDay = mornings[n % MORNINGS]!.lastDay;
        const deadline = { lastDay, statedLastDay: lastDay, dueAt: dueAt(lastDay) };
        const terms = { ...termsOf(n, 'unit', 'giver'), deadline };
        const meta = metaOf('due', n, ACTOR);
        const event = { id: eventIdOf(meta.commandId, 0), type: 'AssignmentGiven.v1', data: terms, meta };
        return { stream: assignmentStream(terms.assignmentId), expectedRevision: NO_STREAM, events: [event] };
      });
      await stores.events.appendMany(appends);
      const runners = new Runners(stores.events, stores.projections);
      const configuration = { ...readConfiguration({}), ladder: [OVERDUE] };
      const modules = ApplicationModule.over([HostingModule.over(stores, runners, configuration)]);
      const app = await NestFactory.createApplicationContext(modules, { logger: false });
      const worker = await startWorker(app, { stores, runners }, { ...configuration, chaserTick: TICK }, () => {});
      await runners.settled(60_000);

      const follower = stores.events.subscribe(await stores.events.lastPosition(), { types: ['AssignmentChased.v1'] });
      const passedAt = new Map<string, number>();
      const driving = drive(clock, mornings, passedAt);
      const cpuBefore = process.cpuUsage();
      const late: number[] = [];
      let early = 0;
      for await (const { events } of follower) {
        const seenAt = performance.now();
        for (const { data } of events) {
          const passed = passedAt.get((data as { dueAt: string }).dueAt);
          if (passed === undefined) early++;
          else late.push(seenAt - passed);
        }
        if (late.length + early >= deadlines) break;
      }
      await driving;
      const { user, system } = process.cpuUsage(cpuBefore);
      await worker.stop();
      await runners.stop();
      await app.close();
      await stores.close();
      const details = { 'p50 ms': percentile(late, 50), 'CPU s': (user + system) / 1e6, early };
      return { floor: null, figure: percentile(late, 99), details };
    },
  };
}

interface Morning {
  readonly lastDay: string;
  /** When what was due on that day comes under the rung. */
  readonly rungAt: string;
}

function workingMornings(count: number): Morning[] {
  const mornings: Morning[] = [];
  let lastDay = FIRST_DAY;
  for (let day = addDays(FIRST_DAY, 1); mornings.length < count; day = addDays(day, 1)) {
    if (!isWorkingDay(day, PLAIN_CALENDAR)) continue;
    mornings.push({ lastDay, rungAt: at(day, OVERDUE.time) });
    lastDay = day;
  }
  return mornings;
}

/** Moves the clock to one morning after another and notes when each came. */
async function drive(clock: DrivenClock, mornings: readonly Morning[], passedAt: Map<string, number>): Promise<void> {
  const startedAt = performance.now();
  for (const [index, { lastDay, rungAt }] of mornings.entries()) {
    const wait = startedAt + (index * OVER) / mornings.length - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    passedAt.set(dueAt(lastDay), performance.now());
    clock.advanceTo(rungAt);
  }
}
