import type { Refusal } from '#event-sourcing';
import type { Language } from '../problems/language.js';
import { sentenceFor } from '../problems/messages.js';
import { shown } from './shown.js';

/** A refusal that is part of an answer, of something that was or would be tried. */
export class RefusalInWordsDto {
  @shown.text()
  readonly code!: string;
  @shown.text({ description: 'What is wrong, and what to do next' })
  readonly message!: string;
}

export function refusalInWords({ code, fields }: Pick<Refusal, 'code' | 'fields'>, language: Language) {
  return { code, message: sentenceFor(code, fields, language) };
}
