import { CommandBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import {
  AcceptReport,
  AcknowledgeAssignment,
  ApplicationModule,
  RegisterImport,
  SubmitReport,
  systemActor,
  unitIdOf,
} from '#application';
import { assignment, assignmentStream } from '#domain';
import { decideAndAppend } from '#event-sourcing';
import { HostingModule, readConfiguration, Runners } from '#hosting';
import { unitGroups, units } from '#sample';
import { timedWarm, type BenchLine } from './bench-line.js';
import type { BenchServer } from './bench-office.js';
import { lifecycleFloor } from './lifecycle-floor.js';
import { metaOf, termsOf } from './sample-events.js';

const AT_ONCE = 64;
const STEPS = 4;
const GIVER = unitIdOf('BTV');
const DOER = unitIdOf('HU-065');
const officer = { userId: 'bench-officer', unitId: DOER, role: 'unit-officer' };
const issuer = { userId: 'bench-issuer', unitId: GIVER, role: 'issuer' };

/** Give, acknowledge, report, accept: each a command through its use case, with rights, decided on the log, durable. */
export function lifecycleLine(server: BenchServer, lifecycles: number): BenchLine {
  return {
    name: 'lifecycle',
    size: `${lifecycles} obligations`,
    unit: 'steps/s',
    goal: { is: 'at least', ratio: 1 },
    round: async () => {
      const floor = await lifecycleFloor(server, lifecycles, AT_ONCE);
      const stores = await server.newStores();
      const runners = new Runners(stores.events, stores.projections);
      const modules = ApplicationModule.over([HostingModule.over(stores, runners, readConfiguration({}))]);
      const app = await NestFactory.createApplicationContext(modules, { logger: false });
      await app.get(RegisterImport).run({ units, unitGroups }, systemActor(GIVER), () => {});
      await runners.settled(60_000);
      // The read models follow on their own; here the way of a command is measured.
      await runners.stop();
      const bus = app.get(CommandBus);
      const items = Array.from({ length: lifecycles }, (_, n) => n);
      const seconds = await timedWarm(items, AT_ONCE, async (n) => {
        const terms = termsOf(n, DOER, GIVER);
        const { assignmentId } = terms;
        const give = { type: 'GiveAssignment', data: terms } as const;
        const given = metaOf('give', n, systemActor(GIVER));
        await decideAndAppend(stores.events, assignment, assignmentStream(assignmentId), give, given);
        await bus.execute(new AcknowledgeAssignment({ assignmentId }, metaOf('acknowledge', n, officer)));
        const report = { assignmentId, narrative: { results: 'Đã hoàn thành' }, indicators: [], evidence: [] };
        await bus.execute(new SubmitReport(report, metaOf('report', n, officer)));
        await bus.execute(new AcceptReport({ assignmentId, remark: null }, metaOf('accept', n, issuer)));
      });
      await app.close();
      await stores.close();
      return { floor, figure: STEPS / seconds };
    },
  };
}
