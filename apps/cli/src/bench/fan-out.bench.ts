import { CommandBus } from '@nestjs/cqrs';
import { NestFactory } from '@nestjs/core';
import {
  ApplicationModule,
  CorrectDraft,
  DraftDirective,
  GiveAssignments,
  groupIdOf,
  IssueDirective,
  RegisterImport,
  systemActor,
  unitIdOf,
  type Register,
} from '#application';
import { runPolicy } from '#event-sourcing';
import { HostingModule, readConfiguration, Runners } from '#hosting';
import type { BenchLine } from './bench-line.js';
import type { BenchServer } from './bench-office.js';
import { Floor } from './floor.js';
import { givenEvent, metaOf } from './sample-events.js';

const ACTOR = { userId: 'bench', unitId: 'giver', role: 'system' };
const issuer = { userId: 'bench-issuer', unitId: unitIdOf('BTV'), role: 'issuer' };

/** From the command that issues a directive to so many units, until each of their assignments is durable. */
export function fanOutLine(server: BenchServer, units: number): BenchLine {
  return {
    name: 'fan-out',
    size: `one directive to ${units} units`,
    unit: 's',
    goal: { is: 'at most', ratio: 3 },
    round: async () => {
      const floor = await bulkFloor(server, units);
      const stores = await server.newStores();
      const runners = new Runners(stores.events, stores.projections);
      const modules = ApplicationModule.over([HostingModule.over(stores, runners, readConfiguration({}))]);
      const app = await NestFactory.createApplicationContext(modules, { logger: false });
      await app.get(RegisterImport).run(registerOf(units), systemActor(unitIdOf('TU')), () => {});
      await runners.settled(120_000);
      const bus = app.get(CommandBus);
      const directiveId = metaOf('directive', 0, issuer).commandId;
      await bus.execute(
        new DraftDirective({ directiveId, text: '1. Các đơn vị thực hiện.' }, metaOf('draft', 0, issuer)),
      );
      await bus.execute(new CorrectDraft({ directiveId, correction: CORRECTION }, metaOf('correct', 0, issuer)));
      await runners.settled(60_000);
      await runners.stop();

      const policy = runPolicy(stores.events, stores.projections, app.get(GiveAssignments));
      await policy.reached(await stores.events.lastPosition(), 60_000);
      const before = await stores.events.lastPosition();
      const startedAt = performance.now();
      const { position } = await bus.execute(new IssueDirective({ directiveId }, metaOf('issue', 0, issuer)));
      await policy.reached(position!, 120_000);
      const figure = (performance.now() - startedAt) / 1_000;
      const written = await stores.events.readAll(before, 2 * units);
      await policy.stop();
      await app.close();
      await stores.close();
      const given = written.filter(({ type }) => type === 'AssignmentGiven.v1').length;
      if (given !== units) throw new Error(`${given} of ${units} assignments were given`);
      return { floor, figure };
    },
  };
}

async function bulkFloor(server: BenchServer, units: number): Promise<number> {
  const floor = await Floor.open(await server.newDatabase(), 1);
  const startedAt = performance.now();
  const items = Array.from({ length: units }, (_, n) => {
    const { stream, event } = givenEvent(n, `unit-${n}`, ACTOR);
    const { type, data, meta } = event;
    return { stream, revision: 0, type, data: JSON.stringify(data), meta: JSON.stringify(meta) };
  });
  await floor.insertInBulk(items);
  const seconds = (performance.now() - startedAt) / 1_000;
  await floor.close();
  return seconds;
}

const CORRECTION = {
  type: 'CT',
  number: '01-CT/TU',
  title: 'về đo tốc độ',
  issuerUnitId: unitIdOf('BTV'),
  documentDate: '2026-11-22',
  tasks: [
    {
      no: '1',
      text: 'Các đơn vị thực hiện.',
      addressees: [{ kind: 'group', groupId: groupIdOf('ALL') }],
      deadline: { kind: 'date', lastDay: '2027-03-31' },
    },
  ],
} as const;

/** A committee, its standing committee, and so many communes right below. */
function registerOf(units: number): Register {
  const establishedOn = '2020-01-01';
  const commune = (n: number) => ({
    code: `X-${n}`,
    name: `Đảng ủy xã số ${n}`,
    kind: 'commune-committee' as const,
    parentCode: 'TU',
    establishedOn,
  });
  return {
    units: [
      { code: 'TU', name: 'Tỉnh ủy', kind: 'province-committee', parentCode: null, establishedOn },
      { code: 'BTV', name: 'Ban Thường vụ Tỉnh ủy', kind: 'standing-committee', parentCode: 'TU', establishedOn },
      ...Array.from({ length: units }, (_, n) => commune(n)),
    ],
    unitGroups: [{ code: 'ALL', name: 'Các đơn vị', aliases: [], selector: { kinds: ['commune-committee'] } }],
  };
}
