import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { START, type Position, type RecordedEvent } from '#event-sourcing';
import type { Connection } from './connection.js';
import type { EventDecoder } from './event-codec.js';
import type { Persistence } from './persistence.js';
import { readAllRequest, readLastRequest, readStreamRequest } from './read-requests.js';
import { Unanswered } from './store-errors.js';

/** Reads what there is, and ends. */
export class LogReader {
  constructor(
    private readonly connection: Connection,
    private readonly decoder: EventDecoder,
    private readonly persistence: Persistence,
    private readonly options: { readonly prefix: string; readonly timeout: number },
  ) {}

  /** Within a {@link Persistence} of the caller's: one attempt. Empty when there is no such stream. */
  async readStream(stream: string, revision = 0, count = Number.MAX_SAFE_INTEGER): Promise<RecordedEvent[]> {
    const entries = await this.read(readStreamRequest(this.options.prefix + stream, revision, count));
    return entries.flatMap((entry) => this.decoder.decode(entry) ?? []);
  }

  streamEvents(stream: string): Promise<RecordedEvent[]> {
    return this.persistence.run(() => this.readStream(stream));
  }

  allEvents(after: Position, limit: number): Promise<RecordedEvent[]> {
    return this.persistence.run(async () => {
      // A place names its event, and reading begins with it.
      const entries = await this.read(readAllRequest(after, after === START ? limit : limit + 1, this.options.prefix));
      const later = entries.filter((entry) => this.decoder.position(entry) > after);
      return later.slice(0, limit).flatMap((entry) => this.decoder.decode(entry) ?? []);
    });
  }

  lastPosition(): Promise<Position> {
    return this.persistence.run(async () => {
      const [last] = await this.read(readLastRequest(this.options.prefix));
      return last ? this.decoder.position(last) : START;
    });
  }

  private async read(request: ReadReq): Promise<ReadResp.ReadEvent[]> {
    const { timeout } = this.options;
    const call = await this.connection.read(request);
    return new Promise((resolve, reject) => {
      const entries: ReadResp.ReadEvent[] = [];
      // Silence is what counts: a long stream may take its time.
      const timer = setTimeout(() => {
        const reason = `No answer within ${timeout} ms`;
        reject(new Unanswered(reason));
        this.connection.abandon(call, reason);
      }, timeout);
      call.on('data', (response: ReadResp) => {
        timer.refresh();
        const entry = response.getEvent();
        if (entry) entries.push(entry);
      });
      call.on('error', (error) => {
        clearTimeout(timer);
        reject(error);
      });
      call.on('end', () => {
        clearTimeout(timer);
        resolve(entries);
      });
    });
  }
}
