import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule, createApi } from '../../apps/api/src/index.js';
import { postingOver, type Posting } from '../../apps/worker/src/index.js';
import { openJobs } from '#adapters/bullmq';
import { REACTING_POLICIES, RegisterImport, RegisterUser, systemActor, unitIdOf } from '#application';
import { DEFAULT_LADDER, userIdOf, type Role } from '#domain';
import { deriveId, DrivenClock, type Policy } from '#event-sourcing';
import {
  HostingModule,
  observedStores,
  openStores,
  Runners,
  watchStores,
  type SignInSettings,
  type Stores,
} from '#hosting';
import { observedPolicy, onlyLogging, type Telemetry } from '#observability';
import { CommandBus } from '@nestjs/cqrs';
import { testDatabase, testEventStore } from '#testing';
import { register } from './register.js';
import { Client, type Witness } from './client.js';
import { DescribedApi, type ApiDescription } from './described-api.js';

/** Longest that policies and read models may take to follow, in milliseconds. */
const PATIENCE = 20_000;

export const PASSWORD = 'một mật khẩu đủ dài';

export const PEOPLE: readonly { login: string; unit: string; role: Role }[] = [
  { login: 'quantri', unit: 'VPTU', role: 'administrator' },
  { login: 'vanphong', unit: 'VPTU', role: 'issuer' },
  { login: 'danvan', unit: 'BDV', role: 'monitor' },
  { login: 'kiemtra', unit: 'UBKT', role: 'inspector' },
  { login: 'chomoi', unit: 'HU-1', role: 'unit-officer' },
  { login: 'babe', unit: 'HU-2', role: 'unit-officer' },
  { login: 'nongha', unit: 'DU-11', role: 'unit-officer' },
];

/** An office in one process over empty stores, with a clock that tests drive. */
export interface Office {
  /** Of the API, version included. */
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly stores: Stores;
  readonly clock: DrivenClock;
  /** What it says of itself. Every answer that one of its clients gets is held against it. */
  readonly described: DescribedApi;
  /** Null: the log is in the database. */
  readonly eventStoreUrl: string | null;
  /** Where uploaded files are. */
  readonly dataFolder: string;
  /** Null where other systems are not told. */
  readonly posting: Posting | null;
  /** Logs the person in; the token is kept. */
  as(login: string): Promise<Client>;
  anybody(token?: string): Client;
  /** Resolves when policies and read models have dealt with everything. */
  settled(): Promise<void>;
  lastPosition(): Promise<number>;
  /** How many events came after the position, ten at most. */
  eventsAfter(position: number): Promise<number>;
  /** Resolves when it is so; what the API keeps of people and sessions is a moment old at most. */
  until(isSo: () => Promise<boolean>): Promise<void>;
  close(): Promise<void>;
}

export interface OfficeOptions {
  readonly now?: string;
  /** Whether the address of a request is what `X-Forwarded-For` says. */
  readonly trustProxy?: boolean;
  /** Any number unless told. */
  readonly requestsPerMinute?: number;
  /** What the office tells about itself; nothing unless told. */
  readonly telemetry?: Telemetry;
  /** Where attempts are counted and jobs are; null: in the database. */
  readonly redisUrl?: string | null;
  /** Of the built browser application; none unless told. */
  readonly webFolder?: string | null;
  /** Where people may sign in beside their password; nowhere unless told. */
  readonly signIn?: SignInSettings | null;
  /** Where browsers find it; unknown unless told. */
  readonly publicUrl?: string | null;
  /** Tells other systems, on this machine too, when it is told to look; nothing unless told. */
  readonly tellsOthers?: boolean;
  /** Fills the stores before anything works on them; the ordinary register and people unless told. */
  readonly prepared?: (stores: Stores, eventStoreUrl: string | null) => Promise<void>;
}

export async function openOffice({
  now = '2026-03-02T02:00:00.000Z',
  trustProxy = false,
  requestsPerMinute = 0,
  telemetry = onlyLogging('silent', 'office'),
  redisUrl = null,
  webFolder = null,
  signIn = null,
  publicUrl = null,
  tellsOthers = false,
  prepared,
}: OfficeOptions = {}): Promise<Office> {
  const database = await testDatabase();
  const eventStore = await testEventStore();
  const dataFolder = await mkdtemp(join(tmpdir(), 'thong-suot-journey-'));
  const clock = new DrivenClock(now);
  const opened = await openStores(
    database.url,
    { eventStoreUrl: eventStore.url, dataFolder, redisUrl, requestsPerMinute },
    clock,
  );
  const stores = observedStores(opened, telemetry);
  await prepared?.(stores, eventStore.url);
  const runners = new Runners(stores.events, stores.projections);
  const configuration = { deadlinePolicy: { moveToWorkingDay: true }, ladder: DEFAULT_LADDER, signIn };
  const network = { webhookPrivateNetwork: tellsOthers };
  const hosting = HostingModule.over(stores, runners, { ...configuration, ...network });
  const options = { host: '127.0.0.1', port: 0, telemetry, trustProxy, webFolder, publicUrl };
  const app = await createApi(ApiModule.over(hosting), options);
  watchStores(telemetry.meters, stores, runners);
  const jobs = tellsOthers ? await openJobs(stores.jobsLocation, () => {}) : null;
  const telling = jobs && postingOver(app, { stores, jobs }, { publicUrl, ...network });
  await telling?.posting.start(false);
  const policies: Policy[] = REACTING_POLICIES.map((kind) => app.get(kind));
  if (telling) policies.push(telling.policy);
  runners.startPolicies(policies.map((policy) => observedPolicy(policy, telemetry)));
  const settled = () => runners.settled(PATIENCE);
  if (!prepared) await furnish(app, stores, clock);
  await settled();
  await app.listen(0, '127.0.0.1');
  const url = `${await app.getUrl()}/api/v1`;
  const description = await fetch(url.replace(/v1$/, 'openapi.json'));
  const described = new DescribedApi((await description.json()) as ApiDescription);
  const witness: Witness = (method, path, { status, headers, body }) => {
    const problem = described.problemOf(method, path, status, headers.get('content-type') ?? '', body);
    if (problem !== null) throw new Error(problem);
  };
  const anybody = (token?: string) => new Client(url, token ?? null, witness);
  return {
    url,
    app,
    stores,
    clock,
    described,
    eventStoreUrl: eventStore.url,
    dataFolder,
    posting: telling?.posting ?? null,
    settled,
    anybody,
    as: async (login) => {
      const { body } = await anybody().post('/sessions', { login, password: PASSWORD });
      return anybody(body['token'] as string);
    },
    lastPosition: () => stores.events.lastPosition(),
    eventsAfter: async (position) => (await stores.events.readAll(position, 10)).length,
    until: async (isSo) => {
      while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
    },
    close: async () => {
      await jobs?.close();
      await app.close();
      await runners.stop();
      await stores.close();
      await eventStore.close();
      await database.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function furnish(app: NestFastifyApplication, stores: Stores, clock: DrivenClock): Promise<void> {
  const actor = systemActor(unitIdOf('VPTU'));
  await app.get(RegisterImport).run(register, actor, () => {});
  for (const { login, unit, role } of PEOPLE) {
    const commandId = deriveId('journey', login);
    const occurredAt = clock.now().toISOString();
    const meta = { commandId, correlationId: commandId, causationId: null, actor, occurredAt };
    const person = { login, displayName: login, unitId: unitIdOf(unit), role, email: null };
    await app.get(CommandBus).execute(new RegisterUser(person, meta));
    await stores.accounts.setPassword(userIdOf(login), PASSWORD);
  }
}
