import { sql } from 'kysely';
import { symbolKey, symbolKeys } from '#intake';
import type { VisibleTo } from '../directive-register/visibility.js';
import { cursorOf, limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { hasWords, isSearch } from '../search-words.js';
import {
  isDocumentVisible,
  isDouble,
  lapseOf,
  restsOnLapsed,
  summariesOf,
  type DocumentSummary,
} from './document-summary.js';
import type { DocumentFileRow } from './document-files.projection.js';

export interface DocumentSearch extends PageRequest {
  readonly visibleTo: VisibleTo;
  /** A symbol in any spelling, also as it is typed from memory. */
  readonly symbol?: string;
  /** Beginnings of words of symbol, title and issuer, with or without marks. */
  readonly text?: string;
}

/** Directives and documents of other systems, newest entry first. */
export async function findDocuments(db: ReadModels, search: DocumentSearch): Promise<Page<DocumentSummary>> {
  const limit = limitOf(search);
  const before = cursorOf(search, 'number');
  const { symbol, text, visibleTo } = search;
  const bySymbol = symbol ? sql`documents.symbol_key = any(${symbolKeys(symbol)})` : sql`true`;
  const byWords = isSearch(text) ? hasWords(sql.ref('documents.search_text'), text) : sql`true`;
  const beyond = before ? sql`documents.position < ${before[0]}` : sql`true`;
  const found = await summariesOf(
    db,
    visibleTo,
    sql`documents.document_id in (
      select documents.document_id from documents
      where ${bySymbol} and ${byWords} and ${beyond} and ${await isDocumentVisible(db, visibleTo)}
      order by documents.position desc limit ${limit + 1})`,
  );
  const rows = found.toSorted((one, other) => other.position - one.position);
  return pageOf(rows, limit, ({ position }) => [position], shownOf);
}

/** null: no such document. One outside the scope is hidden, not missing. */
export async function findDocument(
  db: ReadModels,
  documentId: string,
  visibleTo: VisibleTo,
): Promise<DocumentSummary | null> {
  const [found] = await summariesOf(db, visibleTo, sql`documents.document_id = ${documentId}`);
  return found ? shownOf(found) : null;
}

/** Documents by the symbols they bear, whatever their spelling; drafts left out: nothing rests on them. */
export async function documentsBySymbol(
  db: ReadModels,
  symbols: readonly string[],
  visibleTo: VisibleTo,
): Promise<Map<string, DocumentSummary[]>> {
  const found = await summariesOf(
    db,
    visibleTo,
    sql`documents.symbol_key = any(${symbols.map(symbolKey)}) and documents.status <> 'draft'`,
  );
  const seen = found.filter(({ hidden }) => !hidden).map(shownOf);
  return new Map(
    symbols.map((symbol) => [symbol, seen.filter((one) => one.symbol && symbolKey(one.symbol) === symbolKey(symbol))]),
  );
}

/** What the register tells of a directive as a document. */
export type DocumentFlags = Pick<DocumentSummary, 'lapsed' | 'restsOnLapsed' | 'doubleNumber'>;

export async function flagsOf(db: ReadModels, documentIds: readonly string[]): Promise<Map<string, DocumentFlags>> {
  if (documentIds.length === 0) return new Map();
  const { rows } = await sql<DocumentFlags & { readonly documentId: string }>`
    select document_id, ${lapseOf(sql`documents.document_id`, sql`documents.status`)} as lapsed,
      ${restsOnLapsed(sql`documents.document_id`)} as rests_on_lapsed, ${isDouble} as double_number
    from documents where document_id = any(${documentIds})`.execute(db);
  return new Map(rows.map(({ documentId, ...flags }) => [documentId, flags]));
}

export type DocumentFileView = Omit<DocumentFileRow, 'fileKey' | 'documentId'>;

/** Attached files, first attached first. */
export async function filesOf(db: ReadModels, documentId: string): Promise<DocumentFileView[]> {
  const rows: DocumentFileRow[] = await db
    .selectFrom('documentFiles')
    .selectAll()
    .where('documentId', '=', documentId)
    .orderBy('attachedAt')
    .orderBy('sha256')
    .execute();
  return rows.map(({ fileKey: _key, documentId: _document, ...file }) => file);
}

const shownOf = ({ position: _order, ...document }: DocumentSummary & { readonly position: number }): DocumentSummary =>
  document;
