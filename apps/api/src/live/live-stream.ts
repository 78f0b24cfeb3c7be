import type { ServerResponse } from 'node:http';
import type { Actor, Position } from '#event-sourcing';
import type { Change } from './changes.js';

/** Why everything must be asked again: what was missed is not told one by one. */
export type ReloadReason = 'too-far-behind' | 'too-many' | 'too-slow' | 'not-caught-up';
/** Why nothing more comes. */
export type EndReason = 'session-ended' | 'stopping';

/** Pause before a browser connects again, in milliseconds. */
const RETRY_AFTER = 2_000;
/** Beyond this waiting for a reader, he is let go of. */
const MOST_WAITING_BYTES = 256 * 1_024;
/** More changes at once than this are told as one: ask again. */
const MOST_AT_ONCE = 500;
/** How long a slow reader may take for what he was sent before the connection is cut, in milliseconds. */
const LAST_WORDS = 10_000;

type Wire = Pick<
  ServerResponse,
  'write' | 'end' | 'destroy' | 'once' | 'writableLength' | 'writableEnded' | 'destroyed'
>;

/** One client that follows, as server-sent events. */
export class LiveStream {
  actor: Actor;

  constructor(
    private readonly wire: Wire,
    readonly caller: { readonly actor: Actor; readonly sessionId: string },
  ) {
    this.actor = caller.actor;
    // A client that has gone is no failure; that it closes is heard where streams are kept.
    wire.once('error', () => {});
  }

  /** He hears of everything after this position; what he reads first should reflect it. */
  ready(position: Position): void {
    this.write(`retry: ${RETRY_AFTER}\n${frame('ready', { position }, position)}`);
  }

  changed(changes: readonly Change[], upTo: Position): void {
    if (changes.length > MOST_AT_ONCE) this.reload('too-many', upTo);
    else this.write(changes.map((change) => frame('changed', change, change.position)).join(''));
  }

  reload(reason: ReloadReason, position: Position): void {
    this.write(frame('reload', { reason, position }, position));
  }

  /** Shows proxies that the line is in use, and moves the position from which a lost connection is resumed. */
  beat(position: Position): void {
    this.write(`:\nid: ${position}\n\n`);
  }

  end(reason: EndReason): void {
    if (!this.wire.writableEnded) this.close(frame('end', { reason }));
  }

  /** At once if the client has gone already. */
  whenClosed(then: () => void): void {
    if (this.wire.destroyed) then();
    else this.wire.once('close', then);
  }

  private write(text: string): void {
    if (this.wire.writableEnded || text === '') return;
    if (this.wire.writableLength > MOST_WAITING_BYTES) {
      // No position: he resumes from the last one that reached him, and hears there whether that is too far behind.
      this.close(frame('reload', { reason: 'too-slow' satisfies ReloadReason, position: null }));
    } else {
      this.wire.write(text);
    }
  }

  private close(lastWords: string): void {
    this.wire.end(lastWords);
    const timer = setTimeout(() => this.wire.destroy(), LAST_WORDS).unref();
    this.wire.once('close', () => clearTimeout(timer));
  }
}

function frame(event: string, data: object, position?: Position): string {
  const id = position === undefined ? '' : `id: ${position}\n`;
  return `event: ${event}\n${id}data: ${JSON.stringify(data)}\n\n`;
}
