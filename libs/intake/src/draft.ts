/**
 * The shape of a draft: what the text of a directive states, field by field, each with the place it came from.
 * A field is null where the text is blank; nothing here is ever filled from a default, a clock or a guess.
 */

/** Offsets in UTF-16 units into the text as it was given (before any normalisation): `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** A value together with the text it was read from, or null where the text states none. */
export type Field<T> = { value: T; span: Span } | null;

/** A name as the text has it, white space folded. */
export interface NamedSpan {
  name: string;
  span: Span;
}

export type Secrecy = 'Mật' | 'Tối mật' | 'Tuyệt mật';

export type ReportingPeriod = 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';

/**
 * A demand to report again and again. `period` null means that the text demands it and names no period: somebody
 * has to set one. No demand at all is a null in place of the whole object.
 */
export interface Recurrence {
  demanded: boolean;
  period: Field<ReportingPeriod>;
  span: Span;
}

/**
 * `date`: the last day on which the task is still in time, 'YYYY-MM-DD' ("trước ngày X" gives the day before X).
 * `term`: a number of days from an event that the text leaves to the reader; calendar days unless `workingDays`.
 * `stated`: the words of the text.
 */
export type StatedDeadline =
  | { kind: 'date'; lastDay: string; stated: string }
  | { kind: 'term'; days: number; workingDays: boolean; stated: string };

export interface DraftTask {
  /** Number without its punctuation: '1', 'a', 'II'; 'I.1' where numbers start again under each roman heading. */
  no: string;
  /** Whole content, one paragraph a line; lines broken inside a sentence are joined by a space. */
  text: Field<string>;
  /** Addressees named at the head of the task; null where it names none and `DirectiveDraft.addressees` are bound. */
  lead: Field<string[]>;
  /** Addressees named at the head of a later paragraph or sentence of the same task. */
  subAddressees: NamedSpan[];
  /** Those named after "phối hợp với"; the span reaches from the first to the last of them. */
  coordinators: Field<string[]>;
  deadline: Field<StatedDeadline>;
  recurrence: Recurrence | null;
  /** A document that the task demands to be made and handed in ("kế hoạch … gửi về …"). */
  product: Field<string>;
  /** Who follows the task: named in the task itself, otherwise the follower of the whole directive. */
  monitor: string | null;
}

/** Members are null where the signature block lacks that line. `capacity` keeps the capitals of the text. */
export interface Signer {
  name: string | null;
  position: string | null;
  capacity: string | null;
  signedBy: string | null;
  organisation: string | null;
}

export type Channel = 'paper' | 'electronic';
export type Purpose = 'report' | 'implementation' | 'file' | 'copy';

export interface Recipient {
  unit: string;
  channel: Channel | null;
  purpose: Purpose | null;
  span: Span;
}

/** A document cited by its symbol. `date` 'YYYY-MM-DD' where the text gives one beside the symbol. */
export interface CitedDocument {
  symbol: string;
  span: Span;
  date: string | null;
}

export interface FollowUp {
  monitor: Field<string>;
  coordinators: NamedSpan[];
  reportsTo: Field<string>;
  recurrence: Recurrence | null;
}

export interface DirectiveDraft {
  /** Short form of the document type ('CT', 'NQ', 'QĐ', 'CTr', …): an open list. */
  type: Field<string>;
  /** The document's own number and symbol ('17-CT/TU'). */
  number: Field<string>;
  issuer: Field<string>;
  /** Trích yếu, as written ("về nâng cao …"). */
  title: Field<string>;
  place: Field<string>;
  /** 'YYYY-MM-DD'. */
  documentDate: Field<string>;
  /** ISO 8601 with offset; seconds only where the text has them; +07:00 unless the text says otherwise. */
  signedAt: Field<string>;
  signer: Field<Signer>;
  /** Whom the introduction binds ("yêu cầu … thực hiện các nhiệm vụ sau"). */
  addressees: NamedSpan[];
  tasks: DraftTask[];
  /** How far the document is to be made known ("đến chi bộ"). */
  dissemination: Field<string>;
  recipients: Recipient[];
  /** Cited documents in order of appearance, each once. */
  basis: CitedDocument[];
  /** Congress resolutions, which are cited by name. */
  citedByName: NamedSpan[];
  classification: Field<Secrecy>;
  followUp: FollowUp | null;
}
