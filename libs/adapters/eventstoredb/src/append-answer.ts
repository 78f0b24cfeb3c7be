import shared from '@eventstore/db-client/generated/shared_pb.js';
import type { BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import { NO_STREAM, type Position } from '#event-sourcing';

/** What the server said to an append. */
export type AppendAnswer =
  /** `position` is null where an older server recognises a repeat and does not look for the place. */
  | { readonly kind: 'written'; readonly revision: number; readonly position: Position | null }
  | { readonly kind: 'stale'; readonly actual: number }
  /** Not now: nothing is known of the outcome, or this node cannot serve. */
  | { readonly kind: 'unanswered'; readonly reason: string }
  /** Never, as it is. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Not by this user, or only after an administrator has done something. */
  | { readonly kind: 'denied'; readonly reason: string };

const PACKAGE = 'event_store.client.';

export function answerOf(response: BatchAppendResp): AppendAnswer {
  const success = response.getSuccess();
  if (success) {
    const position = success.getPosition();
    return {
      kind: 'written',
      revision: success.hasNoStream() ? NO_STREAM : Number(success.getCurrentRevision()),
      position: position ? Number(position.getCommitPosition()) : null,
    };
  }
  const error = response.getError();
  const details = error?.getDetails();
  const reason = error?.getMessage() || 'no reason given';
  switch (details?.getTypeName()) {
    case `${PACKAGE}WrongExpectedVersion`: {
      const stale = shared.WrongExpectedVersion.deserializeBinary(details.getValue_asU8());
      const actual = stale.hasCurrentStreamRevision() ? Number(stale.getCurrentStreamRevision()) : NO_STREAM;
      return { kind: 'stale', actual };
    }
    case `${PACKAGE}StreamDeleted`:
      return { kind: 'refused', reason: 'its stream was deleted for ever' };
    case `${PACKAGE}MaximumAppendSizeExceeded`:
      return { kind: 'refused', reason: 'the server does not take so much in one append' };
    case `${PACKAGE}BadRequest`:
      return { kind: 'refused', reason: shared.BadRequest.deserializeBinary(details.getValue_asU8()).getMessage() };
    case `${PACKAGE}AccessDenied`:
      return { kind: 'denied', reason: 'the user of the connection string may not write' };
    default:
      return { kind: 'unanswered', reason };
  }
}
