import { Refusal, StaleRevision, StoreUnavailable } from '#event-sourcing';

/** What came of a command, as a label: one word for each way it may go, the code of the refusal among them. */
export function outcomeOf(result: { readonly repeated?: boolean; readonly position?: unknown }): string {
  if (result.repeated) return 'repeated';
  return result.position === null ? 'nothing-to-do' : 'carried-out';
}

export function outcomeOfFailure(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  if (error instanceof StoreUnavailable) return 'unavailable';
  return error instanceof StaleRevision ? 'stale-revision' : 'failed';
}
