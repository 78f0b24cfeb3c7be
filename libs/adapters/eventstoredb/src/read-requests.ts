import shared from '@eventstore/db-client/generated/shared_pb.js';
import messages from '@eventstore/db-client/generated/streams_pb.js';
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import { START, type Position } from '#event-sourcing';

const { Empty } = shared;
const { Options } = messages.ReadReq;
const { FilterOptions } = Options;

const BACKWARDS = 1;

/** Records that the server looks through at a time for those that pass the filter. */
const SEARCH_WINDOW = 500;

/** A stream's events from `revision` on. */
export function readStreamRequest(stream: string, revision: number, count: number): ReadReq {
  const from = new Options.StreamOptions().setStreamIdentifier(streamIdentifier(stream)).setRevision(String(revision));
  return request(new Options().setStream(from).setNoFilter(new Empty()).setCount(String(count)));
}

/** Events of the whole log. Reading starts with the event at `after` itself. */
export function readAllRequest(after: Position, count: number, prefix: string): ReadReq {
  return request(new Options().setAll(placeOf(after)).setFilter(filter(prefix)).setCount(String(count)));
}

export function readLastRequest(prefix: string): ReadReq {
  const end = new Options.AllOptions().setEnd(new Empty());
  const options = new Options().setAll(end).setFilter(filter(prefix)).setCount('1');
  return request(options.setReadDirection(BACKWARDS));
}

/** Events of the whole log after `after`, and then those that come. */
export function subscribeRequest(after: Position, prefix: string): ReadReq {
  const options = new Options().setAll(placeOf(after)).setFilter(filter(prefix));
  return request(options.setSubscription(new Options.SubscriptionOptions()));
}

export function streamIdentifier(stream: string) {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(stream, 'utf8'));
}

function request(options: InstanceType<typeof Options>): ReadReq {
  const textIds = new Options.UUIDOption().setString(new Empty());
  // Links are never followed: what a link points to is in the log itself.
  return new messages.ReadReq().setOptions(options.setUuidOption(textIds).setResolveLinks(false));
}

/** What gRPC writes has its commit where its prepare is, so that one number is a place in the log. */
function placeOf(after: Position) {
  if (after === START) return new Options.AllOptions().setStart(new Empty());
  const place = new Options.Position().setCommitPosition(String(after)).setPreparePosition(String(after));
  return new Options.AllOptions().setPosition(place);
}

/** By stream where the product shares the cluster, otherwise all but the server's own events. */
function filter(prefix: string) {
  const options = new FilterOptions().setMax(SEARCH_WINDOW).setCheckpointintervalmultiplier(1);
  const expression = new FilterOptions.Expression();
  return prefix === ''
    ? options.setEventType(expression.setRegex('^[^$].*'))
    : options.setStreamIdentifier(expression.setPrefixList([prefix]));
}
