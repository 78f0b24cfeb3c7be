import type { UUID } from '@eventstore/db-client/generated/shared_pb.js';
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerDuplexStream } from '@grpc/grpc-js';
import { notReadyAnswer, structuredId, tooLargeAnswer, writeAnswer } from './double-messages.js';
import type { DoubleLog, NewDoubleRecord, WriteResult } from './double-log.js';
import { takes, type Faults } from './faults.js';

export type BatchCall = ServerDuplexStream<BatchAppendReq, BatchAppendResp>;

/** The server's default. */
const MOST_BYTES = 1_048_576;

/** Takes appends from batch calls; an append may come in several pieces. */
export class DoubleAppends {
  private readonly withheld: (() => void)[] = [];

  constructor(
    private readonly log: DoubleLog,
    private readonly faults: Faults,
    private readonly breakOff: (call: BatchCall) => void,
  ) {}

  serve(call: BatchCall): void {
    const begun = new Map<string, { options: BatchAppendReq.Options; events: NewDoubleRecord[] }>();
    call.on('data', (request: BatchAppendReq) => {
      const correlation = request.getCorrelationId()!;
      const key = correlation.getString();
      const append = begun.get(key) ?? { options: request.getOptions()!, events: [] };
      append.events.push(...request.getProposedMessagesList().map(eventOf));
      begun.set(key, append);
      if (!request.getIsFinal()) return;
      begun.delete(key);
      this.take(call, correlation, append.options, append.events);
    });
    call.on('end', () => call.end());
    call.on('error', () => {});
  }

  /** Sends what was kept back. */
  release(): void {
    for (const send of this.withheld.splice(0)) send();
  }

  private take(call: BatchCall, correlation: UUID, options: BatchAppendReq.Options, events: NewDoubleRecord[]): void {
    const stream = Buffer.from(options.getStreamIdentifier()!.getStreamName_asU8()).toString();
    const answer = (response: BatchAppendResp) => this.answer(call, response);
    if (takes(this.faults, 'notReady')) return answer(notReadyAnswer(correlation, stream));
    if (takes(this.faults, 'loseAppends')) return;
    const bytes = events.reduce((sum, event) => sum + sizeOf(event), 0);
    if (bytes > MOST_BYTES) return answer(tooLargeAnswer(correlation, stream, MOST_BYTES));
    const expected = options.hasNoStream() ? -1 : Number(options.getStreamPosition());
    const result = this.write(stream, expected, events);
    if (takes(this.faults, 'loseAnswers')) return;
    if (takes(this.faults, 'endBatches')) return void call.end();
    if (takes(this.faults, 'breakBatches')) return this.breakOff(call);
    const id = this.faults.structuredIds ? structuredId(correlation.getString()) : correlation;
    answer(writeAnswer(id, stream, result, this.faults));
  }

  private write(stream: string, expected: number, events: NewDoubleRecord[]): WriteResult {
    const result = this.log.append(stream, expected, events);
    if (result.kind !== 'repeated' || !this.faults.deniesRepeats) return result;
    return { kind: 'stale', current: this.log.read(stream)!.at(-1)!.revision };
  }

  private answer(call: BatchCall, response: BatchAppendResp): void {
    const send = () => void (call.cancelled || call.writableEnded || call.write(response));
    if (this.faults.withholdAnswers) this.withheld.push(send);
    else if (this.faults.delay > 0) setTimeout(send, this.faults.delay);
    else send();
  }
}

function eventOf(message: BatchAppendReq.ProposedMessage): NewDoubleRecord {
  return {
    id: message.getId()!.getString(),
    type: message.getMetadataMap().get('type') ?? '',
    data: Buffer.from(message.getData_asU8()).toString(),
    metadata: Buffer.from(message.getCustomMetadata_asU8()).toString(),
  };
}

function sizeOf({ type, data, metadata }: NewDoubleRecord): number {
  return Buffer.byteLength(data) + Buffer.byteLength(metadata) + type.length * 2;
}
