import {
  StaleRevision,
  stopPoint,
  StoreUnavailable,
  type Appended,
  type Clock,
  type StreamAppend,
} from '#event-sourcing';
import type { AppendAnswer } from './append-answer.js';
import { claimOf, demandClaimed } from './claims.js';
import { encodeAppend } from './append-request.js';
import type { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js';
import { BatchAppendStream } from './batch-append-stream.js';
import type { Connection } from './connection.js';
import type { LogReader } from './log-reader.js';
import type { Persistence } from './persistence.js';
import { Room } from './room.js';
import { Unanswered, UnstorableEvent } from './store-errors.js';

type Taken = Extract<AppendAnswer, { kind: 'written' | 'stale' }>;

export interface AppenderOptions {
  readonly prefix: string;
  readonly clock: Clock | null;
  readonly timeout: number;
}

/**
 * Writes over one batch stream at a time. After an unknown outcome the same events are sent again under the same ids
 * at the same revision, by which the server knows a repeat.
 */
export class Appender {
  private readonly room = new Room();
  private stream: BatchAppendStream | null = null;
  private opening: Promise<BatchAppendStream> | null = null;

  constructor(
    private readonly connection: Connection,
    private readonly log: LogReader,
    private readonly persistence: Persistence,
    private readonly options: AppenderOptions,
  ) {}

  /** @throws StaleRevision, StoreUnavailable, UnstorableEvent, CommandIdReused */
  async append(append: StreamAppend): Promise<Appended> {
    const { request, bytes } = encodeAppend(append, this.options.prefix, this.options.clock);
    await this.room.enter(bytes);
    try {
      const claim = claimOf(append, this.options.prefix);
      if (claim) demandClaimed(await this.persistence.run(() => this.send(claim, append)), append);
      return await this.persistence.run(() => this.attempt(append, request));
    } finally {
      this.room.leave(bytes);
    }
  }

  /** Finishes what was asked for. */
  close(): Promise<void> {
    return this.room.empty();
  }

  private async attempt(append: StreamAppend, request: BatchAppendReq): Promise<Appended> {
    const { stream, expectedRevision, events } = append;
    stopPoint('append:gathered');
    const answer = await this.send(request, append);
    stopPoint('append:written');
    if (answer.kind === 'stale') {
      const repeated = answer.actual >= expectedRevision + events.length && (await this.earlierAnswer(append));
      if (repeated) return repeated;
      throw new StaleRevision(stream, expectedRevision, answer.actual);
    }
    const { revision, position } = answer;
    return position === null ? this.lookUp(stream, revision) : { revision, position };
  }

  /** Once. What is not an answer to the append itself is thrown. */
  private async send(request: BatchAppendReq, { stream, events }: StreamAppend): Promise<Taken> {
    const batches = await this.openStream();
    const answer = await batches.send(request);
    switch (answer.kind) {
      case 'written':
      case 'stale':
        return answer;
      case 'unanswered':
        batches.abandon(answer.reason);
        throw new Unanswered(answer.reason);
      case 'refused':
        throw new UnstorableEvent(events[0]?.type ?? stream, answer.reason);
      case 'denied':
        throw new StoreUnavailable(new Error(answer.reason));
    }
  }

  private async openStream(): Promise<BatchAppendStream> {
    if (this.stream && !this.stream.hasEnded) return this.stream;
    this.opening ??= BatchAppendStream.open(this.connection, this.options.timeout).finally(() => (this.opening = null));
    this.stream = await this.opening;
    return this.stream;
  }

  /** The answer of the first time, where these very events stand at this place. */
  private async earlierAnswer({ stream, expectedRevision, events }: StreamAppend): Promise<Appended | null> {
    const kept = await this.log.readStream(stream, expectedRevision + 1, events.length);
    if (!events.every(({ id }, index) => kept[index]?.id === id)) return null;
    const last = kept.at(-1)!;
    return { revision: last.revision, position: last.position, repeated: true };
  }

  private async lookUp(stream: string, revision: number): Promise<Appended> {
    const [event] = await this.log.readStream(stream, revision, 1);
    if (!event) throw new Unanswered(`${stream} @ ${revision} was written and is not there`);
    return { revision, position: event.position };
  }
}
