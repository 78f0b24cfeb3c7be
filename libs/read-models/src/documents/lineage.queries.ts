import { sql } from 'kysely';
import type { OpenAssignments, Relation } from '#domain';
import type { VisibleTo } from '../directive-register/visibility.js';
import type { ReadModels } from '../read-models.js';
import { summariesOf, type DocumentSummary } from './document-summary.js';

/** Far more than a screen shows; what lies beyond is said to be left out. */
const MOST_DOCUMENTS = 500;

/** A document of the lineage; generation -2 is two above the one asked for, 1 is one below. */
export type LineageNode = DocumentSummary & { readonly generation: number };

export interface LineageLink {
  readonly fromId: string;
  readonly relation: Relation;
  readonly toId: string;
  readonly openAssignments: OpenAssignments | null;
  readonly note: string | null;
}

export interface LineageView {
  /** From the oldest generation down. */
  readonly documents: readonly LineageNode[];
  readonly links: readonly LineageLink[];
  /** In the directions asked for there is more than is shown. */
  readonly truncated: boolean;
}

export interface LineageRequest {
  readonly visibleTo: VisibleTo;
  /** Generations upward and downward. */
  readonly up: number;
  readonly down: number;
}

/** What a document rests on and what rests on it, generation by generation; a circle would end the walk. */
export async function lineageOf(db: ReadModels, documentId: string, request: LineageRequest): Promise<LineageView> {
  const generations = new Map([[documentId, 0]]);
  const links = new Map<string, LineageLink>();
  const upward = await walk(db, generations, links, 'up', request.up);
  const downward = await walk(db, generations, links, 'down', request.down);
  const found = await summariesOf(db, request.visibleTo, sql`documents.document_id = any(${[...generations.keys()]})`);
  const documents = found
    .map(({ position: _order, ...document }) => ({ ...document, generation: generations.get(document.documentId)! }))
    .toSorted((one, other) => one.generation - other.generation || (keyOf(one) < keyOf(other) ? -1 : 1));
  const shown = new Set(documents.map((one) => one.documentId));
  return {
    documents,
    links: [...links.values()].filter(({ fromId, toId }) => shown.has(fromId) && shown.has(toId)),
    truncated: upward || downward,
  };
}

/** Answers whether something was left out. */
async function walk(
  db: ReadModels,
  generations: Map<string, number>,
  links: Map<string, LineageLink>,
  direction: 'up' | 'down',
  most: number,
): Promise<boolean> {
  if (most === 0) return false;
  const step = direction === 'up' ? -1 : 1;
  let at = [...generations].filter(([, generation]) => generation === 0).map(([documentId]) => documentId);
  for (let generation = 1; at.length > 0; generation++) {
    const rows = await linksAt(db, at, direction);
    const beyond = rows.map(({ fromId, toId }) => (direction === 'up' ? toId : fromId));
    const next = [...new Set(beyond)].filter((documentId) => !generations.has(documentId));
    if (generation > most) return next.length > 0;
    for (const { linkId, ...link } of rows) links.set(linkId, link);
    const room = MOST_DOCUMENTS - generations.size;
    for (const documentId of next.slice(0, room)) generations.set(documentId, step * generation);
    if (next.length > room) return true;
    at = next;
  }
  return false;
}

function linksAt(db: ReadModels, documentIds: readonly string[], direction: 'up' | 'down') {
  return db
    .selectFrom('documentLinks')
    .select(['linkId', 'fromId', 'relation', 'toId', 'openAssignments', 'note'])
    .where(direction === 'up' ? 'fromId' : 'toId', 'in', documentIds)
    .orderBy('linkedAt')
    .orderBy('linkId')
    .limit(MOST_DOCUMENTS * 4)
    .execute();
}

const keyOf = ({ symbol, documentId }: DocumentSummary) => `${symbol ?? ''} ${documentId}`;
