export type { Actor, CommandMeta, DomainEvent, EventMeta, NewEvent, Position, RecordedEvent } from './event.js';
export { START } from './event.js';
export { fold, unreachable, type Decider } from './decider.js';
export { decideAndAppend, recordable, type DecideOptions, type Decision } from './decide-and-append.js';
export { decideAndAppendNew, type NewStreamCommand } from './decide-and-append-new.js';
export { CommandIdReused, HappenedTooEarly, Refusal, StaleScreen, TooMuchContention } from './refusal.js';
export { sha256Of } from './content-hash.js';
export { deriveId, eventIdOf, newId } from './ids.js';
export { DrivenClock, systemClock, type Clock } from './clock.js';
export {
  NO_STREAM,
  StaleRevision,
  StoreUnavailable,
  type Appended,
  type AppendOutcome,
  type EventBatch,
  type EventStore,
  type StreamAppend,
  type SubscribeOptions,
  type Subscription,
} from './event-store.js';
export { pollingSubscription } from './polling-subscription.js';
export { InMemoryEventStore } from './in-memory-event-store.js';
export { InMemoryProjectionStore } from './in-memory-projection-store.js';
export { Upcasters, type Upcaster } from './upcasters.js';
export {
  cellIdOf,
  foldBatch,
  keysOfBatch,
  PoisonEvent,
  tablesOf,
  type FoldedBatch,
  type Projection,
  type RowOf,
  type Tally,
  type TallyCell,
  type TallyChange,
} from './projection.js';
export type { ProjectionTree, RollUp } from './projection-tree.js';
export { CheckpointMoved, type Checkpoints, type ProjectionStore } from './projection-store.js';
export { causedBy, ReactionFailed, type Policy } from './policy.js';
export type { SkippedEvent, Standstill, Standstills } from './standstill.js';
export type { LogImport } from './log-import.js';
export { LeaseLost, NO_LEASE, type Lease, type Leases, type Member, type Roster } from './lease.js';
export { InMemoryLeases } from './in-memory-leases.js';
export { NotCaughtUp } from './progress.js';
export { runPolicy, runProjection, type Runner, type RunnerStatus, type WorkPermit } from './runner.js';
export { RunnerShare, type Runnable, type ShareNews, type ShareOptions } from './runner-share.js';
export { shareOut } from './share-out.js';
export { listenAtStopPoints, STOP_POINTS, stopPoint, type StopPoint } from './stop-point.js';
