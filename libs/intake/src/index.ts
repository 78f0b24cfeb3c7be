export { draftFromText } from './draft-from-text.js';
export type {
  Channel,
  CitedDocument,
  DirectiveDraft,
  DraftTask,
  Field,
  FollowUp,
  NamedSpan,
  Purpose,
  Recipient,
  Recurrence,
  ReportingPeriod,
  Secrecy,
  Signer,
  Span,
  StatedDeadline,
} from './draft.js';
export { fold, foldMarks } from './fold.js';
export { secrecyMarkIn } from './secrecy.js';
export { parseSymbol, symbolKey, symbolKeys, tightSymbol, type DocumentSymbol } from './symbol.js';
export { csvLines, CsvUnreadable, type CsvFlaw, type CsvLine } from './csv.js';
export {
  RELATIONS_OF_UNITS,
  successionTable,
  type RelationOfUnits,
  type RowProblem,
  type SuccessionRow,
} from './succession-rows.js';
