import shared from '@eventstore/db-client/generated/shared_pb.js';
import messages from '@eventstore/db-client/generated/streams_pb.js';
import type { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js';
import { NO_STREAM, type Clock, type StreamAppend } from '#event-sourcing';
import { encodeEvents } from './event-codec.js';
import { streamIdentifier } from './read-requests.js';
import { UnstorableEvent } from './store-errors.js';

/** The server's default for MaxAppendSize. One append is atomic, so more is refused and never split. */
const MOST_BYTES = 1_048_576;

/** One append as it goes over the wire, without the id of the attempt. */
export interface EncodedAppend {
  readonly request: BatchAppendReq;
  readonly bytes: number;
}

/** @throws UnstorableEvent */
export function encodeAppend(append: StreamAppend, prefix: string, clock: Clock | null): EncodedAppend {
  const { stream, expectedRevision, events } = append;
  assertStorableName(stream, prefix);
  const encoded = encodeEvents(events, clock);
  if (encoded.bytes > MOST_BYTES) {
    const reason = `${events.length} events of ${encoded.bytes} bytes are more than one append takes (${MOST_BYTES})`;
    throw new UnstorableEvent(`The append to ${stream}`, reason);
  }
  const request = new messages.BatchAppendReq()
    .setOptions(appendOptions(prefix + stream, expectedRevision))
    .setProposedMessagesList(encoded.messages)
    .setIsFinal(true);
  return { request, bytes: encoded.bytes };
}

/**
 * No deadline goes along, so that the server's own time-out for writes counts: a deadline is an instant, and the clocks
 * of two machines differ.
 * @param name of the stream as the server knows it
 */
export function appendOptions(name: string, expectedRevision: number): BatchAppendReq.Options {
  const options = new messages.BatchAppendReq.Options().setStreamIdentifier(streamIdentifier(name));
  return expectedRevision === NO_STREAM
    ? options.setNoStream(new shared.Empty())
    : options.setStreamPosition(String(expectedRevision));
}

function assertStorableName(stream: string, prefix: string): void {
  if (Buffer.from(stream, 'utf8').toString('utf8') !== stream)
    throw new UnstorableEvent('A stream', 'its name is not text');
  if (stream === '' || (prefix + stream).startsWith('$')) {
    throw new UnstorableEvent('A stream', 'it has no name, or one of the server’s own, which begin with $');
  }
}
