import type { ProjectionStore } from '#event-sourcing';
import { observedProjections } from '../metrics/measured-projections.js';
import type { Logger } from './logger.js';

/** Says in the log, once for each reason, that a projection or policy stands still at an event. */
export function loggedStandstills(store: ProjectionStore, logger: Pick<Logger, 'error'>): ProjectionStore {
  return {
    ...observedProjections(store, (_projection, _events, apply) => apply()),
    noteStandstill: async (standstill) => {
      const { runner, eventId, position, reason } = standstill;
      logger.error({ runner, eventId, position }, `${runner} stands still; the others go on. ${reason}`);
      await store.noteStandstill(standstill);
    },
  };
}
