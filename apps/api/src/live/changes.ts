import type { Position, RecordedEvent } from '#event-sourcing';

/** What can change under somebody's eyes. */
export const CHANGED_KINDS = [
  'directive',
  'assignment',
  'order',
  'document',
  'document-links',
  'document-files',
  'number-register',
  'committee-terms',
  'unit',
  'unit-group',
  'reform',
  'check',
  'review',
  'evaluation-round',
  'evaluation',
  'commendation',
  'user',
  'calendar',
  'webhook',
] as const;
export type ChangedKind = (typeof CHANGED_KINDS)[number];

/** That something has changed, and not how: who may read it asks again. */
export interface Change {
  readonly kind: ChangedKind;
  /** Of a calendar, its year; of registers of numbers and of terms, the committee; of links and files, the document. */
  readonly id: string;
  /** Of its last event; a query that is asked to reflect it shows the change. */
  readonly position: Position;
}

type Told = Pick<RecordedEvent, 'stream' | 'position' | 'data'>;
type Named = Omit<Change, 'position'>;

/** By the beginning of a stream's name. */
const KIND_OF: Readonly<Record<string, ChangedKind>> = {
  directive: 'directive',
  reports: 'directive',
  assignment: 'assignment',
  order: 'order',
  reference: 'document',
  lineage: 'document-links',
  files: 'document-files',
  numbers: 'number-register',
  terms: 'committee-terms',
  unit: 'unit',
  group: 'unit-group',
  reform: 'reform',
  check: 'check',
  review: 'review',
  round: 'evaluation-round',
  evaluation: 'evaluation',
  commendation: 'commendation',
  user: 'user',
  calendar: 'calendar',
  webhook: 'webhook',
};

/** What the events have changed, each thing once, in the order of their last events. */
export function changesIn(events: readonly Told[]): Change[] {
  const last = new Map<string, Change>();
  for (const event of events) {
    for (const { kind, id } of namedBy(event)) {
      const key = `${kind}/${id}`;
      // Taken out first, so that it moves to the end.
      last.delete(key);
      last.set(key, { kind, id, position: event.position });
    }
  }
  return [...last.values()];
}

function namedBy({ stream, data }: Told): Named[] {
  const end = stream.indexOf('-');
  const kind = KIND_OF[stream.slice(0, end)];
  if (!kind) return [];
  const id = stream.slice(end + 1);
  const { directiveId } = data as { readonly directiveId?: string };
  if (kind === 'directive') return [{ kind, id: directiveId ?? id }];
  const { toId, unitId } = data as { readonly toId?: string; readonly unitId?: string };
  // A link is seen from both its ends: the earlier document may have lapsed by it.
  if (kind === 'document-links' && toId) return [id, toId].map((documentId) => ({ kind, id: documentId }));
  if (kind === 'number-register') return unitId ? [{ kind, id: unitId }] : [];
  return [{ kind, id }];
}
