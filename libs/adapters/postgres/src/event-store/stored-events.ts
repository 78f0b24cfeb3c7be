import type { CommandMeta, NewEvent, RecordedEvent, Upcasters } from '#event-sourcing';
import { isoInstant } from '../column-types.js';
import { UnstorableEvent } from '../store-errors.js';

/** Columns of an event in the order of {@link EventRow}; instants as text, for {@link EventDecoder} to remember. */
export const EVENT_COLUMNS = 'position, stream, revision, id, type, data, meta, recorded_at::text';

export type EventRow = [
  position: number,
  stream: string,
  revision: number,
  id: string,
  type: string,
  data: object,
  meta: CommandMeta,
  recordedAt: string,
];

/** An event ready for the wire. */
export interface EncodedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly meta: string;
}

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** NUL and half a surrogate pair, as JSON writes them; an even number of backslashes before is a backslash's own. */
const NOT_TEXT = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][\da-f]{2})/;

/** The same in the name itself. */
const NO_NAME = /[\0\p{Cs}]/u;

/** @throws UnstorableEvent for a stream's name that PostgreSQL cannot keep as text */
export function assertStorableName(stream: string): void {
  if (NO_NAME.test(stream)) throw new UnstorableEvent('A stream', 'its name is not text');
}

/** @throws UnstorableEvent for what PostgreSQL cannot keep as text, and for ids that are no UUIDs */
export function encodeEvent({ id, type, data, meta }: NewEvent): EncodedEvent {
  if (!UUID.test(id)) throw new UnstorableEvent(type, `its id ${JSON.stringify(id)} is not a UUID`);
  if (type.includes('\0')) throw new UnstorableEvent(type, 'its type is not text');
  return { id, type, data: encodeJson(type, data), meta: encodeJson(type, meta) };
}

function encodeJson(type: string, value: object): string {
  let json: string;
  try {
    json = JSON.stringify(value);
  } catch (error) {
    throw new UnstorableEvent(type, 'it is not plain JSON', error);
  }
  if (json.includes('\\u') && NOT_TEXT.test(json)) {
    throw new UnstorableEvent(type, 'it contains a NUL character or half a character');
  }
  return json;
}

/** Turns rows into events of the newest shape. */
export class EventDecoder {
  private lastText = '';
  private lastInstant = '';

  constructor(private readonly upcasters: Upcasters) {}

  decode([position, stream, revision, id, type, data, meta, recordedAt]: EventRow): RecordedEvent {
    const event = this.upcasters.upcast(type, data);
    // Freshly parsed and nobody else's: completing it in place spares a copy an event.
    const complete = meta as CommandMeta & { recordedAt: string };
    complete.recordedAt = this.instant(recordedAt);
    return {
      id,
      type: event.type,
      data: event.data,
      stream,
      revision,
      position,
      meta: complete,
    };
  }

  /** A group of appends shares its instant, so the last one is mostly the next one too. */
  private instant(text: string): string {
    if (text !== this.lastText) {
      this.lastInstant = isoInstant(text);
      this.lastText = text;
    }
    return this.lastInstant;
  }
}
