import { sha256Of, unreachable, type Decider, type DomainEvent, type Position } from '#event-sourcing';
import type { LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../calendar/local-time.js';
import { countsOf, type EvidenceCounts } from './evidence-figures.js';
import type { EvidenceLine } from './evidence-line.js';
import type { OpenFinding } from './open-findings.js';

/** What a unit did and left undone in a period, as it stood at the cut-off. It never changes afterwards. */
export interface EvidenceSheet {
  readonly sheetId: string;
  readonly unitId: string;
  readonly from: LocalDate;
  readonly cutOffAt: Instant;
  /** Last position of the log that was looked at. */
  readonly upTo: Position;
  readonly counts: EvidenceCounts;
  readonly findings: readonly OpenFinding[];
  /** How many assignments are listed: all of them, or {@link MOST_LISTED}. */
  readonly listed: number;
  /** Of {@link writtenOf} its lines and findings. */
  readonly sha256: string;
}

export type EvidenceSheetEvent =
  | DomainEvent<'EvidenceFrozen.v1', EvidenceSheet>
  | DomainEvent<
      'EvidenceListed.v1',
      { readonly sheetId: string; readonly chunk: number; readonly lines: readonly EvidenceLine[] }
    >;

export interface FreezeEvidence {
  readonly type: 'FreezeEvidence';
  readonly data: Omit<EvidenceSheet, 'counts' | 'listed' | 'sha256'> & { readonly lines: readonly EvidenceLine[] };
}

/** More assignments than a unit is ever given in a term; they would be counted, but not listed. */
export const MOST_LISTED = 20_000;
const LINES_A_CHUNK = 200;
/** Chunks that one append takes: some 500 KB, which every store has room for. */
const CHUNKS_AT_ONCE = 10;

export interface EvidenceSheetState {
  /** Null: not frozen yet. */
  readonly sheet: EvidenceSheet | null;
  /** Chunks that are written down. */
  readonly chunks: number;
}

/**
 * Lists the assignments, part by part as it is asked again and again, and freezes the sheet with the last of them.
 * The same scope gives the same lines, so that what was broken off is gone on with. Whoever freezes it once more is
 * answered with nothing.
 */
export const evidenceSheet: Decider<FreezeEvidence, EvidenceSheetState, EvidenceSheetEvent> = {
  initialState: { sheet: null, chunks: 0 },
  evolve: (state, event) => {
    switch (event.type) {
      case 'EvidenceFrozen.v1':
        return { ...state, sheet: event.data };
      case 'EvidenceListed.v1':
        return { ...state, chunks: state.chunks + 1 };
      default:
        return unreachable(event);
    }
  },
  decide: ({ data: { lines, ...frozen } }, { sheet, chunks }) => {
    if (sheet) return [];
    const { sheetId, findings } = frozen;
    const listed = lines.slice(0, MOST_LISTED);
    const all = Math.ceil(listed.length / LINES_A_CHUNK);
    const end = Math.min(all, chunks + CHUNKS_AT_ONCE);
    const events: EvidenceSheetEvent[] = [];
    for (let chunk = chunks; chunk < end; chunk++) {
      const start = chunk * LINES_A_CHUNK;
      const data = { sheetId, chunk, lines: listed.slice(start, start + LINES_A_CHUNK) };
      events.push({ type: 'EvidenceListed.v1', data });
    }
    if (end === all) {
      const sha256 = sha256Of(writtenOf(lines, findings));
      const data = { ...frozen, counts: countsOf(lines), listed: listed.length, sha256 };
      events.push({ type: 'EvidenceFrozen.v1', data });
    }
    return events;
  },
};

/** The text whose hash stands in the sheet: a line an assignment and a finding, in the order of their ids. */
export function writtenOf(lines: readonly EvidenceLine[], findings: readonly OpenFinding[]): string {
  const assignments = [...lines]
    .sort((one, other) => (one.assignmentId < other.assignmentId ? -1 : 1))
    .map(({ assignmentId, followUp, dueAt, reportedAt, returned, extended, backEntered, passedOn }) =>
      JSON.stringify([assignmentId, followUp, dueAt, reportedAt, returned, extended, backEntered, passedOn]),
    );
  const found = [...findings]
    .sort((one, other) => (one.findingId < other.findingId ? -1 : 1))
    .map(({ checkId, findingId, weight, remedyIds }) => JSON.stringify([checkId, findingId, weight, remedyIds]));
  return [...assignments, ...found].map((line) => `${line}\n`).join('');
}

export const evidenceSheetStream = (sheetId: string): string => `sheet-${sheetId}`;
