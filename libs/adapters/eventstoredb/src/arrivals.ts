import type { ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { ClientReadableStream } from '@grpc/grpc-js';
import { Unanswered } from './store-errors.js';

/** While a subscription catches up, a page that is not full is complete after so many milliseconds of silence. */
const SILENCE = 50;

/** What has come on one subscription and was not taken yet; makes the server wait when that is a page or more. */
export class Arrivals {
  private entries: ReadResp.ReadEvent[] = [];
  private failure: Error | null = null;
  private isOver = false;
  /** Until the server says that it has caught up, the rest of the page is on its way. Old servers never say it. */
  private isMoreComing = true;
  private isSilent = false;
  private wake = () => {};
  private readonly confirmation: NodeJS.Timeout;
  private readonly silence: NodeJS.Timeout;

  constructor(
    private readonly call: ClientReadableStream<ReadResp>,
    private readonly most: number,
    timeout: number,
  ) {
    const notConfirmed = () => this.end(new Unanswered(`Not confirmed within ${timeout} ms`));
    this.confirmation = setTimeout(notConfirmed, timeout);
    this.silence = setTimeout(() => this.fallSilent(), SILENCE);
    call.on('data', (response) => this.take(response));
    call.on('error', (error) => this.end(error));
    // A server may also end politely, and then nothing says that it was too early.
    call.on('end', () => this.end(null));
    call.on('close', () => this.end(null));
  }

  /** The next page, once it is complete; null when there will be none. @throws what broke the subscription */
  async nextPage(): Promise<ReadResp.ReadEvent[] | null> {
    while (!this.isPageComplete()) await new Promise<void>((resolve) => (this.wake = resolve));
    if (this.entries.length === 0) {
      if (this.failure) throw this.failure;
      return null;
    }
    const page = this.entries.slice(0, this.most);
    this.entries = this.entries.slice(this.most);
    if (this.entries.length < this.most) this.call.resume();
    if (this.isMoreComing) this.silence.refresh();
    return page;
  }

  /** Nothing more is wanted. */
  close(): void {
    this.entries = [];
    this.end(null);
  }

  private isPageComplete(): boolean {
    if (this.isOver || this.entries.length >= this.most) return true;
    return this.entries.length > 0 && (this.isSilent || !this.isMoreComing);
  }

  private take(response: ReadResp): void {
    clearTimeout(this.confirmation);
    if (response.hasFellBehind()) this.isMoreComing = true;
    if (response.hasCaughtUp()) this.isMoreComing = false;
    this.isSilent = false;
    if (this.isMoreComing) this.silence.refresh();
    const entry = response.getEvent();
    if (entry && !this.isOver) this.entries.push(entry);
    if (this.entries.length >= this.most) this.call.pause();
    this.wake();
  }

  private fallSilent(): void {
    // Nothing on its way and nothing here: what comes from now on is new.
    if (this.entries.length === 0) this.isMoreComing = false;
    this.isSilent = true;
    this.wake();
  }

  private end(failure: Error | null): void {
    this.isOver = true;
    this.failure ??= failure;
    clearTimeout(this.confirmation);
    clearTimeout(this.silence);
    this.wake();
  }
}
