import { Refusal } from '#event-sourcing';

/** An office works here: the sample province would get into its register. */
export class SampleRefused extends Refusal {
  readonly code = 'sample-refused';
}
