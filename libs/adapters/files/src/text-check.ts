export type TextEncoding = 'utf-8' | 'utf-16' | undefined;

const BYTE_ORDER_MARKS = [0xfeff, 0xfffe];

/** Tells, while content passes by, whether it is UTF-8 text without NULs, or says of itself that it is UTF-16. */
export class TextCheck {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private text = true;
  private readonly head: number[] = [];

  update(chunk: Uint8Array): void {
    if (this.head.length < 2) this.head.push(...chunk.subarray(0, 2 - this.head.length));
    if (!this.text) return;
    this.text = !chunk.includes(0) && this.decodes(chunk);
  }

  /** After the last piece. */
  encoding(): TextEncoding {
    if (this.text && this.decodes()) return 'utf-8';
    const [first = 0, second = 0] = this.head;
    return BYTE_ORDER_MARKS.includes(first * 256 + second) ? 'utf-16' : undefined;
  }

  private decodes(chunk?: Uint8Array): boolean {
    try {
      this.decoder.decode(chunk, { stream: chunk !== undefined });
      return true;
    } catch {
      return false;
    }
  }
}
