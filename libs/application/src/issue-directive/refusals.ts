import { Refusal } from '#event-sourcing';

/** A task names a unit that does not stand below the issuer's committee. */
export class AddresseeOutOfScope extends Refusal {
  readonly code = 'addressee-out-of-scope';
  constructor(taskNo: string, unit: string) {
    super({ taskNo, unit });
  }
}
