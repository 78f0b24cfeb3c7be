import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { DocumentKind, LocalDate } from '#domain';
import { isVisibleTo, type VisibleTo } from '../directive-register/visibility.js';
import type { ReadModels } from '../read-models.js';
import type { DocumentStatus } from './documents.projection.js';

/** A document as others see it. Of one outside the reader's scope nothing is told but that it is there. */
export interface DocumentSummary {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly status: DocumentStatus;
  readonly hidden: boolean;
  readonly symbol: string | null;
  readonly type: string | null;
  readonly title: string | null;
  readonly issuerUnitId: string | null;
  readonly issuerName: string | null;
  readonly documentDate: LocalDate | null;
  readonly ownerUnitId: string | null;
  /** Replaced or recalled by a document in force, or recalled by its issuer. */
  readonly lapsed: 'replaced' | 'recalled' | null;
  /** It rests on a document that is. */
  readonly restsOnLapsed: boolean;
  /** Another document of the same committee, type and term has its number. */
  readonly doubleNumber: boolean;
}

type Document = RawBuilder<unknown>;

/** What became of a document, null while it stands; a draft changes nothing yet. */
export const lapseOf = (id: Document, status: Document): RawBuilder<unknown> => sql`
  case when ${status} = 'recalled' then 'recalled' else (
    select case when bool_or(ending.relation = 'recalls') then 'recalled' when count(*) > 0 then 'replaced' end
    from document_links ending join documents later on later.document_id = ending.from_id
    where ending.to_id = ${id} and ending.relation in ('replaces', 'recalls') and later.status in ('issued', 'entered')
  ) end`;

/** Whether one of the documents that it rests on, and does not itself replace or recall, has lapsed. */
export const restsOnLapsed = (id: Document): RawBuilder<unknown> => sql`
  exists (
    select from document_links resting join documents earlier on earlier.document_id = resting.to_id
    where resting.from_id = ${id} and resting.relation not in ('replaces', 'recalls')
      and ${lapseOf(sql`earlier.document_id`, sql`earlier.status`)} is not null)`;

/** Whether a document other than the row of `documents` at hand has its number in the same term. */
export const isDouble: RawBuilder<unknown> = sql`
  exists (
    select from documents other join committee_terms term on term.unit_id = documents.register_unit_id
    where other.register_id = documents.register_id and other.ordinal = documents.ordinal
      and other.suffix = documents.suffix and other.document_id <> documents.document_id
      and documents.document_date >= term.starts_on and other.document_date >= term.starts_on
      and documents.document_date <= coalesce(term.ends_on, 'infinity'::date)
      and other.document_date <= coalesce(term.ends_on, 'infinity'::date))`;

/** Documents that fulfil a condition on `documents`, in any order. */
export async function summariesOf(
  db: ReadModels,
  visibleTo: VisibleTo,
  condition: RawBuilder<SqlBool>,
): Promise<(DocumentSummary & { readonly position: number })[]> {
  const { rows } = await sql<DocumentSummary & { readonly position: number; readonly visible: boolean }>`
    select documents.document_id, documents.kind, documents.status, documents.symbol, documents.type, documents.title,
      documents.issuer_unit_id, coalesce(units.name, documents.issuer_named) as issuer_name, documents.document_date,
      documents.owner_unit_id, documents.position,
      ${lapseOf(sql`documents.document_id`, sql`documents.status`)} as lapsed,
      ${restsOnLapsed(sql`documents.document_id`)} as rests_on_lapsed, ${isDouble} as double_number,
      ${await isDocumentVisible(db, visibleTo)} as visible
    from documents left join units on units.unit_id = documents.issuer_unit_id
    where ${condition}`.execute(db);
  return rows.map(({ visible, ...document }) => (visible ? { ...document, hidden: false } : hidden(document)));
}

/** References are everybody's; directives are seen by whom they concern. */
export async function isDocumentVisible(db: ReadModels, visibleTo: VisibleTo): Promise<RawBuilder<SqlBool>> {
  return sql<SqlBool>`(documents.kind = 'reference' or exists (
    select from directives where directives.directive_id = documents.document_id
      and ${await isVisibleTo(db, visibleTo)}))`;
}

function hidden<Document extends DocumentSummary>(document: Document): Document {
  return {
    ...document,
    hidden: true,
    symbol: null,
    type: null,
    title: null,
    issuerUnitId: null,
    issuerName: null,
    documentDate: null,
    ownerUnitId: null,
    restsOnLapsed: false,
    doubleNumber: false,
  };
}
