import type { components } from '../api/schema.js';

export type Order = components['schemas']['OrderViewDto'];
export type OrderItem = components['schemas']['OrderItemDto'];
export type Preview = components['schemas']['OrderPreviewDto'];
type AskedStep = components['schemas']['StepDto'];

export const KINDS = ['extend', 'suspend', 'resume', 'withdraw', 'transfer'] as const;
export type Kind = (typeof KINDS)[number];

/** An order as it is being written. */
export interface OrderDraft {
  readonly kind: Kind;
  readonly reason: string;
  readonly lastDay: string | null;
  readonly toUnitId: string | null;
  readonly number: string;
  readonly assignmentIds: readonly string[];
}

export const NO_ORDER: OrderDraft = {
  kind: 'extend',
  reason: '',
  lastDay: null,
  toUnitId: null,
  number: '',
  assignmentIds: [],
};

/** The step as the API takes it; null while something is missing. */
export function stepOf({ kind, reason: typed, lastDay, toUnitId, number: numbered }: OrderDraft): AskedStep | null {
  const reason = typed.trim();
  const number = numbered.trim();
  if (reason === '') return null;
  switch (kind) {
    case 'extend':
      return lastDay === null ? null : { kind, reason, lastDay };
    case 'transfer':
      return toUnitId === null ? null : { kind, reason, toUnitId, ...(number !== '' && { number }) };
    case 'suspend':
    case 'resume':
    case 'withdraw':
      return { kind, reason };
  }
}
