import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import {
  AdoptDecree,
  ApplicationModule,
  CarryOutReform,
  DecideSuccession,
  DraftDecree,
  EstablishUnit,
  PassOn,
  systemActor,
  unitIdOf,
  WithdrawDecree,
  type ApplicationCommand,
} from '#application';
import {
  assignment,
  assignmentStream,
  dateOf,
  dueAt,
  type AssignmentCommand,
  type ReformChange,
  type Unit,
  type UnitTree,
} from '#domain';
import { decideAndAppend, deriveId, DrivenClock, Refusal, type CommandMeta } from '#event-sourcing';
import { HostingModule, openStores, readConfiguration, Runners, type Stores } from '#hosting';
import { loadTree, undecidedAssignments } from '#read-models';

/** One thing that happens; numbers choose among what there is. */
export interface Happening {
  readonly what: 'give' | 'do' | 'merge' | 'divide' | 'dissolve' | 'decide' | 'withdraw' | 'days';
  readonly a: number;
  readonly b: number;
}

const ROOT = unitIdOf('TU');
const COMMUNES = 8;
const PATIENCE = 60_000;
const DAY = 86_400_000;

/** A small province to which anything happens; what is refused is passed over. */
export class RandomReforms {
  private count = 0;
  private readonly given: string[] = [];
  private readonly decrees: string[] = [];

  private constructor(
    readonly stores: Stores,
    private readonly clock: DrivenClock,
    private readonly runners: Runners,
    private readonly app: INestApplicationContext,
  ) {}

  static async open(databaseUrl: string): Promise<RandomReforms> {
    const clock = new DrivenClock('2025-01-06T02:00:00.000Z');
    const stores = await openStores(databaseUrl, { ...readConfiguration({}), dataFolder: '/nowhere' }, clock);
    const runners = new Runners(stores.events, stores.projections);
    const modules = ApplicationModule.over([HostingModule.over(stores, runners, readConfiguration({}))]);
    const app = await NestFactory.createApplicationContext(modules, { logger: false });
    runners.startPolicies([app.get(CarryOutReform)]);
    const reforms = new RandomReforms(stores, clock, runners, app);
    await reforms.establish('TU', 'province-committee', null);
    for (let n = 0; n < COMMUNES; n++) await reforms.establish(`DU-${n}`, 'commune-committee', ROOT);
    await reforms.settled();
    return reforms;
  }

  get now(): string {
    return this.clock.now().toISOString();
  }

