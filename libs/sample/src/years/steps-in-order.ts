import type { Instant } from '#domain';
import type { StoryStep } from './story-steps.js';

interface Waiting {
  readonly step: StoryStep;
  /** Order of arrival, which decides between steps of one instant. */
  readonly arrived: number;
}

/** Steps that wait for their time, the earliest first: a binary heap. */
export class StepsInOrder {
  private readonly heap: Waiting[] = [];
  private arrived = 0;

  add(steps: Iterable<StoryStep>): void {
    for (const step of steps) {
      this.heap.push({ step, arrived: this.arrived++ });
      this.rise(this.heap.length - 1);
    }
  }

  /** Takes out what comes before the instant, in its order. */
  *before(end: Instant): Generator<StoryStep, void> {
    while (this.heap.length > 0 && this.heap[0]!.step.at < end) yield this.take();
  }

  private take(): StoryStep {
    const [first] = this.heap;
    const last = this.heap.pop()!;
    if (this.heap.length > 0) {
      this.heap[0] = last;
      this.sink(0);
    }
    return first!.step;
  }

  private rise(at: number): void {
    let child = at;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.swapIfEarlier(child, parent)) return;
      child = parent;
    }
  }

  private sink(at: number): void {
    let parent = at;
    for (;;) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      if (left >= this.heap.length) return;
      const child = right < this.heap.length && isEarlier(this.heap[right]!, this.heap[left]!) ? right : left;
      if (!this.swapIfEarlier(child, parent)) return;
      parent = child;
    }
  }

  private swapIfEarlier(child: number, parent: number): boolean {
    const [below, above] = [this.heap[child]!, this.heap[parent]!];
    if (!isEarlier(below, above)) return false;
    this.heap[child] = above;
    this.heap[parent] = below;
    return true;
  }
}

const isEarlier = (one: Waiting, other: Waiting): boolean =>
  one.step.at === other.step.at ? one.arrived < other.arrived : one.step.at < other.step.at;
