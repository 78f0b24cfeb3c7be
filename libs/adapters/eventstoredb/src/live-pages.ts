import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { Arrivals } from './arrivals.js';
import type { Connection } from './connection.js';

/** What one subscription is allowed. */
export interface LivePagesOptions {
  /** Most events in a page. */
  readonly most: number;
  /** How long the server may take to confirm the subscription, in milliseconds. */
  readonly timeout: number;
}

/**
 * One subscription, from the beginning to its end, whoever ends it: what came while the reader was busy is the next
 * page. The server's checkpoints are not passed on. They may overtake the events ahead of them, carry a commit that
 * is not their prepare, and name places at which older servers skip the next event when a subscription goes on there.
 */
export async function* livePages(
  connection: Connection,
  request: ReadReq,
  { most, timeout }: LivePagesOptions,
  ended: AbortSignal,
): AsyncGenerator<ReadResp.ReadEvent[]> {
  const call = await connection.read(request);
  const arrivals = new Arrivals(call, most, timeout);
  const close = () => arrivals.close();
  ended.addEventListener('abort', close);
  if (ended.aborted) close();
  try {
    for (let page = await arrivals.nextPage(); page; page = await arrivals.nextPage()) yield page;
  } finally {
    ended.removeEventListener('abort', close);
    arrivals.close();
    connection.abandon(call);
  }
}
