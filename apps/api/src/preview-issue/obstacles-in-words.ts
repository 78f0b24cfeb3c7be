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

/** Something a clerk should look at before issuing; it forbids nothing. */
export type Warning = Pick<Remark, 'code' | 'path' | 'fields'>;

/** What an issue would be refused for, in the words of the refusal. */
export function obstaclesInWords(obstacles: readonly Obstacle[], language: Language): Remark[] {
  return obstacles.map(({ path, refusal: { code, fields } }) => inWords({ code, path, fields }, true, language));
}

/** What forbids nothing. */
export function warningsInWords(warnings: readonly Warning[], language: Language): Remark[] {
  return warnings.map((warning) => inWords(warning, false, language));
}

function inWords({ code, path, fields }: Warning, blocks: boolean, language: Language): Remark {
  return { code, path, message: sentenceFor(code, fields, language), fields, blocks };
}
