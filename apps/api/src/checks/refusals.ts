import { Refusal } from '#event-sourcing';

/** No finding of the check that the caller may see has such a file. */
export class CheckFileUnknown extends Refusal {
  readonly code = 'check-file-unknown';
  constructor(sha256: string) {
    super({ sha256 });
  }
}