  async happen({ what, a, b }: Happening): Promise<void> {
    try {
      await this.carryOut(what, a, b);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  /** Until everything is where it belongs. */
  async rest(): Promise<void> {
    for (;;) {
      await this.settled();
      const { decrees, assignments, people } = await this.app.get(PassOn).round();
      if (decrees + assignments + people === 0) return this.settled();
    }
  }

  settled(): Promise<void> {
    return this.runners.settled(PATIENCE);
  }

  tree(): Promise<UnitTree> {
    return loadTree(this.stores.readModels);
  }

  async close(): Promise<void> {
    await this.runners.stop();
    await this.app.close();
    await this.stores.close();
  }

  private async carryOut(what: Happening['what'], a: number, b: number): Promise<void> {
    const living = await this.living();
    const [one, other] = [pick(living, a), pick(living, b)];
    switch (what) {
      case 'give':
        return one && this.give(one.unitId, b);
      case 'do':
        return this.goOn(pick(this.given, a), b);
      case 'merge':
        return one && other && this.reform([{ type: 'merge', unitIds: [one.unitId], into: other.unitId }]);
      case 'divide': {
        const into = [other, pick(living, a + b + 1)].flatMap((unit) => (unit ? [unit.unitId] : []));
        const parts = into.map((unitId) => ({ into: unitId, share: null, what: null }));
        return one && this.reform([{ type: 'divide', unitId: one.unitId, parts }]);
      }
      case 'dissolve':
        return one && this.reform([{ type: 'dissolve', unitId: one.unitId }]);
      case 'decide':
        return this.decide(a, b);
      case 'withdraw': {
        const decreeId = pick(this.decrees, a);
        if (decreeId) await this.as(WithdrawDecree, { decreeId, reason: 'nhầm' });
        return;
      }
      case 'days':
        this.clock.advanceTo(new Date(this.clock.now().getTime() + (1 + (a % 20)) * DAY));
    }
  }

  private async living(): Promise<Unit[]> {
    return [...(await this.tree()).all()].filter(
      ({ kind, dissolvedOn }) => kind === 'commune-committee' && !dissolvedOn,
    );
  }

  private async give(unitId: string, days: number): Promise<void> {
    const assignmentId = deriveId('random', ++this.count);
    const lastDay = dateOf(new Date(this.clock.now().getTime() + (days % 30) * DAY));
    const terms = { assignmentId, directiveId: 'd', taskNo: '1', unitId, coordinatorIds: [], giverUnitId: ROOT };
    const deadline = { lastDay, statedLastDay: lastDay, dueAt: dueAt(lastDay) };
    const rest = { monitorUnitId: null, parentAssignmentId: null, content: null, productRequired: false, deadline };
    await this.decideOf(assignmentId, { type: 'GiveAssignment', data: { ...terms, ...rest } });
    this.given.push(assignmentId);
  }

  /** The next step of a life, or now and then a stop. */
  private async goOn(assignmentId: string | undefined, b: number): Promise<void> {
    if (!assignmentId) return;
    const of = { assignmentId };
    const report = {
      reportId: deriveId(assignmentId, ++this.count),
      narrative: { results: 'x' },
      indicators: [],
      evidence: [],
    };
    const steps: readonly AssignmentCommand[] = [
      { type: 'AcknowledgeAssignment', data: of },
      { type: 'SubmitReport', data: { ...of, ...report, submittedAt: this.now, byUnitId: 'x', byUserId: 'doer' } },
      { type: 'AcceptReport', data: { ...of, remark: null, byUnitId: ROOT, byUserId: 'giver' } },
      { type: 'SuspendAssignment', data: { ...of, reason: 'x' } },
      { type: 'ResumeAssignment', data: of },
    ];
    await this.decideOf(assignmentId, pick(steps, b)!);
  }

  private async reform(changes: readonly ReformChange[]): Promise<void> {
    const decreeId = deriveId('random-decree', ++this.count);
    const content = { number: `${this.count}/NQ`, title: 'sắp xếp', inForceOn: dateOf(this.clock.now()), changes };
    await this.as(DraftDecree, { decreeId, content });
    await this.as(AdoptDecree, { decreeId });
    this.decrees.push(decreeId);
    // The next one is judged by the tree that this one made.
    await this.rest();
  }

  private async decide(a: number, b: number): Promise<void> {
    const { items } = await undecidedAssignments(this.stores.readModels, { today: dateOf(this.clock.now()) });
    const found = pick(items, a);
    if (!found?.decreeId) return;
    const { decreeId, fromUnitId, assignmentId, successorIds } = found;
    const toUnitId = pick(successorIds, b) ?? ROOT;
    const assignmentIds = b % 2 === 0 ? null : [assignmentId];
    await this.as(DecideSuccession, { decreeId, fromUnitId, toUnitId, assignmentIds, number: null, text: 'x' });
  }

  private async decideOf(assignmentId: string, command: AssignmentCommand): Promise<void> {
    await decideAndAppend(this.stores.events, assignment, assignmentStream(assignmentId), command, this.meta());
  }

  private async establish(code: string, kind: Unit['kind'], parentId: string | null): Promise<void> {
    const unit = { unitId: unitIdOf(code), code, name: code, kind, parentId, establishedOn: '2000-01-01' };
    await this.as(EstablishUnit, unit);
  }

  private as<Data extends object>(
    useCase: new (data: Data, meta: CommandMeta) => ApplicationCommand<Data>,
    data: Data,
  ): Promise<unknown> {
    return this.app.get(CommandBus).execute(new useCase(data, this.meta()));
  }

  private meta(): CommandMeta {
    const commandId = deriveId('random-command', ++this.count);
    return { commandId, correlationId: commandId, causationId: null, actor: systemActor(ROOT), occurredAt: this.now };
  }
}

const pick = <Item>(items: readonly Item[], n: number): Item | undefined => items[n % items.length];
