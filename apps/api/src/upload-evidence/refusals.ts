import { Refusal } from '#event-sourcing';

/** The request carries no file, or more than one. */
export class OneFileWanted extends Refusal {
  readonly code = 'one-file-wanted';
}
