import { lineage, lineageStream, LinkUnknown } from '#domain';
import { decideAndAppend, deriveId, type EventStore } from '#event-sourcing';
import type { KnownDocuments, Linking } from '../documents/known-documents.js';
import { wayUp } from '../documents/way-up.js';

/** As many circles as one link can honestly have closed at one instant, and room. */
const MOST_CIRCLES = 20;

interface Edge {
  readonly fromId: string;
  readonly toId: string;
}

/**
 * Two links in two streams may close a circle at the same instant. Of its links the one that was made last gives way,
 * whoever sees the circle first: so one of the two always stays, also where the process that made the other has ended.
 * Answers the circle for which the link of the command gave way, as ids; null where it stays.
 */
export async function circleThatUndid(
  store: EventStore,
  documents: KnownDocuments,
  made: Edge,
  commandId: string,
): Promise<readonly string[] | null> {
  let circle: readonly string[] = [made.toId, made.fromId];
  for (let broken = 0; broken < MOST_CIRCLES; broken++) {
    const { path } = await wayUp(documents, made.toId, made.fromId);
    if (path.length === 0) break;
    circle = path;
    const edges = [made, ...path.slice(1).map((toId, index) => ({ fromId: path[index]!, toId }))];
    const linkings = await Promise.all(edges.map((edge) => linkingsOn(documents, edge)));
    if (linkings[0]!.length === 0) break;
    // Somebody else has broken it meanwhile.
    if (linkings.some(({ length }) => length === 0)) continue;
    const last = linkings.reduce((one, other) => (since(other) > since(one) ? other : one));
    for (const linking of last) await takeBack(store, linking);
  }
  const history = await store.readStream(lineageStream(made.fromId));
  const wasUndone = history.some(({ meta }) => meta.commandId === undoing(commandId));
  return wasUndone ? circle : null;
}

/** A document may be two things to another. */
const linkingsOn = async (documents: KnownDocuments, { fromId, toId }: Edge): Promise<readonly Linking[]> =>
  (await documents.linkingsOf(fromId)).filter(({ data }) => data.toId === toId);

const since = (linkings: readonly Linking[]) => Math.min(...linkings.map(({ position }) => position));

/** One id for whoever takes the link back, so that it is taken back once. */
const undoing = (commandId: string) => deriveId('taken-back', commandId);

async function takeBack(store: EventStore, { data, meta }: Linking): Promise<void> {
  const { fromId, relation, toId } = data;
  const { actor, correlationId, occurredAt, commandId: causationId } = meta;
  const by = { commandId: undoing(causationId), correlationId, causationId, actor, occurredAt };
  const unlink = { type: 'UnlinkDocuments', data: { fromId, relation, toId, reason: null } } as const;
  try {
    await decideAndAppend(store, lineage, lineageStream(fromId), unlink, by);
  } catch (error) {
    if (!(error instanceof LinkUnknown)) throw error;
  }
}
