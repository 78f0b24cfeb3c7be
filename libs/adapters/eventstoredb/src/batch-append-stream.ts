import { randomUUID } from 'node:crypto';
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { ClientDuplexStream } from '@grpc/grpc-js';
import { answerOf, type AppendAnswer } from './append-answer.js';
import type { Connection } from './connection.js';
import { uuid, uuidText } from './event-codec.js';
import { Unanswered } from './store-errors.js';

interface Pending {
  readonly resolve: (answer: AppendAnswer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * One call on which appends go out and answers come back, each by its own id. What is pending belongs to this call
 * alone: its end concerns nobody else, and an answer that nobody waits for any more is dropped.
 */
export class BatchAppendStream {
  private readonly pending = new Map<string, Pending>();
  private ended = false;

  private constructor(
    private readonly connection: Connection,
    private readonly call: ClientDuplexStream<BatchAppendReq, BatchAppendResp>,
    private readonly timeout: number,
  ) {
    call.on('data', (response) => this.answered(response));
    call.on('error', (error) => this.end(error));
    // A server may also end the call politely, and says nothing of what is pending then.
    call.on('end', () => this.end(new Unanswered('The server ended the call')));
    call.on('close', () => this.end(new Unanswered('The call was closed')));
  }

  static async open(connection: Connection, timeout: number): Promise<BatchAppendStream> {
    return new BatchAppendStream(connection, await connection.batchAppend(), timeout);
  }

  get hasEnded(): boolean {
    return this.ended;
  }

  /** @throws Unanswered, or gRPC's error, when the outcome is unknown */
  send(request: BatchAppendReq): Promise<AppendAnswer> {
    return new Promise((resolve, reject) => {
      if (this.ended) throw new Unanswered('The call has ended');
      const attempt = randomUUID();
      const timer = setTimeout(() => this.abandon(`No answer within ${this.timeout} ms`), this.timeout);
      this.pending.set(attempt, { resolve, reject, timer });
      this.call.write(request.setCorrelationId(uuid(attempt)));
    });
  }

  /** Whoever waits hears that the outcome is unknown; the next call looks for another node. */
  abandon(reason: string): void {
    this.end(new Unanswered(reason));
    this.connection.abandon(this.call, reason);
  }

  private answered(response: BatchAppendResp): void {
    const attempt = uuidText(response.getCorrelationId());
    const pending = this.pending.get(attempt);
    if (!pending) return;
    this.pending.delete(attempt);
    clearTimeout(pending.timer);
    pending.resolve(answerOf(response));
  }

  private end(error: Error): void {
    this.ended = true;
    for (const { reject, timer } of this.pending.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.pending.clear();
  }
}
