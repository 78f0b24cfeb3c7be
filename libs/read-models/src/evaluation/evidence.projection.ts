import {
  figuresOf,
  type EvidenceCounts,
  type EvidenceFigure,
  type EvidenceLine,
  type EvidenceSheetEvent,
  type Instant,
  type LocalDate,
  type OpenFinding,
} from '#domain';
import type { Position, Projection } from '#event-sourcing';
import { instant } from '../instants.js';

type Frozen = Extract<EvidenceSheetEvent, { type: 'EvidenceFrozen.v1' }>;
type Listed = Extract<EvidenceSheetEvent, { type: 'EvidenceListed.v1' }>;

export interface EvidenceSheetRow {
  readonly sheetId: string;
  readonly unitId: string;
  readonly periodFrom: LocalDate;
  readonly cutOffAt: Instant;
  readonly upTo: Position;
  readonly counts: EvidenceCounts;
  readonly findings: readonly OpenFinding[];
  readonly listed: number;
  readonly sha256: string;
  readonly frozenAt: Instant;
}

export const evidenceSheets: Projection<Frozen, EvidenceSheetRow> = {
  name: 'evidence-sheets.v1',
  table: 'evidence_sheets',
  key: 'sheetId',
  keysOf: ({ data }) => [data.sheetId],
  empty: (sheetId) => ({
    sheetId,
    unitId: '',
    periodFrom: '',
    cutOffAt: '',
    upTo: 0,
    counts: {} as EvidenceCounts,
    findings: [],
    listed: 0,
    sha256: '',
    frozenAt: '',
  }),
  on: {
    'EvidenceFrozen.v1': (_row, { data, meta }) => {
      const { from: periodFrom, cutOffAt, ...sheet } = data;
      return { ...sheet, periodFrom, cutOffAt: instant(cutOffAt), frozenAt: instant(meta.recordedAt) };
    },
  },
};

/** One assignment of a sheet, as it stood. */
export interface EvidenceLineRow extends EvidenceLine {
  /** The sheet's id, followed by the assignment's. */
  readonly lineId: string;
  readonly sheetId: string;
  readonly figures: readonly EvidenceFigure[];
}

const keyOf = (sheetId: string, assignmentId: string) => `${sheetId}/${assignmentId}`;

export const evidenceLines: Projection<Listed, EvidenceLineRow> = {
  name: 'evidence-lines.v1',
  table: 'evidence_lines',
  key: 'lineId',
  keysOf: ({ data }) => data.lines.map(({ assignmentId }) => keyOf(data.sheetId, assignmentId)),
  empty: (lineId) => {
    const slash = lineId.indexOf('/');
    const of = { sheetId: lineId.slice(0, slash), assignmentId: lineId.slice(slash + 1) };
    const counted = { returned: 0, extended: 0, backEntered: false, passedOn: false, figures: [] };
    return { lineId, ...of, followUp: 'open-without-deadline', dueAt: null, reportedAt: null, ...counted };
  },
  on: {
    'EvidenceListed.v1': (row, { data }) => {
      const line = data.lines.find(({ assignmentId }) => assignmentId === row.assignmentId);
      return line ? { ...row, ...line, figures: figuresOf(line) } : row;
    },
  },
};
