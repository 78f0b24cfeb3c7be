import { Refusal } from '#event-sourcing';

/** The form must hold exactly one file, in the field `file`, and nothing else; `reason` says what it holds instead. */
export class OneFileWanted extends Refusal {
  readonly code = 'one-file-wanted';
  constructor(reason: 'no-file' | 'several-parts' | 'other-field') {
    super({ reason });
  }
}
