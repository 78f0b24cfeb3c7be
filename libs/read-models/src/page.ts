import { Refusal } from '#event-sourcing';

/** Where a page begins and how long it is at most. */
export interface PageRequest {
  /** `next` of the page before; absent for the first page. */
  readonly cursor?: string | null;
  /** 50 unless told; more than {@link MOST_ITEMS} are never given. */
  readonly limit?: number;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Cursor of the page after this one; null on the last. */
  readonly next: string | null;
}

export const MOST_ITEMS = 200;
const USUAL_ITEMS = 50;

/** The cursor was not made by this query: typed by hand, cut off, or taken from another list. */
export class CursorInvalid extends Refusal {
  readonly code = 'cursor-invalid';
}

type Kind = 'number' | 'text' | 'instant' | 'day';
type Parts<Kinds extends readonly Kind[]> = {
  -readonly [I in keyof Kinds]: Kinds[I] extends 'number' ? number : string;
};

export function limitOf({ limit = USUAL_ITEMS }: PageRequest): number {
  return Math.min(Math.max(Math.trunc(limit) || 1, 1), MOST_ITEMS);
}

/**
 * Makes a page of rows that were asked for with one row more than its limit: the extra row says that there is
 * more. The cursor names the last row given, so that rows which come or go elsewhere never shift a page.
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly (string | number)[],
  itemOf: (row: Row) => Item,
): Page<Item> {
  const given = rows.slice(0, limit);
  const last = given.at(-1);
  const next = rows.length > limit && last ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null;
  return { items: given.map(itemOf), next };
}

/**
 * The key that a cursor carries; null for the first page.
 * @throws CursorInvalid
 */
export function cursorOf<const Kinds extends readonly Kind[]>(
  { cursor }: PageRequest,
  ...kinds: Kinds
): Parts<Kinds> | null {
  if (!cursor) return null;
  const parts = parsed(cursor);
  if (!Array.isArray(parts) || parts.length !== kinds.length) throw new CursorInvalid();
  if (!kinds.every((kind, index) => isOf(kind, parts[index]))) throw new CursorInvalid();
  return parts as Parts<Kinds>;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
  } catch {
    throw new CursorInvalid();
  }
}

const INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z|infinity)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

function isOf(kind: Kind, part: unknown): boolean {
  if (kind === 'number') return Number.isSafeInteger(part);
  if (typeof part !== 'string' || part.length > 1_000 || part.includes('\u0000')) return false;
  if (kind === 'day') return DAY.test(part) && !Number.isNaN(Date.parse(part));
  return kind === 'text' || (INSTANT.test(part) && (part === 'infinity' || !Number.isNaN(Date.parse(part))));
}
