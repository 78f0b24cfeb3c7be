import { EventEmitter } from 'node:events';

/** One event as a browser reads it. */
export interface Frame {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: Record<string, unknown>;
}

/** What a client reads, of a response that never reaches a network. */
export class Wire extends EventEmitter {
  text = '';
  writableEnded = false;
  destroyed = false;
  /** Bytes that wait for the reader. */
  writableLength = 0;

  write(text: string): boolean {
    this.text += text;
    return true;
  }

  end(text = ''): this {
    this.text += text;
    this.writableEnded = true;
    // As a response does: not before the caller has gone on.
    queueMicrotask(() => this.leave());
    return this;
  }

  destroy(): this {
    this.leave();
    return this;
  }

  leave(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit('close');
  }

  get frames(): Frame[] {
    return framesIn(this.text);
  }
}

export function framesIn(text: string): Frame[] {
  return text.split('\n\n').flatMap((block) => {
    const fields = new Map(block.split('\n').map((line) => line.split(/: ?(.*)/s, 2) as [string, string]));
    const [event, data] = [fields.get('event'), fields.get('data')];
    if (!event || !data) return [];
    return [{ event, id: fields.get('id'), data: JSON.parse(data) as Record<string, unknown> }];
  });
}
