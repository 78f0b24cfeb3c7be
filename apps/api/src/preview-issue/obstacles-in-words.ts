import type { Obstacle } from '#domain';
import type { Language } from '../problems/language.js';
import { sentenceFor } from '../problems/messages.js';

/** Something a clerk should look at before issuing, as it is told to him. */
export interface Remark {
  /** Of an obstacle the code that an issue would be refused with. */
  readonly code: string;
  /** The field of the draft: `number`, `tasks.3.addressees` of task 3. */
  readonly path: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether an issue would be refused for it. */
  readonly blocks: boolean;
}

/** What an issue would be refused for, in the words of the refusal. */
export function obstaclesInWords(obstacles: readonly Obstacle[], language: Language): Remark[] {
  return obstacles.map(({ path, refusal: { code, fields } }) => ({
    code,
    path,
    message: sentenceFor(code, fields, language),
    fields,
    blocks: true,
  }));
}
