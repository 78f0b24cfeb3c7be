import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerWritableStream } from '@grpc/grpc-js';
import {
  brokenLinkMessage,
  caughtUpMessage,
  checkpointMessage,
  confirmationMessage,
  eventMessage,
  streamNotFoundMessage,
} from './double-messages.js';
import type { DoubleLog, DoubleRecord } from './double-log.js';
import { takes, type Faults } from './faults.js';

export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

type Filter = (record: DoubleRecord) => boolean;

/** Records that were left out between two checkpoints. */
const CHECKPOINT_EVERY = 32;

/** Reads of a stream and of the whole log, and subscriptions to the log. */
export class DoubleReads {
  constructor(
    private readonly log: DoubleLog,
    private readonly faults: Faults,
    private readonly breakOff: (call: ReadCall) => void,
  ) {}

  serve(call: ReadCall): void {
    if (takes(this.faults, 'silentReads')) return;
    const begin = () => {
      const options = call.request.getOptions()!;
      if (options.hasSubscription()) void this.follow(call, options);
      else if (options.hasStream()) this.readStream(call, options);
      else this.readAll(call, options);
    };
    if (this.faults.delay > 0) setTimeout(begin, this.faults.delay);
    else begin();
  }

  private readStream(call: ReadCall, options: ReadReq.Options): void {
    const from = options.getStream()!;
    const name = Buffer.from(from.getStreamIdentifier()!.getStreamName_asU8()).toString();
    const records = this.log.read(name);
    if (!records) call.write(streamNotFoundMessage(name));
    const later = (records ?? []).filter(({ revision }) => from.hasStart() || revision >= Number(from.getRevision()));
    this.writeAll(call, later.slice(0, Number(options.getCount())));
  }

  private readAll(call: ReadCall, options: ReadReq.Options): void {
    const place = options.getAll()!;
    const wanted = this.log.records.filter(filterOf(options));
    const commit = Number(place.getPosition()?.getCommitPosition() ?? 0);
    const count = Number(options.getCount());
    if (options.getReadDirection() === 1) {
      const earlier = place.hasEnd() ? wanted : wanted.filter(({ position }) => position < commit);
      this.writeAll(call, earlier.slice(-count).toReversed());
    } else {
      this.writeAll(call, wanted.filter(({ position }) => position >= commit).slice(0, count));
    }
  }

  private writeAll(call: ReadCall, records: readonly DoubleRecord[]): void {
    for (const record of records) call.write(eventMessage(record, this.faults));
    call.end();
  }

  private async follow(call: ReadCall, options: ReadReq.Options): Promise<void> {
    const isWanted = filterOf(options);
    const after = Number(options.getAll()!.getPosition()?.getCommitPosition() ?? -1);
    let next = this.log.records.findIndex(({ position }) => position > after);
    if (next < 0) next = this.log.records.length;
    let [leftOut, isLive] = [0, false];
    let wake = () => {};
    const forget = this.log.follow(() => wake());
    const over = () => {
      forget();
      wake();
    };
    call.on('cancelled', over);
    call.on('error', over);
    call.write(confirmationMessage());
    if (this.faults.earlyCheckpoints) call.write(checkpointMessage(this.log.records.at(-1)!.position + 1));
    while (!call.cancelled && !call.destroyed) {
      const record = this.log.records[next];
      if (!record) {
        if (!isLive) call.write(caughtUpMessage());
        isLive = true;
        await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      next++;
      if (!isWanted(record)) {
        if (++leftOut % CHECKPOINT_EVERY === 0) call.write(checkpointMessage(record.position + 1));
        continue;
      }
      if (this.faults.earlyCheckpoints) call.write(checkpointMessage(this.log.records.at(-1)!.position + 1));
      if (this.faults.brokenLinks) call.write(brokenLinkMessage(record, this.faults));
      const keepsUp = call.write(eventMessage(record, this.faults));
      if (this.faults.doubledEvents) call.write(eventMessage(record, this.faults));
      if (takes(this.faults, 'endSubscriptions')) break;
      if (takes(this.faults, 'breakSubscriptions')) return this.breakOff(call);
      if (!keepsUp) await drained(call);
    }
    forget();
    call.end();
  }
}

function drained(call: ReadCall): Promise<void> {
  const events = ['drain', 'cancelled', 'close'];
  return new Promise((resolve) => {
    const done = () => {
      for (const event of events) call.off(event, done);
      resolve();
    };
    for (const event of events) call.on(event, done);
  });
}

function filterOf(options: ReadReq.Options): Filter {
  const filter = options.getFilter();
  if (!filter) return () => true;
  const byStream = filter.getStreamIdentifier();
  const expression = byStream ?? filter.getEventType()!;
  const pattern = expression.getRegex() === '' ? null : new RegExp(expression.getRegex());
  const prefixes = expression.getPrefixList();
  return ({ stream, type }) => {
    const text = byStream ? stream : type;
    return pattern ? pattern.test(text) : prefixes.some((prefix) => text.startsWith(prefix));
  };
}
