import type { Messages } from './messages.js';

const FAULTS: Readonly<Record<string, string>> = {
  malformed:
    'The address cannot be used. Enter it in full, such as https://system.example.vn/receive, without user and password.',
  'not-secure': 'The address must begin with https://. Use the encrypted address of the receiving system.',
  unresolved: 'No host of this name is found. Check the domain name and enter it again.',
  private:
    'The address is in a private network or a reserved range, to which nothing is sent. Use a public address; for a receiver within the office’s own network ask the operator to set WEBHOOK_PRIVATE_NETWORK=allow.',
};

/** Telling other systems. */
export const webhookMessagesEn: Messages = {
  'webhook-unknown': () => 'There is no such webhook; it may have been removed. Load the list again.',
  'webhook-exists': () => 'This webhook is registered already. Open the list to see and change it.',
  'webhook-is-off': () => 'The webhook is off, so nothing is sent again. Switch it on first, then send again.',
  'webhook-address-refused': (t) => FAULTS[t.fault!] ?? FAULTS['malformed']!,
  'delivery-unknown': () => 'There is no such delivery; they are kept for 30 days. Load the list again.',
};
