import { Refusal } from '#event-sourcing';
import { sentenceFor } from '../../../../api/src/index.js';
import type { Tell } from './chapter.js';

/** Tells the sentence that the person would read. */
export async function refused(tell: Tell, attempt: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return tell(`${attempt}: bị từ chối.\n  ${sentenceFor(error.code, error.fields, 'vi')}\n`);
  }
  throw new Error(`${attempt} was not refused`);
}
