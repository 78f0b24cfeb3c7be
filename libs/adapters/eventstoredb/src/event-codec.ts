import shared from '@eventstore/db-client/generated/shared_pb.js';
import type { UUID } from '@eventstore/db-client/generated/shared_pb.js';
import messages from '@eventstore/db-client/generated/streams_pb.js';
import type { BatchAppendReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type {
  Clock,
  CommandMeta,
  DomainEvent,
  EventMeta,
  NewEvent,
  Position,
  RecordedEvent,
  Upcasters,
} from '#event-sourcing';
import { UnreadableEvent, UnstorableEvent } from './store-errors.js';

const UUID_TEXT = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** The server counts time in units of 100 ns. */
const TICKS_PER_MILLISECOND = 10_000n;

/** Events of one append as they go over the wire, and how much of the server's limit they take. */
export interface EncodedEvents {
  readonly messages: BatchAppendReq.ProposedMessage[];
  readonly bytes: number;
}

/**
 * Everything is turned into bytes before the call: a value that JSON does not know would leave a call without an end.
 * With a clock, the instant goes along; otherwise the server's own counts.
 * @throws UnstorableEvent
 */
export function encodeEvents(events: readonly NewEvent[], clock: Clock | null): EncodedEvents {
  const recordedAt = clock?.now().toISOString();
  let bytes = 0;
  const encoded = events.map(({ id, type, data, meta }) => {
    if (!UUID_TEXT.test(id)) throw new UnstorableEvent(type, `its id ${JSON.stringify(id)} is not a UUID`);
    if (type === '' || type.startsWith('$')) throw new UnstorableEvent(type, 'types with $ are those of the server');
    const content = encodeJson(type, data);
    const metadata = encodeJson(type, { ...meta, recordedAt });
    // As the server counts: names have two bytes a character there.
    bytes += content.length + metadata.length + type.length * 2;
    const message = new messages.BatchAppendReq.ProposedMessage();
    message.getMetadataMap().set('type', type).set('content-type', 'application/json');
    return message.setId(uuid(id)).setData(content).setCustomMetadata(metadata);
  });
  return { messages: encoded, bytes };
}

/** Turns what the server hands out into events of the newest shape. */
export class EventDecoder {
  constructor(
    private readonly upcasters: Upcasters,
    private readonly prefix: string,
  ) {}

  /** Null for a link whose event is gone. @throws UnreadableEvent */
  decode(entry: ReadResp.ReadEvent): RecordedEvent | null {
    const stored = entry.getEvent();
    if (!stored) return null;
    const position = this.position(entry);
    const stream = nameOf(stored.getStreamIdentifier());
    const { type, data } = this.upcast(typeOf(entry), parse(stored.getData_asU8(), stream) as object, stream);
    const meta = parse(stored.getCustomMetadata_asU8(), stream) as CommandMeta & Partial<EventMeta>;
    return {
      id: uuidText(stored.getId()),
      type,
      data,
      stream: stream.slice(this.prefix.length),
      revision: Number(stored.getStreamRevision()),
      position,
      meta: { ...meta, recordedAt: meta.recordedAt ?? instant(stored.getMetadataMap().get('created')) },
    };
  }

  /** The event unless nobody asked for its type; what is not wanted is not even parsed. */
  decodeIfWanted(entry: ReadResp.ReadEvent, wanted: ReadonlySet<string> | null): RecordedEvent | null {
    if (!wanted) return this.decode(entry);
    const type = typeOf(entry);
    if (!wanted.has(type) && !this.upcasters.isOutdated(type)) return null;
    const event = this.decode(entry);
    return event && wanted.has(event.type) ? event : null;
  }

  /** @throws UnreadableEvent for what was written in an explicit transaction, which has two positions */
  position(entry: ReadResp.ReadEvent): Position {
    const stored = entry.getEvent() ?? entry.getLink()!;
    const [commit, prepare] = [stored.getCommitPosition(), stored.getPreparePosition()];
    const position = Number(commit);
    const where = `${nameOf(stored.getStreamIdentifier())} @ ${stored.getStreamRevision()}`;
    if (commit !== prepare) {
      throw new UnreadableEvent(where, `it was committed at ${commit} and prepared at ${prepare}, not by this product`);
    }
    if (!Number.isSafeInteger(position)) {
      throw new UnreadableEvent(where, 'the server does not say its position; it takes version 22.6 or newer');
    }
    return position;
  }

  /** Its own kind of error, or a subscription would take it for trouble with the server and ask again for ever. */
  private upcast(type: string, data: object, stream: string): DomainEvent {
    try {
      return this.upcasters.upcast(type, data);
    } catch (error) {
      throw new UnreadableEvent(stream, `${type} cannot be brought to its newest shape: ${String(error)}`, error);
    }
  }
}

function typeOf(entry: ReadResp.ReadEvent): string {
  return entry.getEvent()?.getMetadataMap().get('type') ?? '';
}

export function uuid(text: string): UUID {
  return new shared.UUID().setString(text);
}

/** Servers write ids as text or as two numbers. */
export function uuidText(id: UUID | undefined): string {
  const numbers = id?.getStructured();
  if (!numbers) return id?.getString() ?? '';
  const halves = [numbers.getMostSignificantBits(), numbers.getLeastSignificantBits()];
  const hex = halves.map((half) => BigInt.asUintN(64, BigInt(half)).toString(16).padStart(16, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function nameOf(identifier: { getStreamName_asU8(): Uint8Array } | undefined): string {
  return identifier ? textOf(identifier.getStreamName_asU8()) : '';
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function encodeJson(type: string, value: object): Buffer {
  try {
    return Buffer.from(JSON.stringify(value), 'utf8');
  } catch (error) {
    throw new UnstorableEvent(type, 'it is not plain JSON', error);
  }
}

function parse(bytes: Uint8Array, stream: string): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch (error) {
    throw new UnreadableEvent(stream, 'it is not JSON', error);
  }
}

function instant(ticks: string | undefined): string {
  return new Date(Number(BigInt(ticks ?? 0) / TICKS_PER_MILLISECOND)).toISOString();
}
