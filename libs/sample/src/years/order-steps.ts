import type { LocalDate } from '#domain';
import type { TaskAt } from './story-steps.js';

/** One step for many assignments at once. */
export interface MadeOrder {
  readonly key: string;
  readonly step:
    | { readonly kind: 'extend'; readonly lastDay: LocalDate; readonly reason: string }
    | { readonly kind: 'suspend' | 'resume'; readonly reason: string };
  readonly of: readonly TaskAt[];
}

export type OrderHappening =
  | { readonly do: 'order'; readonly order: MadeOrder }
  /** `order`: its key. */
  | { readonly do: 'undo-order'; readonly order: string; readonly reason: string };
