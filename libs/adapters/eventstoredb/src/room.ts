import { StoreUnavailable } from '#event-sourcing';

/** Appends and bytes under way at a time, and appends that may wait for that. */
const LIMITS = { underWay: 256, bytes: 16_000_000, waiting: 20_000 };

/** Bounds what is under way; whoever comes first goes first. */
export class Room {
  private underWay = 0;
  private bytes = 0;
  private readonly waiting: { readonly bytes: number; readonly enter: () => void }[] = [];
  private readonly idle: (() => void)[] = [];

  /** @throws StoreUnavailable when too many wait already */
  async enter(bytes: number): Promise<void> {
    if (this.waiting.length >= LIMITS.waiting) {
      throw new StoreUnavailable(new Error(`${this.waiting.length} appends wait already`));
    }
    await new Promise<void>((enter) => {
      this.waiting.push({ bytes, enter });
      this.admit();
    });
  }

  leave(bytes: number): void {
    this.underWay--;
    this.bytes -= bytes;
    this.admit();
    if (this.underWay === 0) for (const resolve of this.idle.splice(0)) resolve();
  }

  /** Resolves when nobody is inside. */
  async empty(): Promise<void> {
    if (this.underWay > 0) await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  private admit(): void {
    for (let next = this.waiting[0]; next; next = this.waiting[0]) {
      const full = this.underWay >= LIMITS.underWay || this.bytes + next.bytes > LIMITS.bytes;
      if (full && this.underWay > 0) return;
      this.waiting.shift();
      this.underWay++;
      this.bytes += next.bytes;
      next.enter();
    }
  }
}
