import type { ProjectionStore } from '#event-sourcing';
import { secondsSince, type Meters } from './meters.js';

/** Measures each batch that is folded and written; everything else passes. */
export function measuredProjections(store: ProjectionStore, meters: Meters): ProjectionStore {
  return observedProjections(store, async (projection, events, apply) => {
    const startedAt = performance.now();
    await apply();
    meters.batchSeconds.observe({ runner: projection.name }, secondsSince(startedAt));
    meters.projected.inc({ runner: projection.name }, events.length);
  });
}

type Apply = ProjectionStore['apply'];

/** A store of projections of which each batch goes through `around`. */
export function observedProjections(
  store: ProjectionStore,
  around: (projection: Parameters<Apply>[0], events: Parameters<Apply>[1], apply: () => Promise<void>) => Promise<void>,
): ProjectionStore {
  return {
    load: (runner) => store.load(runner),
    loadAll: (runners) => store.loadAll(runners),
    begin: (runner, token) => store.begin(runner, token),
    save: (runner, from, to, token) => store.save(runner, from, to, token),
    noteStandstill: (standstill) => store.noteStandstill(standstill),
    standstills: () => store.standstills(),
    skip: (skipped) => store.skip(skipped),
    skips: () => store.skips(),
    apply: (projection, events, from, to, token) =>
      around(projection, events, () => store.apply(projection, events, from, to, token)),
  };
}
