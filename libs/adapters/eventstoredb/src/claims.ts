import messages from '@eventstore/db-client/generated/streams_pb.js';
import type { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js';
import { CommandIdReused, deriveId, NO_STREAM, type StreamAppend } from '#event-sourcing';
import { appendOptions } from './append-request.js';
import { uuid } from './event-codec.js';
import type { AppendAnswer } from './append-answer.js';

/** With the server's own events, outside everything that is read of the log. */
const TYPE = '$thong-suot-claim';

/**
 * An event's id is known only within its stream here, so a person's key that was used for one thing could be used for
 * another in another stream. The first append under a key therefore claims it for its stream, and that claim, a stream
 * of its own, can be made once. Commands without a key from outside have ids that nobody can choose, and claim nothing.
 */
export function claimOf({ stream, events }: StreamAppend, prefix: string): BatchAppendReq | null {
  const first = events[0];
  if (!first?.meta.fingerprint) return null;
  const message = new messages.BatchAppendReq.ProposedMessage();
  message.getMetadataMap().set('type', TYPE).set('content-type', 'application/json');
  // The same claim again is the same event, which the server knows as a repeat.
  message.setId(uuid(deriveId('claim', first.id, stream))).setData(Buffer.from(JSON.stringify({ stream })));
  return new messages.BatchAppendReq()
    .setOptions(appendOptions(`claim-${prefix}${first.id}`, NO_STREAM))
    .setProposedMessagesList([message])
    .setIsFinal(true);
}

/** @throws CommandIdReused when the key was claimed for another stream */
export function demandClaimed(answer: AppendAnswer, { events }: StreamAppend): void {
  if (answer.kind === 'stale') throw new CommandIdReused(events[0]!.meta.commandId);
}
