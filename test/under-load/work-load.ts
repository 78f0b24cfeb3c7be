import { workThrough } from './office-work.js';
import type { Staff } from './staff.js';
import { until } from './until.js';

/** Keeps an office busy until it is told that this is enough. */
export class WorkLoad {
  private isEnough = false;
  private failure: Error | null = null;
  private readonly lanes: Promise<unknown>;

  /**
   * @param atOnce directives that are worked on at a time
   * @param number of the last directive that was issued before
   */
  constructor(
    private readonly staff: Staff,
    atOnce: number,
    private number = 0,
  ) {
    this.lanes = Promise.all(Array.from({ length: atOnce }, () => this.lane()));
    this.lanes.catch((error: Error) => (this.failure = error));
  }

  /** What the work broke off at. */
  get problem(): Error | null {
    return this.failure;
  }

  /** Resolves when so many more were carried out. */
  commands(count: number): Promise<void> {
    const wanted = this.staff.acknowledged.length + count;
    return this.until(() => this.staff.acknowledged.length >= wanted);
  }

  /** Waits for the condition itself; fails as soon as the work does. */
  until(isSo: () => boolean | Promise<boolean>): Promise<void> {
    return until(async () => {
      if (await isSo()) return true;
      if (this.failure) throw this.failure;
      return false;
    });
  }

  /** Goes on until `work` is done, and finishes what was begun; fails as soon as one of the two does. */
  async during(work: () => Promise<unknown>): Promise<void> {
    const worked = Promise.race([work(), this.lanes]).finally(() => (this.isEnough = true));
    await Promise.all([this.lanes, worked]);
  }

  /** Begins nothing more; resolves when what was begun is finished. */
  async finish(): Promise<void> {
    this.isEnough = true;
    await this.lanes;
  }

  private async lane(): Promise<void> {
    while (!this.isEnough) await workThrough(this.staff, ++this.number);
  }
}
