import type { AssignmentDetail, Report } from '../use-assignment.js';
import type { Upload } from './upload-queue.js';

export type Evidence = Report['evidence'][number];

export interface IndicatorDraft {
  readonly name: string;
  /** Null while nothing was typed. */
  readonly value: number | null;
  readonly unitOfMeasure: string;
}

/** A report as it is being written. */
export interface ReportDraft {
  readonly results: string;
  readonly limits: string;
  readonly causes: string;
  readonly lessons: string;
  readonly indicators: readonly IndicatorDraft[];
  readonly evidence: readonly Evidence[];
  /** Other assignments that it serves too. */
  readonly alsoFor: readonly string[];
  /** When it was handed in, where that was before it is entered. */
  readonly happenedAt?: string | null;
}

export const EMPTY_REPORT: ReportDraft = {
  results: '',
  limits: '',
  causes: '',
  lessons: '',
  indicators: [],
  evidence: [],
  alsoFor: [],
  happenedAt: null,
};

export const EMPTY_INDICATOR: IndicatorDraft = { name: '', value: null, unitOfMeasure: '' };

/** What an earlier report said, to begin the next one with. */
export const draftOf = ({ narrative, indicators, evidence }: Report): ReportDraft => ({
  ...EMPTY_REPORT,
  ...narrative,
  indicators: indicators.map(({ name, value, unitOfMeasure = '' }) => ({ name, value, unitOfMeasure })),
  evidence,
});

/** The report as the API takes it and as it will be shown. */
export function contentOf(draft: ReportDraft) {
  const { results, limits, causes, lessons, indicators, evidence, alsoFor, happenedAt } = draft;
  const parts = { limits: limits.trim(), causes: causes.trim(), lessons: lessons.trim() };
  const said = Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== '')) as Partial<typeof parts>;
  return {
    narrative: { results: results.trim(), ...said },
    indicators: indicators.flatMap(({ name, value, unitOfMeasure }) => {
      const measure = unitOfMeasure.trim();
      return value === null ? [] : [{ name: name.trim(), value, ...(measure !== '' && { unitOfMeasure: measure }) }];
    }),
    evidence: [...evidence],
    // A joint report is entered as it is handed in.
    ...(happenedAt && alsoFor.length === 0 && { occurredAt: happenedAt }),
  };
}

export type ReportSent = ReturnType<typeof contentOf>;

/** What it lacks; null where it can be sent. */
export function lacks(
  draft: ReportDraft,
  of: Pick<AssignmentDetail, 'productRequired'>,
  uploads: readonly Pick<Upload, 'state'>[],
) {
  if (draft.results.trim() === '') return 'needResults';
  if (draft.indicators.some(({ name, value }) => name.trim() === '' || value === null)) return 'needIndicators';
  if (uploads.some(({ state }) => state === 'failed')) return 'needRefused';
  if (uploads.length > 0) return 'needUploads';
  if (of.productRequired && draft.evidence.length === 0) return 'needEvidence';
  return null;
}
