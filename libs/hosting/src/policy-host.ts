import type { Policy } from '#event-sourcing';

/** Where policies are run. */
export interface PolicyHost {
  /** Resolves when those that are to run here have begun. */
  startPolicies(policies: readonly Policy[]): Promise<void> | void;
}
