import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import {
  blankContent,
  directive,
  lacksPeriod,
  recurrencesIn,
  type DirectiveContent,
  type DirectiveEvent,
  type DirectiveState,
  type Instant,
  type LocalDate,
} from '#domain';
import { dateOrNull, instant, instantOrNull } from '../instants.js';
import { searchWords } from '../search-words.js';

export type DirectiveStatus = Exclude<DirectiveState['status'], 'none'>;

/** A directive from its draft on. What it was read from is kept apart ({@link DirectiveSourceRow}): it is large. */
export interface DirectiveRow {
  readonly directiveId: string;
  readonly status: DirectiveStatus;
  readonly type: string | null;
  readonly number: string | null;
  readonly title: string | null;
  /** Type, number and title without marks. */
  readonly searchText: string;
  readonly issuerUnitId: string | null;
  /** Who issues it together with the issuer. */
  readonly jointIssuerIds: readonly string[];
  /** The unit whose clerk drafted it. */
  readonly ownerUnitId: string;
  readonly monitorUnitId: string | null;
  readonly documentDate: LocalDate | null;
  readonly signedAt: Instant | null;
  /** Local date as of which groups were expanded; null before the issue. */
  readonly issuedOn: LocalDate | null;
  readonly issuedAt: Instant | null;
  readonly draftedAt: Instant;
  /** Position of its first event; the register's order. */
  readonly draftedPosition: Position;
  /** What the draft has become; of an issued directive, what was issued, with deadlines as they were stated. */
  readonly content: DirectiveContent;
  /** Assignments that its issue makes, cascades not counted; 0 before the issue. */
  readonly assignmentCount: number;
  /** Periodic reports are demanded, of the whole or of a task, and nobody has set how often. */
  readonly periodMissing: boolean;
  /** Of how many demands. */
  readonly periodsMissing: number;
  readonly recallReason: string | null;
  /** Revision of the directive's stream. */
  readonly revision: number;
  /** Position of its last event. */
  readonly position: Position;
}

export const directives: Projection<DirectiveEvent, DirectiveRow> = {
  name: 'directives.v1',
  table: 'directives',
  key: 'directiveId',
  keysOf: ({ data }) => [data.directiveId],
  empty: (directiveId) => ({
    directiveId,
    status: 'draft',
    type: null,
    number: null,
    title: null,
    searchText: '',
    issuerUnitId: null,
    jointIssuerIds: [],
    ownerUnitId: '',
    monitorUnitId: null,
    documentDate: null,
    signedAt: null,
    issuedOn: null,
    issuedAt: null,
    draftedAt: '',
    draftedPosition: 0,
    content: blankContent,
    assignmentCount: 0,
    periodMissing: false,
    periodsMissing: 0,
    recallReason: null,
    revision: -1,
    position: 0,
  }),
  on: {
    'DirectiveDrafted.v1': (row, event) => ({
      ...evolved(row, event),
      draftedAt: instant(event.meta.occurredAt),
      draftedPosition: event.position,
    }),
    'DraftCorrected.v1': evolved,
    'DraftDiscarded.v1': evolved,
    'DirectiveIssued.v1': (row, event) => ({
      ...evolved(row, event),
      issuedOn: event.data.issuedOn,
      issuedAt: instant(event.meta.occurredAt),
      assignmentCount: event.data.assignmentCount,
    }),
    'AddresseesNamed.v1': evolved,
    'ReportsScheduled.v1': evolved,
    'ReportsEnded.v1': evolved,
    'DirectiveRecalled.v1': (row, event) => ({ ...evolved(row, event), recallReason: event.data.reason }),
  },
};

function evolved(row: DirectiveRow, event: RecordedEvent<DirectiveEvent>): DirectiveRow {
  const { status, content, ownerUnitId } = directive.evolve({ ...row, issued: null }, event);
  const { type, number, title, issuerUnitId, followUp, documentDate, signedAt } = content;
  const periodsMissing = recurrencesIn(content).filter(({ recurrence }) => lacksPeriod(recurrence)).length;
  return {
    ...row,
    status: status === 'none' ? row.status : status,
    type,
    number,
    title,
    searchText: searchWords(type, number, title),
    issuerUnitId,
    jointIssuerIds: content.jointIssuerIds ?? [],
    ownerUnitId: ownerUnitId ?? row.ownerUnitId,
    monitorUnitId: followUp?.monitorUnitId ?? null,
    documentDate: dateOrNull(documentDate),
    signedAt: instantOrNull(signedAt),
    content,
    periodMissing: periodsMissing > 0,
    periodsMissing,
    revision: event.revision,
    position: event.position,
  };
}
