import type { DomainEvent } from '#event-sourcing';
import type { TransferReason } from '../assignment/events.js';
import type { Deadline } from '../calendar/deadline.js';
import type { Instant } from '../calendar/local-time.js';

/** One step, ordered for many assignments at once. */
export type OrderedStep =
  | { readonly kind: 'extend'; readonly deadline: Deadline; readonly reason: string }
  | { readonly kind: 'suspend'; readonly reason: string }
  | { readonly kind: 'resume'; readonly reason: string }
  | { readonly kind: 'withdraw'; readonly reason: string }
  | {
      readonly kind: 'transfer';
      readonly toUnitId: string;
      readonly reason: Extract<TransferReason, { kind: 'decision' }>;
    };

/** What came of the step for one assignment; a refusal by its code, with what its sentence mentions. */
export interface ItemResult {
  readonly assignmentId: string;
  readonly refusal: { readonly code: string; readonly fields: Readonly<Record<string, unknown>> } | null;
}

interface Of {
  readonly orderId: string;
}

interface OfChunk extends Of {
  /** From 0. */
  readonly chunk: number;
}

export type BulkOrderEvent =
  | DomainEvent<
      'BulkOrdered.v1',
      Of & {
        readonly step: OrderedStep;
        /** The unit in whose name it was ordered. */
        readonly ownerUnitId: string;
        readonly count: number;
        readonly chunks: number;
        readonly orderedAt: Instant;
      }
    >
  | DomainEvent<'BulkItemsNamed.v1', OfChunk & { readonly assignmentIds: readonly string[] }>
  | DomainEvent<'BulkItemsDecided.v1', OfChunk & { readonly results: readonly ItemResult[] }>
  | DomainEvent<'BulkUndoOrdered.v1', Of & { readonly reason: string }>
  | DomainEvent<'BulkItemsReverted.v1', OfChunk & { readonly results: readonly ItemResult[] }>;
