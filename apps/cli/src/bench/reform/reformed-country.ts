import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import {
  AdoptDecree,
  ApplicationModule,
  CarryOutReform,
  DecideSuccession,
  DecreeImport,
  DraftDecree,
  ORGANISATION,
  PassOn,
  systemActor,
  type ApplicationCommand,
  type Organisation,
  type PassedOn,
} from '#application';
import { obstaclesToReform, type DecreeContent, type UnitTree } from '#domain';
import { deriveId, type CommandMeta, type StreamAppend } from '#event-sourcing';
import { rebuildAll } from '#adapters/postgres';
import { HostingModule, readConfiguration, Runners, type Stores } from '#hosting';
import { readModelProjections } from '#read-models';
import { communeCode, provinceId, ROOT, seedOf, type Country } from './country.js';

const IN_FORCE_ON = '2025-07-01';
const PATIENCE = 600_000;
const CHUNK = 2_000;

/** A country before its reform, with everything that carries the reform out. */
export class ReformedCountry {
  private commands = 0;

  private constructor(
    private readonly country: Country,
    private readonly stores: Stores,
    private readonly runners: Runners,
    private readonly app: INestApplicationContext,
  ) {}

  static async seeded(country: Country, stores: Stores): Promise<ReformedCountry> {
    let chunk: StreamAppend[] = [];
    const flush = async () => {
      for (const outcome of await stores.events.appendMany(chunk)) if (!outcome.ok) throw outcome.error;
      chunk = [];
    };
    for (const append of seedOf(country)) if (chunk.push(append) === CHUNK) await flush();
    await flush();
    await rebuildAll(stores.database, stores.events, readModelProjections);
    await stores.database.query('VACUUM ANALYZE');
    const runners = new Runners(stores.events, stores.projections);
    const modules = ApplicationModule.over([HostingModule.over(stores, runners, readConfiguration({}))]);
    const app = await NestFactory.createApplicationContext(modules, { logger: false });
    runners.startPolicies([app.get(CarryOutReform)]);
    const seeded = new ReformedCountry(country, stores, runners, app);
    await seeded.settled();
    return seeded;
  }

  settled(): Promise<void> {
    return this.runners.settled(PATIENCE);
  }

  async tree(): Promise<UnitTree> {
    return (await this.app.get<Organisation>(ORGANISATION).present()).tree;
  }

  private round(): Promise<PassedOn> {
    return this.app.get(PassOn).round();
  }

  /** Drafts and adopts the decree of a new province; answers how many divisions a clerk had to complete. */
  async adopt(province: string): Promise<number> {
    const decreeId = decreeOf(province);
    const { content } = await this.app.get(DecreeImport).read({
      text: this.country.text,
      number: `${province}/NQ-UBTVQH15`,
      title: `về việc sắp xếp các đơn vị cấp xã, tỉnh ${province}`,
      inForceOn: IN_FORCE_ON,
      superiorUnitId: provinceId(province),
      codePrefix: communeCode(''),
      namePrefix: 'Đảng ủy ',
      newProvinceCode: province,
    });
    const { content: whole, completed } = completedDivisions(content, await this.tree());
    await this.as(DraftDecree, { decreeId, content: whole });
    await this.as(AdoptDecree, { decreeId });
    return completed;
  }

  /** Rounds until nothing is left to do; answers what they did together. */
  async passOn(): Promise<PassedOn> {
    const done = { decrees: 0, assignments: 0, people: 0 };
    for (;;) {
      const { decrees, assignments, people } = await this.round();
      await this.settled();
      if (decrees + assignments + people === 0) return done;
      done.decrees += decrees;
      done.assignments += assignments;
      done.people += people;
    }
  }

  async decide(province: string, fromUnitId: string, toUnitId: string): Promise<void> {
    const decision = { fromUnitId, toUnitId, assignmentIds: null, number: null, text: 'Theo địa bàn' };
    await this.as(DecideSuccession, { ...decision, decreeId: decreeOf(province) });
  }

  async close(): Promise<void> {
    await this.runners.stop();
    await this.app.close();
  }

  private as<Data extends object>(
    useCase: new (data: Data, meta: CommandMeta) => ApplicationCommand<Data>,
    data: Data,
  ): Promise<unknown> {
    const commandId = deriveId('reform-bench-command', ++this.commands);
    const occurredAt = this.stores.clock.now().toISOString();
    const meta = { commandId, correlationId: commandId, causationId: null, actor: systemActor(ROOT), occurredAt };
    return this.app.get(CommandBus).execute(new useCase(data, meta));
  }
}

const decreeOf = (province: string): string => deriveId('reform-bench', province);

/** The table has a unit of which one part only is told. Its clerk adds where the rest went: to a neighbour. */
function completedDivisions(content: DecreeContent, tree: UnitTree): { content: DecreeContent; completed: number } {
  const unfinished = new Set(
    obstaclesToReform(content, tree).flatMap(({ path, refusal }) =>
      refusal.code === 'division-leaves-rest' ? [path] : [],
    ),
  );
  const merge = content.changes.find((change) => change.type === 'merge');
  if (unfinished.size === 0 || !merge) return { content, completed: 0 };
  const changes = content.changes.map((change, index) => {
    if (change.type !== 'divide' || !unfinished.has(`changes.${index}`)) return change;
    return { ...change, parts: [...change.parts, { into: merge.into, share: null, what: 'phần còn lại' }] };
  });
  return { content: { ...content, changes }, completed: unfinished.size };
}
