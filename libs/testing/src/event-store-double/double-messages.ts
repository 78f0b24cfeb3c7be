import grpcAny from 'google-protobuf/google/protobuf/any_pb.js';
import grpcEmpty from 'google-protobuf/google/protobuf/empty_pb.js';
import code from '@eventstore/db-client/generated/code_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import statuses from '@eventstore/db-client/generated/status_pb.js';
import messages from '@eventstore/db-client/generated/streams_pb.js';
import type { UUID } from '@eventstore/db-client/generated/shared_pb.js';
import type { BatchAppendResp, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { DoubleRecord, WriteResult } from './double-log.js';

const TICKS_PER_MILLISECOND = 10_000n;

export interface MessageStyle {
  readonly structuredIds: boolean;
  readonly noPositions: boolean;
}

export function eventMessage(record: DoubleRecord, style: MessageStyle): ReadResp {
  const event = recordedMessage(record, style);
  const entry = new messages.ReadResp.ReadEvent().setEvent(event).setCommitPosition(String(record.commit));
  return new messages.ReadResp().setEvent(entry);
}

/** A link that is followed, ahead of the record, to an event that is not there any more. */
export function brokenLinkMessage(record: DoubleRecord, style: MessageStyle): ReadResp {
  const before = record.position - 1;
  const link = recordedMessage({ ...record, type: '$>', position: before, commit: before }, style);
  const entry = new messages.ReadResp.ReadEvent().setLink(link).setCommitPosition(String(before));
  return new messages.ReadResp().setEvent(entry);
}

export function confirmationMessage(): ReadResp {
  const confirmation = new messages.ReadResp.SubscriptionConfirmation().setSubscriptionId(crypto.randomUUID());
  return new messages.ReadResp().setConfirmation(confirmation);
}

/** As a server tells them while it reads: the place after the record, and no prepare. */
export function checkpointMessage(commit: number): ReadResp {
  const checkpoint = new messages.ReadResp.Checkpoint().setCommitPosition(String(commit)).setPreparePosition('0');
  return new messages.ReadResp().setCheckpoint(checkpoint);
}

export function caughtUpMessage(): ReadResp {
  return new messages.ReadResp().setCaughtUp(new messages.ReadResp.CaughtUp());
}

export function streamNotFoundMessage(stream: string): ReadResp {
  const identifier = new shared.StreamIdentifier().setStreamName(Buffer.from(stream));
  return new messages.ReadResp().setStreamNotFound(
    new messages.ReadResp.StreamNotFound().setStreamIdentifier(identifier),
  );
}

export function writeAnswer(
  correlation: UUID,
  stream: string,
  result: WriteResult,
  style: MessageStyle,
): BatchAppendResp {
  const answer = answerTo(correlation, stream);
  switch (result.kind) {
    case 'written':
    case 'repeated': {
      const success = new messages.BatchAppendResp.Success().setCurrentRevision(String(result.revision));
      const place = new shared.AllStreamPosition()
        .setCommitPosition(String(result.position))
        .setPreparePosition(String(result.position));
      if (style.noPositions) success.setNoPosition(new grpcEmpty.Empty());
      else success.setPosition(place);
      return answer.setSuccess(success);
    }
    case 'stale': {
      const details = new shared.WrongExpectedVersion();
      if (result.current < 0) details.setCurrentNoStream(new grpcEmpty.Empty());
      else details.setCurrentStreamRevision(String(result.current));
      return answer.setError(status('WrongExpectedVersion', details.serializeBinary()));
    }
    case 'deleted':
      return answer.setError(status('StreamDeleted', new shared.StreamDeleted().serializeBinary()));
  }
}

export function tooLargeAnswer(correlation: UUID, stream: string, most: number): BatchAppendResp {
  const details = new shared.MaximumAppendSizeExceeded().setMaxappendsize(most);
  return answerTo(correlation, stream).setError(status('MaximumAppendSizeExceeded', details.serializeBinary()));
}

export function notReadyAnswer(correlation: UUID, stream: string): BatchAppendResp {
  return answerTo(correlation, stream).setError(status('Empty', new Uint8Array(), 'Server Is Not Ready'));
}

function answerTo(correlation: UUID, stream: string): BatchAppendResp {
  const identifier = new shared.StreamIdentifier().setStreamName(Buffer.from(stream));
  return new messages.BatchAppendResp().setCorrelationId(correlation).setStreamIdentifier(identifier);
}

function status(name: string, details: Uint8Array, message: string = name) {
  const packed = new grpcAny.Any();
  packed.pack(details, `event_store.client.${name}`);
  return new statuses.Status().setCode(code.Code.UNKNOWN).setMessage(message).setDetails(packed);
}

function recordedMessage(record: DoubleRecord, style: MessageStyle) {
  const message = new messages.ReadResp.ReadEvent.RecordedEvent()
    .setId(style.structuredIds ? structuredId(record.id) : new shared.UUID().setString(record.id))
    .setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from(record.stream)))
    .setStreamRevision(String(record.revision))
    .setCommitPosition(String(record.commit))
    .setPreparePosition(String(record.position))
    .setData(Buffer.from(record.data))
    .setCustomMetadata(Buffer.from(record.metadata));
  message
    .getMetadataMap()
    .set('type', record.type)
    .set('content-type', 'application/json')
    .set('created', String(BigInt(Date.parse(record.created)) * TICKS_PER_MILLISECOND));
  return message;
}

export function structuredId(id: string): UUID {
  const hex = id.replaceAll('-', '');
  const half = (digits: string) => String(BigInt.asIntN(64, BigInt(`0x${digits}`)));
  const numbers = new shared.UUID.Structured()
    .setMostSignificantBits(half(hex.slice(0, 16)))
    .setLeastSignificantBits(half(hex.slice(16)));
  return new shared.UUID().setStructured(numbers);
}
