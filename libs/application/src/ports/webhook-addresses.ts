import { Refusal } from '#event-sourcing';

/** Why nothing may be sent to an address. */
export type AddressFault =
  /** No URL, or one with a password or a fragment. */
  | 'malformed'
  /** Not https. */
  | 'not-secure'
  /** No host of this name is found. */
  | 'unresolved'
  /** The host is in a network that the program must not be led into. */
  | 'private';

/** Tells where other systems may be told. */
export interface WebhookAddresses {
  /** What is wrong with an address as it is found now; null when nothing is. */
  faultOf(address: string): Promise<AddressFault | null>;
}

export const WEBHOOK_ADDRESSES = Symbol('WebhookAddresses');

export class WebhookAddressRefused extends Refusal {
  readonly code = 'webhook-address-refused';
  constructor(fault: AddressFault) {
    super({ field: 'address', fault });
  }
}
