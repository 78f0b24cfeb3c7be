import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ApiModule, createApi } from '../../../api/src/index.js';
import { GiveAssignments, RegisterImport, RegisterUser, systemActor, unitIdOf } from '#application';
import { assignment, assignmentStream, userIdOf } from '#domain';
import { decideAndAppendNew } from '#event-sourcing';
import { HostingModule, readConfiguration, Runners } from '#hosting';
import { CommandBus } from '@nestjs/cqrs';
import { unitGroups, units } from '#sample';
import type { BenchLine } from './bench-line.js';
import type { BenchServer } from './bench-office.js';
import type { HttpLoad, HttpLoadDone } from './http-client.js';
import { lifecycleFloor } from './lifecycle-floor.js';
import { metaOf, termsOf } from './sample-events.js';

const CONNECTIONS = 64;
const GIVER = unitIdOf('BTV');
const DOER = unitIdOf('HU-065');
const PEOPLE = [
  { login: 'bench.officer', role: 'unit-officer', unitId: DOER },
  { login: 'bench.issuer', role: 'issuer', unitId: GIVER },
] as const;
const PASSWORD = 'only for the bench 1';

/**
 * Acknowledge, report, accept over HTTP with keep-alive connections, asked by a process of its own: signed in, with
 * idempotency keys, rights, validation and durable events, while projections and policies run as in the product.
 */
export function httpLine(server: BenchServer, lifecycles: number): BenchLine {
  return {
    name: 'http',
    size: `${lifecycles} obligations, ${CONNECTIONS} connections`,
    unit: 'steps/s',
    goal: { is: 'at least', ratio: 0.35 },
    round: async () => {
      const floor = await lifecycleFloor(server, lifecycles, CONNECTIONS);
      const stores = await server.newStores();
      const runners = new Runners(stores.events, stores.projections);
      const hosting = HostingModule.over(stores, runners, readConfiguration({}));
      const app = await createApi(ApiModule.over(hosting), { host: '127.0.0.1', port: 0, logLevel: 'error' });
      runners.startPolicies([app.get(GiveAssignments, { strict: false })]);
      await app.get(RegisterImport, { strict: false }).run({ units, unitGroups }, systemActor(GIVER), () => {});
      const bus = app.get(CommandBus, { strict: false });
      for (const { login, role, unitId } of PEOPLE) {
        const person = { login, displayName: login, role, unitId, email: null };
        await bus.execute(new RegisterUser(person, metaOf(login, 0, systemActor(GIVER))));
        await stores.accounts.setPassword(userIdOf(login), PASSWORD);
      }
      const given = Array.from({ length: lifecycles }, (_, n) => {
        const terms = termsOf(n, DOER, GIVER);
        const command = { type: 'GiveAssignment', data: terms } as const;
        return { stream: assignmentStream(terms.assignmentId), command, meta: metaOf('give', n, systemActor(GIVER)) };
      });
      await decideAndAppendNew(stores.events, assignment, given);
      await runners.settled(120_000);
      await app.listen(0, '127.0.0.1');
      const load: HttpLoad = {
        url: await app.getUrl(),
        connections: CONNECTIONS,
        password: PASSWORD,
        officer: PEOPLE[0].login,
        issuer: PEOPLE[1].login,
        assignmentIds: given.map(({ command }) => command.data.assignmentId),
      };
      const { stepsPerSecond, readsPerSecond } = await asked(load);
      await runners.stop();
      await app.close();
      await stores.close();
      return { floor, figure: stepsPerSecond, details: { 'GET /me a second': readsPerSecond } };
    },
  };
}

function asked(load: HttpLoad): Promise<HttpLoadDone> {
  const client = fork(fileURLToPath(new URL('./http-client.js', import.meta.url)));
  return new Promise((resolve, reject) => {
    client.once('message', (done) => resolve(done as HttpLoadDone));
    client.once('error', reject);
    client.once('exit', (code) => code !== 0 && reject(new Error(`The HTTP client ended with ${code}`)));
    client.send(load);
  });
}
