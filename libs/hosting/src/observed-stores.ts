import { START, type Position } from '#event-sourcing';
import {
  loggedStandstills,
  measuredEventStore,
  measuredProjections,
  tracedEventStore,
  tracedProjections,
  type Meters,
  type Reading,
  type Telemetry,
} from '#observability';
import type { CatchUp } from './catch-up.js';
import { freeDisk } from './free-disk.js';
import type { Stores } from './stores.js';

/** The stores with what is asked for put around them; a standstill is told of in the log whatever is asked for. */
export function observedStores(stores: Stores, { logger, meters, tracing }: Telemetry): Stores {
  let { events } = stores;
  let projections = loggedStandstills(stores.projections, logger);
  if (meters) {
    events = measuredEventStore(events, meters);
    projections = measuredProjections(projections, meters);
  }
  if (tracing) {
    events = tracedEventStore(events, tracing);
    projections = tracedProjections(projections, tracing);
  }
  return { ...stores, events, projections };
}

/** Has the state of the stores looked up whenever somebody asks for the metrics. */
export function watchStores(meters: Meters | null, stores: Stores, catchUp: CatchUp): void {
  if (!meters) return;
  const { database, dataFolder, events, eventStoreName } = stores;
  meters.watch('pool_connections', 'Connections to the database, and who waits for one', ['state'], () => [
    { labels: { state: 'idle' }, value: database.idleCount },
    { labels: { state: 'busy' }, value: database.totalCount - database.idleCount },
    { labels: { state: 'waiting' }, value: database.waitingCount },
  ]);
  meters.watch('disk_free_bytes', 'Room left for the data folder', [], async () => [
    { value: await freeDisk(dataFolder) },
  ]);
  meters.watch('log_position', 'Position of the last event', [], async () => [{ value: await events.lastPosition() }]);
  meters.watch('runner_failing', '1 for a projection or policy that has stopped at a failure', ['runner'], async () =>
    (await catchUp.statuses()).map(({ name, failure }) => ({ labels: { runner: name }, value: failure ? 1 : 0 })),
  );
  // An EventStoreDB's positions are places in its files: a difference of two of them counts no events.
  if (eventStoreName === 'PostgreSQL') {
    meters.watch(
      'runner_lag_events',
      'Events that a projection or policy has yet to deal with',
      ['runner'],
      async () => {
        const [last, statuses] = await Promise.all([events.lastPosition(), catchUp.statuses()]);
        return statuses.map(({ name, position }) => ({
          labels: { runner: name },
          value: Math.max(0, last - position),
        }));
      },
    );
  }
  meters.watch('runner_lag_seconds', 'Age of the first event that is yet to be dealt with', ['runner'], () =>
    lagInSeconds(stores, catchUp),
  );
}

async function lagInSeconds({ events, clock }: Stores, catchUp: CatchUp): Promise<Reading[]> {
  // What is not yet dealt with as of now: events that come while we look are no lag.
  const last = await events.lastPosition();
  const statuses = await catchUp.statuses();
  const nextAfter = new Map<Position, Promise<number>>();
  const ageAfter = (position: Position): Promise<number> => {
    let age = nextAfter.get(position);
    if (!age) nextAfter.set(position, (age = ageOfNext(position)));
    return age;
  };
  const ageOfNext = async (position: Position): Promise<number> => {
    if (position >= last && position !== START) return 0;
    const [next] = await events.readAll(position, 1);
    if (!next) return 0;
    return Math.max(0, (clock.now().getTime() - Date.parse(next.meta.recordedAt)) / 1_000);
  };
  return Promise.all(
    statuses.map(async ({ name, position }) => ({ labels: { runner: name }, value: await ageAfter(position) })),
  );
}
