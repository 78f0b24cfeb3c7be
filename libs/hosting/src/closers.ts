/** What was opened, to be closed the other way round. */
export class Closers {
  private readonly closers: (() => Promise<unknown>)[] = [];

  add(close: () => Promise<unknown>): void {
    this.closers.push(close);
  }

  /** Closes everything, also what comes after something that would not close; the first reason is thrown at the end. */
  async closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const close of this.closers.splice(0).toReversed()) await close().catch((error) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }
}
