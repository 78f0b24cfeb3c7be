import { Module, type DynamicModule, type INestApplicationContext, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { ruleDays } from '#adapters/recurrence';
import * as application from '#application';
import {
  ApplicationModule,
  Chaser,
  CLOCK,
  DIRECTIVE_FIGURES,
  DUE_ASSIGNMENTS,
  EVALUATION_INDEX,
  EVENT_STORE,
  EVIDENCE_FILES,
  FRESH_ID,
  MISPLACED,
  OpenReportPeriods,
  ORGANISATION,
  PassOn,
  REACTING_POLICIES,
  RegisterImport,
  REPORT_RULES,
  REPORTS_TO_OPEN,
  systemActor,
  unitIdOf,
  WORKING_TIME,
  type ApplicationCommand,
  type ChaseJob,
  type EvidenceFiles,
  type Register,
  type ReportRules,
} from '#application';
import { deriveId, DrivenClock, type Actor, type CommandMeta, type Policy, type RecordedEvent } from '#event-sourcing';
import { KnownEvaluations } from './known-evaluations.js';
import { KnownFigures } from './known-figures.js';
import { StandingAssignments } from './standing-assignments.js';
import { StandingDemands } from './standing-demands.js';
import { StoryLog, type StorySink } from './story-log.js';
import { StoryOrganisation } from './story-organisation.js';

/** Rounds of passing on after which something goes in a circle. */
const MOST_ROUNDS = 20;

/** The class of a use case's command. */
export type UseCase<Data extends object> = new (data: Data, meta: CommandMeta) => ApplicationCommand<Data>;

/**
 * The product at work on a story: its use cases, policies and chaser, over a log in memory and under a driven clock.
 * One thing is done at a time, and what policies make of it before the next, so that the log is the same each time.
 */
export class StoryOffice {
  readonly organisation = new StoryOrganisation();
  readonly standing = new StandingAssignments(this.organisation);
  readonly log: StoryLog;
  private readonly demands = new StandingDemands();
  private readonly evaluations = new KnownEvaluations(this.organisation);
  private readonly figures: KnownFigures;
  /** Events by their type. */
  readonly counts = new Map<string, number>();
  private readonly unreacted: RecordedEvent[] = [];
  private freshIds = 0;
  private app: INestApplicationContext | null = null;

  private constructor(
    readonly clock: DrivenClock,
    sink: StorySink,
    kept?: number,
  ) {
    this.log = new StoryLog(clock, sink, (event) => this.see(event), kept);
    this.figures = new KnownFigures(this.log);
  }

  /** @param kept events that are held in memory; as many as are good unless told */
  static async open(startAt: string, sink: StorySink, evidence: EvidenceFiles, kept?: number): Promise<StoryOffice> {
    const office = new StoryOffice(new DrivenClock(startAt), sink, kept);
    const ports = new Map<symbol, object>([
      [CLOCK, office.clock],
      [EVENT_STORE, office.log],
      [ORGANISATION, office.organisation],
      [WORKING_TIME, office.organisation],
      [EVIDENCE_FILES, evidence],
      [DUE_ASSIGNMENTS, office.standing],
      [MISPLACED, office.standing],
      [REPORTS_TO_OPEN, office.demands],
      [REPORT_RULES, { days: ruleDays } satisfies ReportRules],
      [EVALUATION_INDEX, office.evaluations],
      [DIRECTIVE_FIGURES, office.figures],
      [FRESH_ID, () => office.freshId()],
    ]);
    const modules = ApplicationModule.over([PortsModule.of(ports)]);
    office.app = await NestFactory.createApplicationContext(modules, { logger: false });
    return office;
  }

  /** Names of the policies whose work is in the log. */
  get policyNames(): string[] {
    return this.policies.map(({ name }) => name);
  }

  async as<Data extends object>(
    actor: Actor,
    useCase: UseCase<Data>,
    data: NoInfer<Data>,
    { commandId, happenedAt }: { commandId: string; happenedAt?: string | undefined },
  ): Promise<void> {
    const occurredAt = happenedAt ?? this.clock.now().toISOString();
    const meta = { commandId, correlationId: commandId, causationId: null, actor, occurredAt };
    await this.context.get(CommandBus).execute(new useCase(data, meta));
    await this.settle();
  }

  async enter(register: Register): Promise<void> {
    await this.context.get(RegisterImport).run(register, systemActor(unitIdOf('VPTU')), () => {});
    await this.settle();
  }

  /** One tick of the chaser, and what it found. */
  async chase(): Promise<void> {
    const chaser = this.context.get(Chaser);
    const found: ChaseJob[] = [];
    await chaser.tick(async (jobs) => void found.push(...jobs));
    for (const { data } of found) await chaser.chase(data);
    await this.settle();
  }

  /** Reports of periods whose day has come. */
  async openPeriods(): Promise<void> {
    const opened = await this.context.get(OpenReportPeriods).round();
    if (opened > 0) await this.settle();
  }

  /** Decrees whose day has come, and everything that is not where it belongs, until it is. */
  async passOn(): Promise<void> {
    const passOn = this.context.get(PassOn);
    for (let round = 1; round <= MOST_ROUNDS; round++) {
      const { decrees, assignments, people } = await passOn.round();
      await this.settle();
      if (decrees + assignments + people === 0) return;
    }
    throw new Error(`What a decree passes on does not come to rest in ${MOST_ROUNDS} rounds`);
  }

  async close(): Promise<void> {
    await this.app?.close();
  }

  private get context(): INestApplicationContext {
    if (!this.app) throw new Error('The office is not open');
    return this.app;
  }

  private get policies(): Policy[] {
    return REACTING_POLICIES.map((kind) => this.context.get(kind));
  }

  /** What would be random elsewhere: counted, so that it comes again. */
  private freshId(): string {
    return deriveId('sample-years', 'fresh', ++this.freshIds);
  }

  private see(event: RecordedEvent): void {
    this.counts.set(event.type, (this.counts.get(event.type) ?? 0) + 1);
    this.organisation.see(event);
    this.standing.see(event);
    this.demands.see(event);
    this.evaluations.see(event);
    this.figures.see(event);
    this.unreacted.push(event);
  }

  /** Hands every event to the policies that wait for it, in log order, until nothing more comes of it. */
  private async settle(): Promise<void> {
    const { policies } = this;
    for (const event of this.unreacted) {
      for (const policy of policies) if (policy.types.includes(event.type)) await policy.react(event);
    }
    this.unreacted.length = 0;
    this.organisation.refresh();
    await this.log.keepPace();
  }
}

/** Every port of the use cases. What no story asks has no answer: to ask it is an error. */
@Module({})
class PortsModule {
  static of(answered: ReadonlyMap<symbol, object>): DynamicModule {
    const asked = Object.values<unknown>(application).filter((value) => typeof value === 'symbol');
    const providers = asked.map((port): Provider => ({ provide: port, useValue: answered.get(port) ?? {} }));
    return { module: PortsModule, providers, exports: providers };
  }
}
