import { START, type LogImport, type Position } from '#event-sourcing';
import { besideEachOther, pagesOf, type ReadLog } from './both-sides.js';

/** The store to move to is not empty, and what is in it is not the beginning of this log. */
export class TargetHoldsOthers extends Error {
  override readonly name = 'TargetHoldsOthers';
  constructor(count: number, stream: string) {
    super(
      `The store that --to names holds other events: after ${count} of this log's comes one of ${stream}. ` +
        'Nothing was written; name an empty one.',
    );
  }
}

/** Somebody wrote to the log while it was moved. */
export class SourceWritten extends Error {
  override readonly name = 'SourceWritten';
  constructor() {
    super(
      'The log that --from names was written to while it was moved: stop every program that works on it and give the ' +
        'command again. It goes on where it stopped.',
    );
  }
}

export interface MoveProgress {
  readonly moved: number;
  /** Of the way through the log, between 0 and 1. */
  readonly share: number;
}

/**
 * Brings over what is not there yet, in the order of the log. What an earlier attempt brought is recognised by its ids;
 * it must be the log's beginning.
 * @returns how many events came over now
 * @throws TargetHoldsOthers, StoreUnavailable
 */
export async function moveLog(
  source: ReadLog,
  target: LogImport,
  onProgress: (progress: MoveProgress) => void,
): Promise<number> {
  const end = await source.lastPosition();
  let moved = 0;
  for await (const page of pagesOf(source, await alreadyThere(source, target.log))) {
    await target.add(page);
    moved += page.length;
    onProgress({ moved, share: Math.min(1, page.at(-1)!.position / end) });
  }
  return moved;
}

/** Place in the source up to which everything is there. */
async function alreadyThere(source: ReadLog, target: ReadLog): Promise<Position> {
  let [count, after] = [0, START];
  if ((await target.lastPosition()) === START) return START;
  for await (const pairs of besideEachOther(source, target)) {
    for (const { ours, theirs } of pairs) {
      if (!theirs) return after;
      if (ours?.id !== theirs.id) throw new TargetHoldsOthers(count, theirs.stream);
      count++;
      after = ours.position;
    }
  }
  return after;
}
