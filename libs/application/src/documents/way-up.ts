import { MOST_GENERATIONS } from '#domain';
import type { KnownDocuments } from './known-documents.js';

/** Documents looked at for one link; beyond it the line counts as too deep. */
const MOST_DOCUMENTS = 2_000;

export interface WayUp {
  /** Ids on a way from the start up to the document looked for; empty where there is none. */
  readonly path: readonly string[];
  /** Generations from the start up, its own among them. */
  readonly generations: number;
}

/** Walks from a document up along its links, generation by generation, looking for another. */
export async function wayUp(documents: KnownDocuments, startId: string, soughtId: string): Promise<WayUp> {
  const cameFrom = new Map<string, string | null>([[startId, null]]);
  let generation = [startId];
  for (let generations = 1; ; generations++) {
    if (cameFrom.has(soughtId)) return { path: pathTo(soughtId, cameFrom), generations };
    if (generations > MOST_GENERATIONS || cameFrom.size > MOST_DOCUMENTS) return { path: [], generations: Infinity };
    const links = await Promise.all(generation.map((documentId) => documents.linksOf(documentId)));
    const above: string[] = [];
    for (const { fromId, toId } of links.flat()) {
      if (cameFrom.has(toId)) continue;
      cameFrom.set(toId, fromId);
      above.push(toId);
    }
    if (above.length === 0) return { path: [], generations };
    generation = above;
  }
}

function pathTo(soughtId: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = [];
  for (let at: string | null = soughtId; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
  return path;
}
