import { sql, type SqlBool } from 'kysely';
import {
  gapsIn,
  nextOrdinal,
  type CommitteeTerm,
  type DocumentKind,
  type LocalDate,
  type RegisteredNumber,
} from '#domain';
import { groupedBy } from '../grouped-by.js';
import type { ReadModels } from '../read-models.js';

const MOST_GAPS = 200;

/** A committee's terms, the earliest first. */
export async function termsOf(db: ReadModels, unitId: string): Promise<CommitteeTerm[]> {
  return db
    .selectFrom('committeeTerms')
    .select(['unitId', 'termId', 'name', 'startsOn', 'endsOn'])
    .where('unitId', '=', unitId)
    .orderBy('startsOn')
    .execute();
}

/** How many documents have a number of the committee, of whatever type, and are dated within the term. */
export async function countNumbersIn(db: ReadModels, term: CommitteeTerm): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from documents
    where register_unit_id = ${term.unitId} and ordinal is not null and ${isDatedIn(term)}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Whether a number is free, and which one is next. */
export interface NumberStanding {
  /** A document that has the number already, the earliest. */
  readonly holder: Pick<TakenNumberView, 'documentId' | 'documentDate'> | null;
  readonly next: number;
}

/** How a number stands with the other documents of its register and term. */
export async function standingOf(
  db: ReadModels,
  number: RegisteredNumber,
  term: CommitteeTerm,
): Promise<NumberStanding> {
  const { registerId, documentId, ordinal, suffix } = number;
  const others = sql`register_id = ${registerId} and document_id <> ${documentId} and ${isDatedIn(term)}`;
  const { rows } = await sql<{ documentId: string | null; documentDate: LocalDate | null; highest: number | null }>`
    select highest.ordinal as highest, holder.document_id, holder.document_date
    from (select max(ordinal) as ordinal from documents where ${others}) highest
    left join lateral (
      select document_id, document_date from documents
      where ${others} and documents.ordinal = ${ordinal} and suffix = ${suffix}
      order by document_date, document_id limit 1) holder on true`.execute(db);
  const [found] = rows;
  const { documentId: holderId = null, documentDate = null, highest } = found ?? {};
  return { holder: holderId && documentDate ? { documentId: holderId, documentDate } : null, next: (highest ?? 0) + 1 };
}

const isDatedIn = ({ startsOn, endsOn }: CommitteeTerm) =>
  sql<SqlBool>`document_date >= ${startsOn} and document_date <= coalesce(${endsOn}::date, 'infinity'::date)`;

/** One number of a register, and the document that has it. */
export interface TakenNumberView {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly symbol: string;
  readonly ordinal: number;
  readonly suffix: string;
  readonly documentDate: LocalDate;
  readonly title: string | null;
  /** Why it was issued under a number that another document has. */
  readonly doubleReason: string | null;
}

/** The numbers of one type and organ in one term. */
export interface NumberRegisterView {
  readonly organ: string;
  /** How many numbers are taken. */
  readonly count: number;
  readonly next: number;
  /** The next number as a symbol, as the last one is written. */
  readonly nextSymbol: string;
  /** Numbers below the highest that nobody has; at most 200. */
  readonly gaps: readonly number[];
  /** Every number, in order. */
  readonly taken: readonly TakenNumberView[];
  /** Numbers that several documents have. */
  readonly doubles: readonly { readonly symbol: string; readonly documents: readonly TakenNumberView[] }[];
}

type Row = TakenNumberView & { readonly organ: string };

/** A committee's registers of one type in a term, the one with the most numbers first. */
export async function numberRegistersOf(
  db: ReadModels,
  { unitId, type, term }: { readonly unitId: string; readonly type: string; readonly term: CommitteeTerm },
): Promise<NumberRegisterView[]> {
  const { rows } = await sql<Row>`
    select document_id, kind, symbol, ordinal, suffix, document_date, title, double_reason, organ
    from documents
    where register_unit_id = ${unitId} and lower(type) = lower(${type}) and ordinal is not null
      and ${isDatedIn(term)}
    order by ordinal, suffix, document_date, document_id`.execute(db);
  return [...groupedBy(rows, ({ organ }) => organ)]
    .map(([organ, taken]) => registerOf(organ, taken))
    .toSorted((one, other) => other.count - one.count);
}

function registerOf(organ: string, taken: readonly Row[]): NumberRegisterView {
  const next = nextOrdinal(taken);
  const bySymbol = groupedBy(taken, ({ ordinal, suffix }) => `${ordinal}${suffix}`);
  const doubles = [...bySymbol.values()].filter(({ length }) => length > 1);
  return {
    organ,
    count: taken.length,
    next,
    nextSymbol: taken.at(-1)!.symbol.replace(/^\d+[a-zA-Z]?/, String(next).padStart(2, '0')),
    gaps: gapsIn(taken, MOST_GAPS),
    taken: taken.map(({ organ: _organ, ...document }) => document),
    doubles: doubles.map((documents) => ({
      symbol: documents[0]!.symbol,
      documents: documents.map(({ organ: _organ, ...document }) => document),
    })),
  };
}
