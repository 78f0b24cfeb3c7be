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
export { parseSymbol, symbolKey, tightSymbol, type DocumentSymbol } from './symbol.js';
